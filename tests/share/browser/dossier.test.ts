import { expect, test } from 'vitest';
import { dossierOf } from '../../../src/share/dossier';
import type { Paper } from '../../../src/share/paper';
import { aPaper } from '../aPaper';

const words = { contents: 'Inhoud', reopen: 'Open dit in Samenspel.' };
const parsed = (paper: Paper, json = '{}') => {
  const page = dossierOf(paper, json, words);
  return { page, html: new DOMParser().parseFromString(page, 'text/html') };
};

const shapeOf = (html: Document) =>
  [...html.querySelectorAll('*')].map((one) => `${one.localName} ${one.getAttributeNames().join()}`);

/** The same paper with other words in every place where people write. */
const withWords = (of: Paper, write: (words: string) => string): Paper => {
  const kept = new Set(['type', 'party', 'language', 'numbering', 'paging']);
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : write(value);
    if (Array.isArray(value)) return value.map((one) => walk(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(of) as Paper;
};

test.each([
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `" onclick="alert(1)" x='`,
  "' onmouseover='alert(1)",
  '</title></style></head><body onload=alert(1)>',
  '<!-- --> ]]> &lt;b&gt; &#60;i&#62; &notit;',
  '<a href="javascript:alert(1)">x</a><base href=//x><meta http-equiv=refresh content=0>',
  '\u0000<\u0000script>\ud800'
])('no word becomes a tag or an attribute: %j', (hostile) => {
  const plain = parsed(aPaper()).html;
  const { html } = parsed(
    withWords(aPaper(), (word) => `${word}${hostile}`),
    JSON.stringify({ hostile }).replaceAll('<', '\\u003c')
  );
  expect(shapeOf(html)).toEqual(shapeOf(plain));
  const shown = hostile.replace(/[\u0000\ud800]/g, '');
  expect(html.querySelector('h1')?.textContent).toBe(`Samenwerkingsovereenkomst${shown}`);
  expect(html.querySelector('td')?.textContent).toBe(`Brief sturen${shown}`);
});

test('a share file with hostile words stays one piece of data, word for word', () => {
  const json = JSON.stringify({ text: '</script><img src=x onerror=alert(1)><!--<script>' });
  const { html } = parsed(aPaper(), json);
  const scripts = [...html.scripts];
  expect(scripts.map(({ id, type }) => [id, type])).toEqual([['samenspel', 'application/json']]);
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual(JSON.parse(json));
  expect(html.querySelector('img')).toBeNull();
});

test('it reads by headings and contents, and asks nobody for anything', () => {
  const { html, page } = parsed(aPaper());
  expect(html.documentElement.lang).toBe('nl');
  const policy = html.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  );
  expect(html.querySelectorAll('[src], link, script:not([type="application/json"])')).toHaveLength(0);
  expect(page).not.toMatch(/https?:|url\(|@import/);
  const links = [...html.querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual([
    'Partijen',
    'Aanleiding',
    'Omgang',
    'Ondertekening'
  ]);
  expect(links.map((link) => html.querySelector(link.getAttribute('href') ?? '')?.textContent)).toEqual([
    'Artikel 1. Partijen',
    'Artikel 2. Aanleiding',
    'Artikel 5. Omgang',
    'Ondertekening'
  ]);
  expect(html.querySelector('.together')?.textContent).toBe('■● Samen');
});
