import type { FileChild, IParagraphOptions, Paragraph } from 'docx';
import {
  paragraphsOf,
  readable,
  shapes,
  type Block,
  type Paper,
  type PaperPhoto,
  type PaperPictures
} from './paper';

/** For what is not the text itself. */
export const soft = '555555';
const colours = {
  municipality: '1C4E80',
  initiative: 'A8431A',
  together: '2F6B4F',
  other: soft
} as const;

const numbersIn = ({ blocks }: Paper): readonly number[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.number !== undefined ? [block.number] : []));

/** The numbers at which counting begins anew. */
export const startsOf = (paper: Paper): readonly number[] => {
  const numbers = numbersIn(paper);
  return numbers.filter((number, i) => number - 1 !== numbers[i - 1]);
};

type Docx = typeof import('docx');

const linesOf = ({ TextRun }: Docx, text: string, look: { bold?: boolean; color?: string } = {}) =>
  paragraphsOf(text).map((lines) =>
    lines.map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }))
  );

const textOf = (docx: Docx, text: string, options: IParagraphOptions = {}, color?: string): Paragraph[] =>
  linesOf(docx, text, color === undefined ? {} : { color }).map(
    (children) => new docx.Paragraph({ ...options, children })
  );

/** The name of a side with its shape. */
const markOf = (docx: Docx, party: keyof typeof shapes, name: string) =>
  new docx.TextRun({ text: `${shapes[party]} ${readable(name)}`, bold: true, color: colours[party] });

/**
 * A piece of a paper in Word's own terms.
 *
 * @param inner how wide the text is, in twentieths of a point.
 */
export const childrenOf = (
  docx: Docx,
  paper: Paper,
  block: Block,
  inner: number,
  pictures: PaperPictures
): FileChild[] => {
  const { Paragraph, TextRun, HeadingLevel } = docx;
  switch (block.type) {
    case 'heading': {
      const { level, text, number, party } = block;
      const heading = HeadingLevel[`HEADING_${(level - 1) as 1 | 2 | 3 | 4}`];
      const start =
        number === undefined
          ? undefined
          : startsOf(paper)
              .filter((one) => one <= number)
              .at(-1);
      return [
        new Paragraph({
          heading,
          keepNext: true,
          ...(start !== undefined && { numbering: { reference: `clauses-${start}`, level: 0 } }),
          ...(start !== undefined && { indent: { left: 0, hanging: 0 } }),
          children: [party ? markOf(docx, party, text) : new TextRun(readable(text))]
        })
      ];
    }
    case 'text':
      return textOf(docx, block.text, {}, block.soft ? soft : undefined);
    case 'notice': {
      const side = { style: docx.BorderStyle.SINGLE, size: 6, color: '767676', space: 6 };
      return textOf(docx, block.text, {
        border: { top: side, bottom: side, left: side, right: side },
        indent: { left: 140, right: 140 },
        spacing: { before: 160, after: 240 },
        keepLines: true
      });
    }
    case 'facts':
      return [
        tableOf(
          docx,
          block.facts.map(({ label, value, party }) => [
            [
              new Paragraph({ children: [party ? markOf(docx, party, label) : new TextRun(readable(label))] })
            ],
            textOf(docx, value)
          ]),
          [2900, inner - 2900]
        )
      ];
    case 'list':
      return block.items.flatMap((item) =>
        linesOf(docx, item).map((children) => new Paragraph({ bullet: { level: 0 }, children }))
      );
    case 'said':
      return [
        new Paragraph({
          keepNext: true,
          children: [markOf(docx, block.party, block.name)],
          spacing: { after: 0 }
        }),
        ...textOf(docx, block.text, { indent: { left: 280 } })
      ];
    case 'table': {
      const { columns } = block;
      const rest = Math.floor((inner * 0.6) / (columns.length - 1));
      const first = inner - rest * (columns.length - 1);
      const head = columns.map((name) => [
        new Paragraph({ children: [new TextRun({ text: name, color: soft })] })
      ]);
      const rows = block.rows.map((row) => row.map((cell) => textOf(docx, cell)));
      const widths = columns.map((_, i) => (i === 0 ? first : rest));
      return [tableOf(docx, [head, ...rows], widths, true), new Paragraph({})];
    }
    case 'photos':
      return block.photos.flatMap((one) => photoOf(docx, one, inner, pictures));
    case 'signatures':
      return [signaturesOf(docx, block, inner)];
  }
};

/** As high as two of them fit on a page with their words, in twentieths of a point: 105 mm. */
const highest = 5950;
const perPixel = 15;

/** The picture and, on the same page, the words under it. */
const photoOf = (
  docx: Docx,
  { image, caption }: PaperPhoto,
  inner: number,
  pictures: PaperPictures
): Paragraph[] => {
  const picture = pictures.get(image);
  const words = textOf(docx, caption, { keepLines: true, spacing: { after: 240 } });
  if (picture === undefined) return words;
  const scale = Math.min(inner / picture.width, highest / picture.height) / perPixel;
  const run = new docx.ImageRun({
    type: 'jpg',
    data: picture.bytes,
    transformation: { width: picture.width * scale, height: picture.height * scale },
    altText: { name: '', description: readable(caption) }
  });
  return [
    new docx.Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 60, line: 240, lineRule: docx.LineRuleType.AUTO },
      children: [run]
    }),
    ...words
  ];
};

const tableOf = (
  { Paragraph, Table, TableRow, TableCell, TableLayoutType, WidthType, BorderStyle }: Docx,
  /** A cell without paragraphs is empty; `null` is room between two columns, without a line. */
  rows: readonly (readonly (Paragraph[] | null)[])[],
  widths: readonly number[],
  headed = false
) => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (row, i) =>
        new TableRow({
          cantSplit: true,
          tableHeader: headed && i === 0,
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 0, left: 0, right: 120 },
                borders: { top: none, left: none, right: none, bottom: children === null ? none : line },
                children: children?.length ? children : [new Paragraph({})]
              })
          )
        })
    )
  });
};

/** Both sides beside each other, each with the lines to fill in. */
const signaturesOf = (
  docx: Docx,
  { lines, signers }: Extract<Block, { type: 'signatures' }>,
  inner: number
) => {
  const { Paragraph, TextRun } = docx;
  const gap = 500;
  const half = Math.floor((inner - gap) / 2);
  const cell = (children: readonly InstanceType<Docx['TextRun']>[], before: number) => [
    new Paragraph({ children: [...children], spacing: { before, after: 40 }, keepNext: true })
  ];
  const beside = (cells: readonly Paragraph[][]) =>
    cells.flatMap((one, i) => (i === 0 ? [one] : [null, one]));
  const rows = [
    beside(signers.map(({ party, name }) => cell([markOf(docx, party, name)], 60))),
    ...(['name', 'role', 'place', 'date', 'signature'] as const).map((line) =>
      beside(
        signers.map(({ role }) =>
          cell(
            [
              new TextRun({ text: `${lines[line]}: `, color: soft }),
              new TextRun(line === 'role' ? readable(role) : '')
            ],
            line === 'signature' ? 1000 : 240
          )
        )
      )
    )
  ];
  return tableOf(docx, rows, [half, gap, half]);
};
