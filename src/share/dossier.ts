import type { CalendarDate } from '../model/kind';
import { embed } from './embedded';
import {
  isWide,
  numbered,
  paragraphsOf,
  readable,
  shapes,
  type Block,
  type Paper,
  type PaperPhoto,
  type PaperPictures
} from './paper';
import { toBase64 } from './pictures';
import { slugOf } from './write';

/** The words of a dossier that are not part of what people wrote. */
export interface DossierWords {
  readonly contents: string;
  /** How the app opens it again. */
  readonly reopen: string;
}

/**
 * The whole partnership as one page that everybody can read, without the app, without a script and without a
 * network; it also holds the share file, so that the app opens it again.
 *
 * @param json the text of the share file.
 * @param pictures of the photos on the paper. They stand in the page itself, for it has nobody to ask for them.
 */
export const dossierOf = (
  paper: Paper,
  json: string,
  words: DossierWords,
  pictures: PaperPictures = new Map()
): string => {
  const { language, title, edition, names, blocks } = paper;
  const chapters = blocks.filter((block) => block.type === 'heading' && block.level === 2);
  const contents = chapters.map(
    (block, i) =>
      `<li><a href="#deel-${i + 1}">${escaped(block.type === 'heading' ? block.text : '')}</a></li>`
  );
  const body = blocks.map((block) => {
    const chapter = chapters.indexOf(block);
    return htmlOf(paper, pictures, block, chapter === -1 ? '' : ` id="deel-${chapter + 1}"`);
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="soft">${escaped(edition)}</p>
<p>${marked('municipality', names.municipality)}<br>${marked('initiative', names.initiative)}</p>
<p class="notice">${escaped(words.reopen)}</p>
</header>
<nav aria-labelledby="inhoud">
<h2 id="inhoud">${escaped(words.contents)}</h2>
<ol>
${contents.join('\n')}
</ol>
</nav>
<main>
${body.join('\n')}
</main>
${embed(json)}
</body>
</html>
`;
};

/** `samenspel-dossier-lindewarm-2026-11-24.samenspel.html`. */
export const dossierNameOf = (neighbourhood: string, date: CalendarDate): string =>
  `samenspel-dossier-${slugOf(neighbourhood) || 'wijk'}-${date}.samenspel.html`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** Text in which nothing can be taken for a tag, nor end an attribute. */
const escaped = (text: string): string => readable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const marked = (party: keyof typeof shapes, name: string): string =>
  `<strong class="${party}"><span aria-hidden="true">${shapes[party]}</span> ${escaped(name)}</strong>`;

const paragraphs = (text: string, soft = false): string =>
  paragraphsOf(text)
    .map((lines) => `<p${soft ? ' class="soft"' : ''}>${lines.map(escaped).join('<br>')}</p>`)
    .join('\n');

const cells = (tag: 'td' | 'th scope="col"', all: readonly string[]): string =>
  all.map((cell) => `<${tag}>${escaped(cell).replaceAll('\n', '<br>')}</${tag.slice(0, 2)}>`).join('');

const photoHtml = (pictures: PaperPictures, { image, caption }: PaperPhoto): string => {
  const picture = pictures.get(image);
  const shown =
    picture && `<img alt="" src="data:${escaped(picture.type)};base64,${toBase64(picture.bytes)}">`;
  const look = picture && isWide(picture) ? ' class="wide"' : '';
  return `<figure${look}>${shown ?? ''}<figcaption>${escaped(caption).replaceAll('\n', '<br>')}</figcaption></figure>`;
};

const htmlOf = (paper: Paper, pictures: PaperPictures, block: Block, id: string): string => {
  switch (block.type) {
    case 'heading': {
      const { level, text, number, party } = block;
      const words = party ? marked(party, text) : escaped(text);
      const label = number === undefined ? '' : `${escaped(numbered(paper, number))} `;
      return `<h${level}${id}>${label}${words}</h${level}>`;
    }
    case 'text':
      return paragraphs(block.text, block.soft);
    case 'notice':
      return `<p class="notice">${escaped(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.facts
        .map(
          ({ label, value, party }) =>
            `<dt>${party ? marked(party, label) : escaped(label)}</dt><dd>${escaped(value).replaceAll('\n', '<br>')}</dd>`
        )
        .join('\n')}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item).replaceAll('\n', '<br>')}</li>`).join('\n')}</ul>`;
    case 'said':
      return `<div class="said">${marked(block.party, block.name)}\n${paragraphs(block.text)}</div>`;
    case 'table':
      return `<table><thead><tr>${cells('th scope="col"', block.columns)}</tr></thead>
<tbody>${block.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table>`;
    case 'photos':
      return `<div class="photos">${block.photos.map((one) => photoHtml(pictures, one)).join('\n')}</div>`;
    case 'signatures':
      return block.signers
        .map(({ party, name, role }) => {
          const { lines } = block;
          const all = [lines.name, lines.role, lines.place, lines.date, lines.signature];
          const rows = all.map(
            (line) => `<dt>${escaped(line)}</dt><dd>${line === lines.role ? escaped(role) : ''}</dd>`
          );
          return `<div class="said">${marked(party, name)}\n<dl>${rows.join('\n')}</dl></div>`;
        })
        .join('\n');
  }
};

/** Of its own: the page is read without the app, perhaps in ten years. */
const look = `
body{max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff;font:1rem/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5{font-size:1em;line-height:1.2;margin:1.6em 0 .4em}
h1{font-size:2em}h2{font-size:1.5em}h3{font-size:1.25em}h4{font-size:1.1em}
h2{padding-top:.6em;border-top:2px solid #111}
nav h2{border:0}
p,ul,ol,dl,table{margin:0 0 .8em}
.soft,dt{color:#555}
.notice{padding:.6em .9em;border:1px solid #767676}
.said{margin:0 0 .8em;padding-left:.8em;border-left:3px solid #bbb}
.said p{margin:.2em 0}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.2em 1em}
dd{margin:0}
figure{margin:0}
img{display:block;max-width:100%;max-height:105mm;border:1px solid #bbb}
figcaption{margin-top:.3em}
.photos{display:grid;grid-template-columns:1fr 1fr;gap:1em;margin:0 0 .8em}
.photos .wide{grid-column:1/-1}
table{width:100%;border-collapse:collapse}
th,td{padding:.35em .5em .35em 0;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}
.municipality{color:#1c4e80}.initiative{color:#a8431a}.together{color:#2f6b4f}.other{color:#555}
@media screen and (max-width:34rem){dl{display:block}dd{margin-bottom:.4em}}
@page{size:A4;margin:20mm}
@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}h1,h2,h3,h4,h5{break-after:avoid}tr,li,.said,dl,.notice,figure{break-inside:avoid}}
`;
