// Makes docs/gallery.md and its pictures: screens of the built app with its example, on a phone, a tablet and a laptop.
// Run by hand after the look changed: `npx vite build && node .ci/gallery.mjs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { openExample } from './example.mjs';
import { serve } from './serve.mjs';

const [outDir = 'dist', port = 4180] = process.argv.slice(2);
const url = `http://localhost:${port}/`;
const server = await serve(outDir, Number(port));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const folder = 'docs/pictures/gallery';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const devices = [
  { name: 'telefoon', width: 390, height: 844, colorScheme: 'light' },
  { name: 'tablet-donker', width: 820, height: 1180, colorScheme: 'dark' },
  { name: 'laptop', width: 1280, height: 800, colorScheme: 'light' }
];

/** The first address in a list that leads to this part. */
const firstOf = async (page, list, part) => {
  await page.goto(list);
  const link = page.locator(`main a[href*="${part}"]`).first();
  await link.waitFor();
  return `${url}${await link.getAttribute('href')}`;
};
const at = (path) => (page, here) => page.goto(`${here}${path}`);
const screens = [
  ['nu', 'Nu: wat er nu van belang is, voor elke kant', at('')],
  [
    'gesprek',
    'Een gesprek: de notities van de avond',
    async (page, here) => page.goto(await firstOf(page, `${here}/gesprekken`, '/gesprek/'))
  ],
  ['gesprekken', 'De reeks: wat er was en wat er komt', at('/gesprekken')],
  ['handvatten', 'De weg van de handvatten', at('/handvatten')],
  ['einddoel', 'Het einddoel: eerst elk voor zich, dan samen', at('/handvatten/start-1')],
  ['hulpbronnen', 'Capaciteit, budget en kennis: wat er is en wat er mist', at('/handvatten/start-5')],
  ['belangen', 'Van standpunt naar belang', at('/handvatten/tijdens-2')],
  ['groei', 'De groeilijn van het initiatief', at('/handvatten/tip-3')],
  ['overeenkomst', 'De overeenkomst, artikel voor artikel', at('/overeenkomst')],
  [
    'evaluatie',
    'Een evaluatie: naast elkaar, zonder cijfer',
    async (page, here) => page.goto(await firstOf(page, `${here}/evaluatie`, '/evaluatie/'))
  ],
  ['afspraken', 'Afspraken van beide kanten', at('/afspraken')],
  ['delen', 'Delen: zien wat er van het toestel gaat', (page) => page.goto(`${url}#/delen`)],
  [
    'zoeken',
    'Zoeken, ook met een typefout',
    async (page) => {
      await page.goto(`${url}#/zoeken`);
      await page.getByRole('searchbox').fill('kookplat');
    }
  ],
  ['instellingen', 'Instellingen', (page) => page.goto(`${url}#/instellingen`)]
];

const taken = new Map(screens.map(([name]) => [name, []]));
for (const { name: device, width, height, colorScheme } of devices) {
  const { context, page } = await openExample(browser, url, { viewport: { width, height }, colorScheme });
  const here = page.url();
  for (const [name, , visit] of screens) {
    await visit(page, here);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(1000); // the last lines of the screen are asked for after the first
    await page.evaluate(() => scrollTo(0, 0));
    const file = `${name}-${device}.jpg`;
    await page.screenshot({ path: `${folder}/${file}`, type: 'jpeg', quality: 72 });
    taken.get(name).push({ device, file });
  }
  await context.close();
}

const chapters = screens.map(([name, about]) => {
  const pictures = taken.get(name);
  const heads = pictures.map(({ device }) => device.replace('-', ', '));
  const cells = pictures.map(({ device, file }) => `![${about}, ${device}](pictures/gallery/${file})`);
  return `## ${about}\n\n| ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length)}\n| ${cells.join(' | ')} |\n`;
});
writeFileSync(
  'docs/gallery.md',
  `# Galerij\n\nDe schermen met het voorbeeld, gemaakt uit de gebouwde app met \`npx vite build && node .ci/gallery.mjs\`.\n\n${chapters.join('\n')}`
);
await browser.close();
await server.close();
