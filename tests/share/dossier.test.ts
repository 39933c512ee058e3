import { expect, test } from 'vitest';
import { dossierNameOf, dossierOf } from '../../src/share/dossier';
import { embed, embeddedIn } from '../../src/share/embedded';
import { readFile } from '../../src/share/read';
import { aPaper, itsPictures } from './aPaper';
import { aDocument, aFile, aNote, bytesOf } from './files';

const words = { contents: 'Inhoud', reopen: 'Open dit in Samenspel.' };
const closing = '</script><script>alert(1)</script><!--';
const file = aFile([aDocument({ records: [aNote({ values: { text: closing, type: 'idea' } })] })]);
const page = dossierOf(aPaper(), JSON.stringify(file), words);

const problemOf = (text: string) => {
  const reading = readFile(bytesOf(text));
  return reading.ok ? 'read' : reading.problem.type;
};

test('what stands in the page is read exactly as the file by itself', () => {
  const [whole, inside] = [readFile(bytesOf(JSON.stringify(file))), readFile(bytesOf(page))];
  expect(inside).toEqual(whole);
  expect(inside.ok && inside.file.documents[0]?.records[0]?.values['text']).toBe(closing);
});

test('a byte order mark and white space in front are no obstacle', () => {
  expect(problemOf(`\uFEFF\n ${page}`)).toBe('read');
});

test.each([
  ['another page', '<!doctype html><title>404</title>', 'notJson'],
  ['a page with other data', '<script type="application/json" id="other">{}</script>', 'notJson'],
  ['cut in what one reads', page.slice(0, page.indexOf('<main>')), 'notJson'],
  ['cut in the file', page.slice(0, page.indexOf('"context"')), 'truncated'],
  ['with a mistake in the file', page.replace('"version":1', '"version":!'), 'notJson'],
  ['with a file of a newer app', page.replace('"version":1', '"version":2'), 'newer'],
  ['with a file of another program', page.replace('"samenspel","version"', '"x","version"'), 'notOurs'],
  ['with a stamp that is none', page.replace('noor-12-m3x8k1p0', 'noor'), 'broken'],
  ['with a page in the place of the file', embed('{}').replace('{}', '<p>{}</p>'), 'notJson'],
  ['nested a million deep', `<p>${embed('['.repeat(1_000_000))}`, 'tooDeep'],
  ['a page of nothing but openings', embed('').slice(0, -9).repeat(100_000), 'notJson']
])('%s is refused', (_, text, problem) => {
  expect(problemOf(text)).toBe(problem);
});

test('nothing in a share file can end the element that holds it', () => {
  const embedded = embed(JSON.stringify({ '</script>': '<!--<script>' }));
  expect(embedded.indexOf('</')).toBe(embedded.length - '</script>'.length);
  expect(JSON.parse(embeddedIn(embedded) ?? '')).toEqual({ '</script>': '<!--<script>' });
});

test('a photo stands in the page itself, and nothing else can be shown or asked for', () => {
  const shown = dossierOf(aPaper(), '{}', words, itsPictures);
  expect(shown).toMatch(
    /<figure class="wide"><img alt="" src="data:image\/jpeg;base64,\/9j\/[^"]+"><figcaption>De flap van groep één</
  );
  expect(shown).toContain('<figure><figcaption>Een flap die er niet is</figcaption></figure>');
  expect(shown).toContain("default-src 'none'; img-src data:;");
  expect(page).not.toContain('<img');
});

test('the name says what it is, and that Samenspel opens it', () => {
  expect(dossierNameOf('De Linden & Co', '2026-11-24')).toBe(
    'samenspel-dossier-de-linden-co-2026-11-24.samenspel.html'
  );
});
