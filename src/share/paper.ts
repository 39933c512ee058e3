import type { Party, Side } from '../model/side';

/** Below the title of the paper, which is 1. */
export type HeadingLevel = 2 | 3 | 4 | 5;

/** A piece of a paper, in words: the same for the printed page, the Word file and the dossier. */
export type Block =
  | {
      readonly type: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      /** For an artikel: its number, which comes before the words. */
      readonly number?: number;
      /** Whose it is; `text` is then their name. */
      readonly party?: Party;
    }
  /** As people typed it, with their own lines. */
  | { readonly type: 'text'; readonly text: string; readonly soft?: true }
  /** Stands out: what a reader must not miss. */
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'said'; readonly party: Party; readonly name: string; readonly text: string }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly type: 'photos'; readonly photos: readonly PaperPhoto[] }
  | { readonly type: 'signatures'; readonly lines: SignatureLines; readonly signers: readonly Signer[] };

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly party?: Party;
}

/** As many cells as the table has columns. */
export type Row = readonly string[];

/** A photo with the words under it. */
export interface PaperPhoto {
  /** The name of its picture. */
  readonly image: string;
  readonly caption: string;
}

/** A picture as it goes into a file that is read without the app. */
export interface PaperPicture {
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** By name; a photo whose picture is not among them has only its words. */
export type PaperPictures = ReadonlyMap<string, PaperPicture>;

/** The names of the pictures that a paper shows, each once. */
export const picturesIn = ({ blocks }: Pick<Paper, 'blocks'>): readonly string[] => [
  ...new Set(
    blocks.flatMap((block) => (block.type === 'photos' ? block.photos.map(({ image }) => image) : []))
  )
];

/** Lies on its side: it takes the whole width of a sheet, of which two fit on one; of the others four. */
export const isWide = ({ width, height }: Pick<PaperPicture, 'width' | 'height'>): boolean => width > height;

/** What is filled in by hand when people sign. */
export interface SignatureLines {
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly date: string;
  readonly signature: string;
}

export interface Signer {
  readonly party: Side;
  readonly name: string;
  /** Functie; empty when nobody was named. */
  readonly role: string;
}

/** A whole paper in one language. */
export interface Paper {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** Which one this is: "Versie 2, 24 november 2026". */
  readonly edition: string;
  /** What both sides are called. */
  readonly names: Readonly<Record<Side, string>>;
  /** "Artikel %1." */
  readonly numbering: string;
  /** "Pagina %1 van %2". */
  readonly paging: string;
  readonly blocks: readonly Block[];
}

/** The shape of a side, for where nothing is drawn. It always has a word beside it. */
export const shapes: Readonly<Record<Party, string>> = {
  municipality: '■',
  initiative: '●',
  together: '■●',
  other: '▲'
};

/** "Artikel 4." */
export const numbered = ({ numbering }: Pick<Paper, 'numbering'>, number: number): string =>
  numbering.replace('%1', String(number));

/** A text in its paragraphs, each with the lines that people typed; without what no paper can show. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  readable(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n'))
    .filter((lines) => lines.some((line) => line.trim() !== ''));

/** A text without control characters and half characters, on which XML breaks. */
export const readable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
