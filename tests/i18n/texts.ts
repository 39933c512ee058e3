/** The texts that a message can give: one, or one per variant. */
export const textsOf = (message: unknown): readonly string[] => {
  if (typeof message === 'string') return [message];
  if (typeof message !== 'object' || message === null) return [];
  const { match } = message as { match?: unknown };
  return match === undefined
    ? Object.values(message).flatMap(textsOf)
    : Object.values(match ?? {}).flatMap(textsOf);
};
