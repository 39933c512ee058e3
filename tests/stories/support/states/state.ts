import type { Locator, Page } from '@playwright/test';
import { says, type Locale } from '../says';

/** Somebody at a screen: who finds things by the words of the app, in its language. */
export class Hand {
  /** What was pressed last, apart from a choice in a menu: what closes gives the focus back to it. */
  opener: Locator | undefined;
  constructor(
    readonly page: Page,
    readonly locale: Locale
  ) {}

  says(key: string): RegExp {
    return says(this.locale, key);
  }
  /** What it says, without what is around it. */
  has(key: string): RegExp {
    return new RegExp(this.says(key).source.slice(1, -1));
  }
  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.says(key) }).first();
  }
  async press(key: string): Promise<void> {
    await this.pressOn(this.button(key));
  }
  async pressOn(opener: Locator): Promise<void> {
    this.opener = opener;
    await opener.click({ trial: true }); // brings it into view: a menu goes when the page moves under it
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    );
    await opener.click();
  }
  /** Opens the first menu that has this choice, and makes it when it is asked. */
  async menu(key: string, choose: 'choose' | 'only look' = 'choose'): Promise<void> {
    const openers = this.page.locator('main button[aria-haspopup=menu]:visible');
    await openers.first().waitFor();
    const item = this.page.getByRole('menuitem', { name: this.says(key) });
    for (let at = 0; at < (await openers.count()); at++) {
      await this.pressOn(openers.nth(at));
      if (await item.isVisible()) break;
      await this.page.keyboard.press('Escape');
    }
    if (choose === 'choose') await item.click();
    else await item.waitFor();
  }
  field(key: string): Locator {
    return this.page.getByLabel(this.says(key)).first();
  }
  /** Unfolds all that can be, also what is inside it. */
  async unfold(): Promise<void> {
    await this.page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
    });
  }
}

/** What a screen can look like, and how to get there. */
export interface State {
  readonly name: string;
  /** The address, behind the `#`. */
  readonly at: string;
  readonly open?: (on: Hand) => Promise<unknown>;
  /**
   * What lies over the screen, and goes with Escape: a dialog, or something that also goes when the size of the
   * screen changes.
   */
  readonly over?: 'dialog' | 'fleeting';
  /** The state of its screen in which words are made to fit: on 320 px, with letters of 200 %, with more space. */
  readonly fits?: true;
  /** The screen as it waits for the storage of the device. */
  readonly waiting?: true;
}
