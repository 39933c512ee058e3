import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The three sizes that every screen is judged at: a phone, a tablet, a laptop. */
export const sizes = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 }
] as const;

/**
 * Nothing to report by axe (WCAG 2.2 AA and good practice) at the three sizes, nor a sideways scroll bar. The app has
 * no frames, so axe need not open a second page to gather what it found in them.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(); // not between two screens
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
    expect(found, `axe at ${size.width}×${size.height} on ${page.url()}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow, `wider than the screen at ${size.width} on ${page.url()}`).toBe(0);
  }
  if (before) await page.setViewportSize(before);
};
