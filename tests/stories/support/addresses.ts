import { expect, type Page } from '@playwright/test';
import { routesWith } from '../../../src/routes';

/** Every route of the app, so that nobody can forget a new one here. */
const patterns = Object.keys(routesWith({ openExample: () => Promise.resolve('') }));

/** The first of what a list leads to; nothing when it leads nowhere. */
const firstOf = async (page: Page, list: string, part: string): Promise<string> => {
  await page.goto(list);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const link = page.locator(`main a[href*="${part}"]:not([href*="nieuw"])`).first();
  await expect(link).toBeAttached();
  return (await link.getAttribute('href'))?.split(part)[1]?.split('/')[0] ?? '';
};

const fill = (pattern: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const [open] = /\/:part\?|:\w+\??|\*/.exec(pattern) ?? [];
  if (open === undefined) return [pattern];
  const given = values[open];
  if (given === undefined) throw new Error(`What stands for ${open} in ${pattern}?`);
  return given.flatMap((value) => fill(pattern.replace(open, value), values));
};

/** The addresses that need no partnership. */
export const placesOfDevice = (): readonly string[] =>
  patterns
    .filter((pattern) => !pattern.includes(':'))
    .flatMap((one) => fill(one, { '*': ['/bestaat-niet'] }));

/**
 * The addresses within the partnership that is open, each with something behind it. A part of a path that is new
 * stops the test.
 */
export const placesOfPartnership = async (page: Page): Promise<readonly string[]> => {
  const here = page.url();
  const values: Readonly<Record<string, readonly string[]>> = {
    ':id': [here.split('#/p/')[1]?.split('/')[0] ?? ''],
    ':g': [await firstOf(page, `${here}/gesprekken`, '/gesprek/')],
    ':e': [await firstOf(page, `${here}/evaluatie`, '/evaluatie/')],
    ':h': ['tijdens-3'],
    ':n': ['6'],
    '/:part?': ['', '/agenda', '/over', '/voorlezen', '/verslag']
  };
  return patterns.filter((pattern) => pattern.includes(':')).flatMap((pattern) => fill(pattern, values));
};
