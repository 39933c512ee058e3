/** What a field's aria-describedby names: its error first, then its description, as FieldHelp draws them. */
export const helpIds = (id: string, description?: string, error?: string): string | undefined =>
  [error && `${id}-error`, description && `${id}-description`].filter(Boolean).join(' ') || undefined;
