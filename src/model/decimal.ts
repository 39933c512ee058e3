/**
 * The number that somebody typed as people in the Netherlands write it: "5.000", "2,5", "1.250,50". A dot before
 * exactly three digits parts thousands; any other dot counts as a comma. `undefined` when it is no number.
 */
export const parseDecimal = (text: string): number | undefined => {
  const words = text.trim().replace(/\s/g, '');
  const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(words);
  const number = Number((thousands ? words.replace(/\./g, '') : words).replace(',', '.'));
  return words !== '' && Number.isFinite(number) ? number : undefined;
};
