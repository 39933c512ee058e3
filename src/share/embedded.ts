const opening = '<script type="application/json" id="samenspel">';

/** The text of a share file inside a web page. No text in it can close the element: JSON knows `<` by number too. */
export const embed = (json: string): string => `${opening}\n${json.replaceAll('<', '\\u003c')}</script>`;

/**
 * The text of a share file that stands in a web page, up to where the page breaks off; `undefined` when the page
 * holds none.
 */
export const embeddedIn = (page: string): string | undefined => {
  const at = page.indexOf(opening);
  if (at === -1) return undefined;
  const from = at + opening.length;
  const to = page.indexOf('<', from);
  return page.slice(from, to === -1 ? undefined : to);
};
