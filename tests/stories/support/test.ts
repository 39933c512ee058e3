import { expect, test as plain, type BrowserContext } from '@playwright/test';
import { takeFound, watch } from './alone';

/** A story. Each one also proves that nobody else was asked for anything, and that the security policy stopped nothing. */
export const test = plain.extend<{ readonly alone: undefined }>({
  alone: [
    async ({ browser }, use) => {
      takeFound();
      const watching: Promise<void>[] = [];
      const onContext = (context: BrowserContext) => void watching.push(watch(context));
      browser.on('context', onContext);
      await use(undefined);
      browser.off('context', onContext);
      await Promise.all(watching);
      expect(takeFound(), 'asked elsewhere, or against the security policy').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };
