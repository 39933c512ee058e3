/** Keeps what stands beside an element, and beside what it is in, off the paper. Returns how to put it back. */
const hideAround = (element: Element): (() => void) => {
  const hidden: Element[] = [];
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement)
    for (const other of at.parentElement.children)
      if (other !== at && !other.hasAttribute('data-no-print')) hidden.push(other);
  for (const other of hidden) other.setAttribute('data-no-print', '');
  return () => {
    for (const other of hidden) other.removeAttribute('data-no-print');
  };
};

/**
 * Prints one element by itself: what stands beside it, and beside what it is in, stays off the paper until the
 * printing is over.
 */
export const printOnly = (element: Element): void => {
  window.addEventListener('afterprint', hideAround(element), { once: true });
  window.print();
};

/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly left: string;
  readonly right: string;
  /** "Pagina %1 van %2". */
  readonly paging: string;
}

/**
 * Makes of an element what this page prints, however printing begins, on sheets of A4 with a head and a number.
 * The size of the margins and the type come from the tokens `--sheet-*`. Returns how to end it.
 */
export const printAsSheets = (element: Element, margins: PageMargins): (() => void) => {
  let end: () => void = () => undefined;
  const begin = () => {
    end(); // a browser may say it twice
    const rules = sheetRules(margins);
    document.adoptedStyleSheets.push(rules);
    const show = hideAround(element);
    end = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
      show();
    };
  };
  const after = () => end();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', after);
    end();
  };
};

/** Only when something is printed: asking for a token makes the browser work out all styles. */
const sheetRules = ({ left, right, paging }: PageMargins): CSSStyleSheet => {
  const styles = getComputedStyle(document.documentElement);
  const token = (name: string) => styles.getPropertyValue(name);
  const type = `font: ${token('--sheet-small')} ${token('--font')}; color: ${token('--sheet-soft')};`;
  const box = (name: string, content: string) => `@${name} { content: ${content}; ${type} }`;
  const counters = paging
    .split(/(%[12])/)
    .map((part) => (part === '%1' ? 'counter(page)' : part === '%2' ? 'counter(pages)' : cssString(part)));
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page {
    size: A4;
    margin: ${token('--sheet-start')} ${token('--sheet-side')} ${token('--sheet-end')};
    ${box('top-left', cssString(left))}
    ${box('top-right', cssString(right))}
    ${box('bottom-right', counters.join(' '))}
  }`);
  return rules;
};

/** A text in style rules, where a quote or the end of a line would end it. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
