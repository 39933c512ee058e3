import type { CalendarDate } from '../model/kind';
import { readable, type Paper, type PaperPictures } from './paper';
import { childrenOf, soft, startsOf } from './wordBlocks';
import { slugOf } from './write';

/** Twentieths of a point, in which Word counts: A4 and its margins. */
const page = { width: 11906, height: 16838 } as const;
const margin = 1134;
const inner = page.width - 2 * margin;

/**
 * A paper as a Word file, with real headings and real numbers, so that a jurist can go on in it.
 * It carries nobody's name but those on the paper.
 *
 * @param pictures of the photos on the paper, as JPEG: not every Word opens another sort.
 */
export const wordOf = async (paper: Paper, pictures: PaperPictures = new Map()): Promise<Blob> => {
  const docx = await import('docx');
  const { AlignmentType, BorderStyle, PageNumber, TabStopType } = docx;
  const head = [paper.names.municipality, paper.names.initiative].map(readable).join(' · ');
  const [before = '', between = '', after = ''] = paper.paging.split(/%[12]/);
  const tabs = [{ type: TabStopType.RIGHT, position: inner }];
  const small = { size: 18 };
  const document = new docx.Document({
    title: readable(paper.title),
    description: readable(paper.edition),
    creator: 'Samenspel',
    lastModifiedBy: 'Samenspel',
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: paper.language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 276 } }
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
        ...Object.fromEntries(
          [30, 26, 23, 22].map((size, i) => [
            `heading${i + 1}`,
            {
              run: { size, bold: true, color: '000000' },
              paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, outlineLevel: i }
            }
          ])
        )
      }
    },
    numbering: {
      // A clause that is left out leaves its number unused: each unbroken row of numbers counts from its own start.
      config: startsOf(paper).map((start) => ({
        reference: `clauses-${start}`,
        levels: [
          {
            level: 0,
            format: docx.LevelFormat.DECIMAL,
            text: paper.numbering,
            start,
            suffix: docx.LevelSuffix.SPACE,
            alignment: AlignmentType.START
          }
        ]
      }))
    },
    sections: [
      {
        properties: {
          page: {
            size: page,
            margin: {
              top: margin + 200,
              bottom: margin,
              left: margin,
              right: margin,
              header: 567,
              footer: 567
            }
          }
        },
        headers: {
          default: new docx.Header({
            children: [
              new docx.Paragraph({
                tabStops: tabs,
                border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 4 } },
                children: [new docx.TextRun({ text: `${head}\t${readable(paper.edition)}`, ...small })]
              })
            ]
          })
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                tabStops: tabs,
                children: [
                  new docx.TextRun({ text: `${readable(paper.title)}\t`, ...small }),
                  new docx.TextRun({
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                    ...small
                  })
                ]
              })
            ]
          })
        },
        children: [
          new docx.Paragraph({ text: readable(paper.title), heading: docx.HeadingLevel.TITLE }),
          new docx.Paragraph({
            children: [new docx.TextRun({ text: readable(paper.edition), color: soft })]
          }),
          ...paper.blocks.flatMap((block) => childrenOf(docx, paper, block, inner, pictures))
        ]
      }
    ]
  });
  return docx.Packer.toBlob(document);
};

/** `samenspel-overeenkomst-lindewarm-2026-11-24.docx`. */
export const wordNameOf = (title: string, neighbourhood: string, date: CalendarDate): string =>
  `samenspel-${slugOf(title)}-${slugOf(neighbourhood) || 'wijk'}-${date}.docx`;
