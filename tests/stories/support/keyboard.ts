import { expect, type Locator, type Page } from '@playwright/test';

/** What is wrong with how the focus shows: no ring, or something over it. */
export const unseen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const label = focused.closest('label');
    const rings = [
      getComputedStyle(focused),
      getComputedStyle(focused, '::after'),
      ...(label ? [getComputedStyle(label)] : [])
    ];
    const name = focused.outerHTML.slice(0, 100);
    if (
      !rings.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      )
    )
      return `no ring: ${name}`;
    const box = focused.matches('.visually-hidden') && label ? label : focused;
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const room = parseFloat(rings[0]?.outlineOffset ?? '') + parseFloat(rings[0]?.outlineWidth ?? '');
    for (let row = box.parentElement; row && row !== document.body; row = row.parentElement) {
      const edge = row.getBoundingClientRect();
      const cuts =
        /auto|scroll|hidden|clip/.test(getComputedStyle(row).overflowY) &&
        row.scrollHeight <= row.clientHeight + 1;
      if (cuts && (top - room < edge.top - 1 || bottom + room > edge.bottom + 1))
        return `ring cut off: ${name}`;
    }
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 4, top + 4],
      [right - 4, bottom - 4]
    ] as const;
    for (const [x, y] of points) {
      const above = document.elementFromPoint(x, y);
      if (above === null) return `outside the screen: ${name}`;
      if (!above.contains(focused) && !focused.contains(above) && label?.contains(above) !== true)
        return `under ${above.outerHTML.slice(0, 60)}: ${name}`;
    }
    return undefined;
  });

/** Goes by Tab to it, as somebody without a mouse does; every stop on the way must be seen. */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await expect(wanted).toBeAttached();
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    expect.soft(await unseen(page), page.url()).toBeUndefined();
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come at ${String(wanted)}`);
};

/** Goes there and presses Enter. */
export const enter = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};

/** Goes there and types. */
export const typeIn = async (page: Page, wanted: Locator, words: string): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.type(words);
};
