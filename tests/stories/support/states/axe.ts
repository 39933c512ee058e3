import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Found {
  readonly id: string;
  readonly at: readonly string[];
}
interface Axe {
  readonly run: (
    of: Document,
    options: object
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What depends on light or dark; all else in a screen is the same in both. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe has to say of the screen (WCAG 2.2 A and AA, and good practice). Axe stays in a page, and is brought in
 * only once: bringing it in takes longer than looking.
 */
export const found = async (
  page: Page,
  rules: 'all' | 'of colour',
  leftOut: readonly string[] = []
): Promise<readonly Found[]> => {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
  return page.evaluate(
    async ({ only, not }) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(not.map((rule) => [rule, { enabled: false }])),
        ...(only && { runOnly: { type: 'rule', values: only } })
      });
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
    },
    { only: rules === 'of colour' ? ofColour : undefined, not: leftOut }
  );
};
