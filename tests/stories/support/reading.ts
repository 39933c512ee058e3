import { expect, type Page } from '@playwright/test';

/** Waits until the screen is whole: its title is there, and for a while nothing in it changed. Says what never rests. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        let timer = setTimeout(done, 150);
        let last: MutationRecord | undefined;
        const never = setTimeout(
          () => reject(new Error(`Never at rest: ${last?.type} in ${last?.target.parentElement?.outerHTML}`)),
          20_000
        );
        const watch = new MutationObserver((changes) => {
          last = changes.at(-1);
          clearTimeout(timer);
          timer = setTimeout(done, 150);
        });
        function done() {
          watch.disconnect();
          clearTimeout(never);
          resolve();
        }
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      })
  );
};

/** Words past the right edge or cut off by a box, and else whatever makes the page wider than the screen. */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = (element: Element | null): element is HTMLElement =>
      element !== null && element.checkVisibility() && !element.closest('.visually-hidden, .nl-skip-link');
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.nodeValue?.trim().slice(0, 50);
      if (!words || !shown(text.parentElement) || scrolls(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getBoundingClientRect().right > clientWidth + 1) found.push(`past the edge: ${words}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(input, svg *)'))
      if (
        shown(element) &&
        /hidden|clip/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`cut off: ${element.innerText.slice(0, 50)}`);
    if (found.length > 0 || scrollWidth <= clientWidth) return found;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth
    );
    return [
      `without words, ${scrollWidth} of ${clientWidth} px`,
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))
    ];
  });

const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** 320 px wide, which is 1280 at 400 %; letters of 200 %; and the spacing of WCAG 1.4.12: no words lost. */
export const expectReflow = async (page: Page, what = page.url()): Promise<void> => {
  for (const { width, height, css } of [
    { width: 320, height: 568, css: '' },
    { width: 390, height: 844, css: ':root { font-size: 200% }' },
    { width: 390, height: 844, css: spaced }
  ]) {
    await page.setViewportSize({ width, height });
    await page.evaluate(async (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      // A chart sees in one frame that it has other room, and is drawn anew for the next.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, css);
    expect.soft(await lost(page), `${width} px with "${css}" on ${what}`).toEqual([]);
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
};

/** All that is tapped takes 44 by 44 px, with its label. A link among the words of a sentence takes its line. */
export const expectTargets = async (page: Page, what = page.url()): Promise<void> => {
  const small = await page.evaluate(() => {
    const tapped = 'a[href]:not(.nl-skip-link), button, input, select, textarea, summary, [role=menuitem]';
    return [...document.body.querySelectorAll<HTMLElement>(tapped)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
      )
      .filter((element) => getComputedStyle(element, '::after').position !== 'absolute') // its whole card is tapped
      .filter(
        (element) =>
          getComputedStyle(element).display !== 'inline' ||
          element.parentElement?.textContent?.trim() === element.textContent?.trim()
      )
      .map((element) => {
        const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
        const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
        const [width, height] = [
          Math.max(...boxes.map((one) => one.width)),
          Math.max(...boxes.map((one) => one.height))
        ];
        return { width, height, html: element.outerHTML.slice(0, 120) };
      })
      .filter(({ width, height }) => width < 43.9 || height < 43.9);
  });
  expect.soft(small, `tapped with a finger on ${what}`).toEqual([]);
};

/** Whoever asks for less motion, as this page does, gets none. */
export const expectStill = async (page: Page, what = page.url()): Promise<void> => {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
        return (
          longest(transitionDuration) > 0.001 ||
          (animationName !== 'none' && longest(animationDuration) > 0.001)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120))
  );
  expect.soft(moving, `moves on ${what}`).toEqual([]);
};
