let collator: Intl.Collator | undefined;

/**
 * Names as people look them up: "Straat 5" before "Straat 35", and capitals and accents no reason to stand apart. The
 * same in every language of the app, for what is compared are Dutch names.
 *
 * For what is shown. The merge never sorts by it: two browsers may know different rules.
 */
export const byName = (a: string, b: string): number => {
  collator ??= new Intl.Collator('nl', { numeric: true });
  return collator.compare(a, b);
};
