import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hand, State } from './state';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-wrong-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const tooLarge = (): string => {
  const path = file('te-groot.samenspel.json', '');
  truncateSync(path, 101 * 1024 * 1024);
  return path;
};

const wrong: Readonly<Record<string, string>> = {
  empty: file('leeg.samenspel.json', ''),
  'of another app': file('boodschappen.json', '{"lijst":["melk"]}'),
  'no text': file('foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
  'cut off': file('half.samenspel.json', '{"format":"samenspel","version":1,"documents":['),
  broken: file('stuk.samenspel.json', '{"format":"samenspel","version":1,"documents":{}}'),
  'of a newer app': file('nieuwer.samenspel.json', '{"format":"samenspel","version":99,"documents":[]}'),
  'too large': tooLarge()
};

/** Every file that does not come in, chosen on Delen. */
export const wrongFiles: readonly State[] = [
  ...Object.entries(wrong).map(([name, path]): State => ({
    name: `a file that is ${name}`,
    at: '/delen',
    open: async ({ page }) => {
      await page.locator('main input[type=file]').first().setInputFiles(path);
      await page.locator('main').getByRole('alert').first().waitFor();
    }
  })),
  {
    name: 'a theme that cannot be used',
    at: '/instellingen',
    open: async ({ page }) => {
      await page
        .locator('main input[type=file]')
        .first()
        .setInputFiles(wrong['of another app'] ?? '');
      await page.locator('main').getByRole('alert').first().waitFor();
    }
  }
];

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photo = file('flap.png', Buffer.from(onePixel, 'base64'));

/** Chooses a photo at a talk: one that the app can read, or not. */
export const choosePhoto = (on: Hand, which: 'readable' | 'unreadable' = 'readable'): Promise<void> =>
  on.field('photos_add').setInputFiles(which === 'readable' ? photo : (wrong['no text'] ?? ''));
