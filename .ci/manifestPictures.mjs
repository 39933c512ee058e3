// Makes what the manifest shows before and after an install: screenshots of the built app with its example, and the
// icons of its shortcuts. Run by hand after the look changed: `npx vite build && node .ci/manifestPictures.mjs`.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { openExample } from './example.mjs';
import { serve } from './serve.mjs';

const [outDir = 'dist', port = 4179] = process.argv.slice(2);
const url = `http://localhost:${port}/`;
const server = await serve(outDir, Number(port));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync('public/screenshots', { recursive: true });

const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true };
const wide = { viewport: { width: 1280, height: 800 } };

/** Walks through the example on a new device; each visit has the name of its picture. */
const takePictures = async (size, shape, visits) => {
  const { context, page } = await openExample(browser, url, shape);
  for (const [name, visit] of Object.entries(visits)) {
    await visit(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(1000); // the last lines of the screen are asked for after the first
    await page.evaluate(() => {
      document.querySelector('.example')?.remove(); // only the example says that it is one
      scrollTo(0, 0);
    });
    await page.screenshot({ path: `public/screenshots/${name}-${size}.png` });
  }
  await context.close();
};

const now = (page) => page.getByRole('link', { name: 'Nu', exact: true }).click();
const place = (name) => (page) => page.getByRole('link', { name, exact: true }).click();
const note = async (page) => {
  await now(page);
  await page.getByRole('button', { name: 'Notitie', exact: true }).click();
  const field = page.getByLabel('Notitie', { exact: true });
  const write = async (type, words) => {
    await page.getByRole('group', { name: 'Soort notitie' }).getByRole('button', { name: type }).click();
    await field.fill(words);
    await field.press('Enter');
    await page.getByText(words).waitFor();
  };
  await write('Vraag', 'Wie betaalt de nieuwe kookplaat?');
  await write('Zorg', 'Mensen die huren weten niet of de huur omhoog gaat.');
  await write('Idee', 'Eerst samen de zolders isoleren, met de voetbalclub als trekker.');
  await field.fill('Kan de buurtbatterij ook voor het');
};

await takePictures('narrow', narrow, { now, guidelines: place('Handvatten'), meeting: note });
await takePictures('wide', wide, { now, commitments: place('Afspraken') });

const lucide = JSON.parse(readFileSync('node_modules/@iconify-json/lucide/icons.json', 'utf8')).icons;
const icons = { talk: 'message-square', sharing: 'arrow-left-right', overview: 'layout-list' };
const page = await browser.newPage({ viewport: { width: 96, height: 96 } });
for (const [name, icon] of Object.entries(icons)) {
  await page.setContent(`<body style="margin: 0">
    <svg width="96" height="96" viewBox="-12 -12 48 48" color="#1f2421">
      <rect x="-12" y="-12" width="48" height="48" rx="24" fill="#f7f3ea"/>${lucide[icon].body}
    </svg>`);
  await page.screenshot({ path: `public/icons/shortcut-${name}.png`, omitBackground: true });
}

await browser.close();
await server.close();
