import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { paragraphsOf, type Paper } from '../../src/share/paper';
import { wordNameOf, wordOf } from '../../src/share/word';
import { aPaper, itsPictures } from './aPaper';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-word-'));

/** What LibreOffice makes of the file: another program than the one that wrote it. */
const openedBy = async (paper: Paper, to: 'pdf' | 'fodt'): Promise<string> => {
  const source = join(folder, `${crypto.randomUUID()}.docx`);
  writeFileSync(source, Buffer.from(await (await wordOf(paper, itsPictures)).arrayBuffer()));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, source], {
    stdio: 'ignore'
  });
  return source.replace(/docx$/, to);
};
const textOf = (pdf: string): string =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
const xmlOf = (fodt: string): string => execFileSync('cat', [fodt], { encoding: 'utf8' });

test('LibreOffice shows the artikelen with their own numbers, both names and what is signed', async () => {
  const long = Array.from({ length: 60 }, (_, i) => `Alinea ${i}`).join('\n\n');
  const { blocks } = aPaper();
  const text = textOf(await openedBy(aPaper({ blocks: [{ type: 'text', text: long }, ...blocks] }), 'pdf'));
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((page, i) => {
    expect(page).toContain(`Pagina ${i + 1} van ${pages.length}`);
    expect(page).toMatch(/Gemeente Waterveen · Lindewarm +Versie 2, di 24 november 2026/);
  });
  for (const line of ['Artikel 1. Partijen', 'Artikel 2. Aanleiding', 'Artikel 5. Omgang', 'Brief sturen'])
    expect(text).toContain(line);
  expect(text).toContain('Dit is een gesprekshulp. Laat een jurist meekijken voordat je tekent.');
  expect(text).toMatch(/■ Gemeente Waterveen +● Lindewarm/);
  expect(text).toMatch(/Functie: Wethouder +Functie: Voorzitter/);
  expect(text).toMatch(/Handtekening: +Handtekening:/);
}, 120_000);

test('the headings are headings, the numbers are counted, the language is said, and nobody is named', async () => {
  const xml = xmlOf(await openedBy(aPaper(), 'fodt'));
  expect(xml).toMatch(/<text:h [^>]*text:outline-level="1"[^>]*>(?:<[^>]*>)*Partijen/);
  expect(xml).toMatch(/<text:list [^>]*text:style-name="[^"]+"[^>]*>/);
  expect(xml).not.toContain('Artikel 1. Partijen'); // the number is no typed text
  expect(xml).toMatch(/fo:language="nl"/);
  expect(xml).toMatch(/<meta:initial-creator>Samenspel<\/meta:initial-creator>/);
  expect(xml).toMatch(/<dc:creator>Samenspel<\/dc:creator>/);
  expect(xml).toMatch(/<dc:title>Samenwerkingsovereenkomst<\/dc:title>/);
}, 120_000);

test('a photo stands above its words, and one that is not here has only them', async () => {
  const blocks = aPaper().blocks.filter(({ type }) => type === 'photos');
  const pdf = await openedBy(aPaper({ blocks }), 'pdf');
  const pictures = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' });
  expect(pictures.trim().split('\n').slice(2)).toHaveLength(1);
  expect(pictures).toMatch(/image +40 +30 /);
  const places = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const [, below] = /yMin="([\d.]+)"[^>]*>flap</.exec(places) ?? [];
  expect(Number(below)).toBeGreaterThan((105 / 25.4) * 72); // it has its whole height
  expect(textOf(pdf)).toMatch(/De flap van groep één\s+Een flap die er niet is/);
}, 120_000);

test('no text breaks the file', async () => {
  const hostile = '<w:p/>]]>&amp;\u0000\u0008\u000b\ud800 "\' \ufffe 🌳';
  const paper = aPaper({
    title: hostile,
    names: { municipality: hostile, initiative: hostile },
    edition: hostile
  });
  const blocks = [...paper.blocks, { type: 'text', text: hostile } as const];
  expect(textOf(await openedBy({ ...paper, blocks }, 'pdf'))).toContain('<w:p/>]]>&amp; "\' 🌳');
}, 120_000);

test('a text keeps its paragraphs and lines, and loses what no paper can show', () => {
  expect(paragraphsOf('a\r\nb\n \n\u0007c\ud800\n\n')).toEqual([['a', 'b'], ['c']]);
});

test('the name says what it is', () => {
  expect(wordNameOf('Samenwerkingsovereenkomst', 'Lindewijk', '2026-11-24')).toBe(
    'samenspel-samenwerkingsovereenkomst-lindewijk-2026-11-24.docx'
  );
});
