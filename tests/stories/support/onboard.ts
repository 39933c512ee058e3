import type { Page } from '@playwright/test';

export interface Person {
  readonly name: string;
  readonly side: 'Gemeente' | 'Initiatief';
}

/** Goes through Welkom as a newcomer would, by the words on the screen. */
export const onboard = async (page: Page, { name, side }: Person): Promise<void> => {
  await page.getByLabel('Je naam').fill(name);
  await page.getByRole('radio', { name: side }).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
};
