import { expect, type Page } from '@playwright/test';

export interface Person {
  readonly name: string;
  readonly side: 'Gemeente' | 'Initiatief';
}

/**
 * Goes through Welkom as a newcomer would, by the words on the screen. Done when another screen stands: Welkom has a
 * button with the same words as the overview, and goes to an address of its own while it keeps who this is.
 */
export const onboard = async (page: Page, { name, side }: Person): Promise<void> => {
  await page.getByLabel('Je naam').fill(name);
  await page.getByRole('radio', { name: side }).check();
  const begin = page.getByRole('button', { name: 'Begin', exact: true });
  await begin.click();
  await expect(begin).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
