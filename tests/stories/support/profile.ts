import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browser, type BrowserContext, type Page } from '@playwright/test';
import { chromium } from '../../chromium';
import { watch } from './alone';
import { netLogArg } from './netLog';

/** A phone with a disk of its own: what is written stays when the browser dies. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to the whole browser, as when the battery gives out: nothing gets time to finish. */
  readonly kill: () => Promise<void>;
}

export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'samenspel-profile-'));

/** The browser process that runs on this profile. */
const processOf = (profile: string): number => {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    let line = '';
    try {
      line = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
    } catch {
      continue; // ended meanwhile
    }
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) return Number(entry);
  }
  throw new Error(`No browser runs on ${profile}`);
};

/** Opens the browser on a profile, cold. */
export const openPhone = async (profile: string): Promise<Phone> => {
  const context = await browser.launchPersistentContext(profile, {
    ...chromium,
    args: [...chromium.args, netLogArg(profile)],
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam'
  });
  await watch(context);
  const [page = await context.newPage()] = context.pages();
  return {
    context,
    page,
    kill: async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(-processOf(profile), 'SIGKILL');
      await closed;
    }
  };
};
