const fields = ['date', 'place', 'signerMunicipality', 'signerInitiative', 'evaluateOn'] as const;

/** What somebody typed of a version that is not recorded yet. */
export type VersionDraft = Readonly<Partial<Record<(typeof fields)[number], string>>>;

/** A kept draft as such; what is not one gives nothing. */
export const versionDraft = (value: unknown): VersionDraft => {
  if (typeof value !== 'object' || value === null) return {};
  const known = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.flatMap((field) => (typeof known[field] === 'string' ? [[field, known[field]]] : []))
  );
};
