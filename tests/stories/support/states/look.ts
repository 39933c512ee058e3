import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sizes } from '../axe';
import { unseen } from '../keyboard';
import { expectReflow, expectStill, expectTargets, settled } from '../reading';
import type { Locale } from '../says';
import { found } from './axe';
import { holdStorage } from './holdStorage';
import { Hand, type State } from './state';

/** How a state is looked at: the size of the screen, and light or dark. */
interface Cell {
  readonly size: (typeof sizes)[number];
  readonly scheme: 'light' | 'dark';
}
const schemes = ['light', 'dark'] as const;
const all: readonly Cell[] = sizes.flatMap((size) => schemes.map((scheme) => ({ size, scheme })));

/**
 * `STATES=all` looks at every state in the whole matrix; `SHOTS=folder` makes pictures and judges nothing; `ONLY=words`
 * takes only the states with these words in their name.
 */
const { STATES, SHOTS, ONLY } = process.env;
export const inWholeMatrix = STATES === 'all';

/**
 * How a state is looked at in this language. By turns: one language, one size, light or dark, so that any twelve states
 * in a row meet all twelve combinations.
 */
const cellsOf = (locale: Locale, nth: number): readonly Cell[] => {
  if (inWholeMatrix) return all;
  if (SHOTS !== undefined) return all.slice(0, 1);
  const size = sizes[Math.floor(nth / 2) % 3];
  const scheme = schemes[Math.floor(nth / 6) % 2];
  return size && scheme && (nth % 2 === 0) === (locale === 'nl') ? [{ size, scheme }] : [];
};

/** In pixels: of a longer page nobody looks at the rest, and the browser takes a minute over it. */
const longest = 12_000;
const shoot = async (page: Page, folder: string, name: string, whole: boolean): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\w-]+/g, '_')}.png`);
  const { width, height } = await page.evaluate(() => {
    const { clientWidth: width, scrollHeight: height } = document.documentElement;
    return { width, height };
  });
  const clip = whole && height > longest ? { x: 0, y: 0, width, height: longest } : undefined;
  await page.screenshot({ path, fullPage: whole, timeout: 60_000, ...(clip && { clip }) });
};

/** What lay over the screen goes with Escape, and the focus goes back to where it was. */
const expectReturn = async (on: Hand, what: string): Promise<void> => {
  const { page, opener } = on;
  const dialog = page.getByRole('dialog');
  const inside = await dialog.evaluate((one) => one.contains(document.activeElement));
  expect.soft(inside, `the focus is in it: ${what}`).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog, what).toBeHidden();
  if (!opener) return;
  await expect.soft(opener, `the focus goes back: ${what}`).toBeFocused();
  await opener.scrollIntoViewIfNeeded(); // the size of the screen changed while something lay over it
  expect.soft(await unseen(page), what).toBeUndefined();
};

/** Until nothing changes colour or place any more, except what keeps moving. */
const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Nothing wrong; and if there is, said at once too, for the whole matrix takes long. */
const expectNone = (wrong: unknown, none: unknown, what: string): void => {
  if (JSON.stringify(wrong) !== JSON.stringify(none)) console.error(what, JSON.stringify(wrong));
  expect.soft(wrong, what).toEqual(none);
};

type Release = (() => Promise<void>) | undefined;

/** Looks at states one after another, on the device as it is. `first`: which turn the first of them has. */
export const lookAt = async (
  page: Page,
  locale: Locale,
  states: readonly State[],
  first: number
): Promise<void> => {
  const home = page.url().split('#')[0] ?? '';
  for (const [index, state] of states.entries()) {
    const nth = first + index;
    const cells = cellsOf(locale, nth);
    if (cells.length === 0 || (ONLY !== undefined && !state.name.includes(ONLY))) continue;
    // What never comes says which state it was.
    const timeout = 60_000 * cells.length;
    await test.step(`${state.name}, ${locale}`, () => lookAtOne(page, locale, home, state, nth, cells), {
      timeout
    });
  }
};

const lookAtOne = async (
  page: Page,
  locale: Locale,
  home: string,
  state: State,
  nth: number,
  cells: readonly Cell[]
): Promise<void> => {
  const [start] = cells;
  if (start === undefined) return;
  const on = new Hand(page, locale);
  const open = async (): Promise<Release> => {
    if (page.url() === `${home}#${state.at}`) {
      await page.goto(`${home}#/nergens`); // away first, so that it opens anew
      await settled(page);
    }
    const release = state.waiting && (await holdStorage(page));
    await page.goto(`${home}#${state.at}`);
    if (release) {
      await page.getByText(on.says('common_loading')).first().waitFor();
      return release;
    }
    await settled(page);
    if (state.open) {
      await state.open(on);
      await settled(page);
    }
    return undefined;
  };
  await page.setViewportSize(start.size);
  await page.emulateMedia({ colorScheme: start.scheme });
  let release: Release;
  try {
    release = await open();
  } catch (error) {
    return expectNone(String(error), '', `not reached: ${state.name}, ${locale}`);
  }
  for (const [at, { size, scheme }] of cells.entries()) {
    if (cells[at - 1] && cells[at - 1]?.size !== size) {
      await page.setViewportSize(size);
      if (state.over === 'fleeting') release = await open();
    }
    await page.emulateMedia({ colorScheme: scheme });
    await still(page);
    const what = `${state.name}, ${size.width} px, ${scheme}, ${locale}`;
    if (SHOTS !== undefined) {
      await shoot(
        page,
        join(SHOTS, `${locale}-${size.width}-${scheme}`),
        `${String(nth).padStart(3, '0')}-${state.name}`,
        state.over === undefined
      );
      continue;
    }
    const rules = at % 2 === 1 ? 'of colour' : 'all';
    // Which heading a screen gets is only known once it is there.
    expectNone(await found(page, rules, state.waiting ? ['page-has-heading-one'] : []), [], what);
  }
  if (SHOTS === undefined && state.over !== 'fleeting') {
    await page.setViewportSize(sizes[0]);
    await expectTargets(page, state.name);
    await expectStill(page, state.name);
    if (state.fits || inWholeMatrix) await expectReflow(page, state.name);
    await page.setViewportSize(sizes[0]);
    if (state.over === 'dialog') await expectReturn(on, state.name);
  }
  await release?.();
  if (inWholeMatrix) console.error(`${nth + 1} ${state.name}, ${locale}, ${cells.length} times`);
};
