/** Custom properties by their name, without the two dashes. */
export type Tokens = ReadonlyMap<string, string>;

export interface ThemeFile {
  readonly light: Tokens;
  /** What the file says for the dark, over what it says for the light. */
  readonly dark: Tokens;
}

export type Refusal = 'tooLarge' | 'notTokens' | 'otherStyles' | 'fetches';

/** Thrown for a file that is no theme, or that does more than name values. */
export class ThemeRefused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** A theme with everything in it is under 2 MB. */
export const mostBytes = 3_000_000;
const mostTokens = 20_000;
const deepest = 20;

const selector = /^(?::root|:host|html)$|^\.[\w-]*theme[\w-]*$/;
const property = /^--([a-z\d][a-z\d_-]*)$/i;
/** A value may name a colour, a length, a font or another token, and can fetch nothing. */
const harmless = /^(?![^]*(?:url|image|image-set|src|element)\()[\w\s#%.,'"()/*+&:-]{1,300}$/i;

class Gathered {
  readonly light = new Map<string, string>();
  readonly dark = new Map<string, string>();
  add(name: string, value: string, dark: boolean): void {
    if (!harmless.test(value)) return;
    (dark ? this.dark : this.light).set(name.toLowerCase(), value);
    if (this.light.size + this.dark.size > mostTokens) throw new ThemeRefused('tooLarge');
  }
}

const addDeclarations = (body: string, dark: boolean, into: Gathered) => {
  for (const [declaration] of body.matchAll(/(?:"[^"]*"|'[^']*'|[^;"'])+/g)) {
    if (declaration.trim() === '') continue;
    const colon = declaration.indexOf(':');
    const name = property.exec(declaration.slice(0, colon).trim())?.[1];
    if (name === undefined) throw new ThemeRefused('otherStyles');
    into.add(name, declaration.slice(colon + 1).trim(), dark);
  }
};

const readCss = (text: string, into: Gathered) => {
  // Strings first: a comment or a brace inside one is only text. A comment without an end is the rest, as in a browser.
  const source = text.replace(
    /("[^"\n]*"|'[^'\n]*')|\/\*[^]*?(?:\*\/|$)/g,
    (_, kept?: string) => kept ?? ' '
  );
  const outside = source.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  if (/@(?:import|charset|font-face|namespace)/i.test(outside)) throw new ThemeRefused('fetches');
  if (outside.includes('@') || outside.includes('\\')) throw new ThemeRefused('otherStyles');
  let end = 0;
  for (const rule of source.matchAll(/([^{}"']*)\{((?:"[^"]*"|'[^']*'|[^{}"'])*)\}/gy)) {
    const [whole, heads = '', body = ''] = rule;
    const selectors = heads.split(',').map((one) => one.trim());
    if (!selectors.every((one) => selector.test(one))) throw new ThemeRefused('otherStyles');
    addDeclarations(
      body,
      selectors.every((one) => one.includes('dark')),
      into
    );
    end = rule.index + whole.length;
  }
  if (source.slice(end).trim() !== '')
    throw new ThemeRefused(source.includes('{') ? 'otherStyles' : 'notTokens');
};

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** W3C design tokens, Style Dictionary and Tokens Studio: groups in groups, and values with references. */
const addGroup = (group: Readonly<Record<string, unknown>>, path: readonly string[], into: Gathered) => {
  if (path.length > deepest) throw new ThemeRefused('notTokens');
  const value = group['$value'] ?? group['value'];
  if (path.length > 0 && (typeof value === 'string' || typeof value === 'number')) {
    const css = String(value).replace(
      /\{([\w\s.-]+)\}/g,
      (_, to: string) => `var(--${to.replaceAll('.', '-')})`
    );
    const dark = path.some((part) => part.toLowerCase().includes('dark'));
    into.add(path.join('-'), css, dark);
    // The outermost group may be a set of tokens, which references leave out.
    if (path.length > 1) into.add(path.slice(1).join('-'), css, dark);
    return;
  }
  for (const [key, inner] of Object.entries(group))
    if (!key.startsWith('$') && isGroup(inner)) addGroup(inner, [...path, key], into);
};

const readJson = (text: string, into: Gathered) => {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    throw new ThemeRefused('notTokens');
  }
  if (!isGroup(all)) throw new ThemeRefused('notTokens');
  addGroup(all, [], into);
};

/** The tokens in a theme of NL Design System, as CSS or JSON. Nothing of it is ever used as CSS. */
export const readTheme = (text: string): ThemeFile => {
  if (text.length > mostBytes) throw new ThemeRefused('tooLarge');
  const gathered = new Gathered();
  if (text.trimStart().startsWith('{')) readJson(text, gathered);
  else readCss(text, gathered);
  if (gathered.light.size + gathered.dark.size === 0) throw new ThemeRefused('notTokens');
  return { light: gathered.light, dark: new Map([...gathered.light, ...gathered.dark]) };
};

/** The value of a token with every reference followed, or nothing if one leads nowhere. */
export const valueOf = (tokens: Tokens, name: string, depth = 0): string | undefined => {
  const value = tokens.get(name);
  if (value === undefined || depth > deepest) return undefined;
  const [, to, otherwise] = /^var\(\s*--([\w-]+)\s*(?:,\s*([^()]*))?\)$/.exec(value) ?? [];
  if (to === undefined) return value.includes('var(') ? undefined : value;
  return valueOf(tokens, to.toLowerCase(), depth + 1) ?? (otherwise?.trim() || undefined);
};
