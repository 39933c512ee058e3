import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-paper-'));

/** The pages that come out of the printer, as text. */
export const printed = async (page: Page, name: string): Promise<readonly string[]> => {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1); // each page ends with one
};

/** How many pictures stand in what was printed under this name; the lines and shapes of the app are none. */
export const picturesPrinted = (name: string): number => {
  const list = execFileSync('pdfimages', ['-list', join(folder, `${name}.pdf`)], { encoding: 'utf8' });
  return list.trim().split('\n').slice(2).length; // below the head and its line
};

/** Without the ends of lines, which are nobody's words. */
export const asLine = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');
