import type { DocumentKey } from '../model/scope';
import type { Side } from '../model/side';
import type { UndoObstacle } from '../store/journal';
import type { SeenDocument, Stand } from './contexts';
import type { Purpose } from './file';
import type { FolderLook } from './folder';
import type { FoundPartnership } from './folderFound';
import type { Counts, Preview } from './preview';
import type { Leaving } from './leaving';
import type { Problem } from './problem';
import type { Maker } from './write';

/** What long work is busy with, in this order for a file that comes in. */
export type Stage = 'reading' | 'checking' | 'comparing' | 'merging' | 'collecting' | 'writing';

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

export type Step = (stage: Stage, done: number, total: number) => void;

/** What a merge did, per partnership. */
export interface Merged {
  /** To undo it by; absent when nothing changed. */
  readonly entry?: number;
  readonly documents: readonly {
    readonly partnership: string;
    readonly neighbourhood: string;
    readonly counts: Counts;
  }[];
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  /** Of a file for who showed what they have seen; see `standOf`. */
  readonly stand?: Stand;
}

/** What one can ask of the worker, and what it answers. The last opened file stays there for the merge. */
export interface Tasks {
  readonly open: {
    readonly asks: {
      readonly file: Blob;
      readonly writer: string;
      readonly side: Side;
      /** For a file that is locked with one. */
      readonly passphrase?: string;
    };
    readonly gives: Preview;
  };
  readonly merge: {
    readonly asks: { readonly writer: string; readonly now: number };
    readonly gives: Merged;
  };
  readonly undo: {
    readonly asks: { readonly entry: number };
    readonly gives: { readonly obstacle?: UndoObstacle };
  };
  readonly survey: {
    readonly asks: { readonly purpose: Purpose; readonly side: Side };
    readonly gives: readonly Leaving[];
  };
  readonly make: {
    readonly asks: {
      readonly purpose: Purpose;
      readonly documents: readonly DocumentKey[];
      readonly maker: Maker;
      /** What the receiver has seen: then the file holds only what they lack. */
      readonly theirs?: readonly SeenDocument[];
      /** Takes the photos of these partnerships along. */
      readonly photos?: boolean;
      /** Locks the file. */
      readonly passphrase?: string;
    };
    readonly gives: MadeFile;
  };
  readonly find: {
    readonly asks: { readonly folder: FileSystemDirectoryHandle };
    readonly gives: readonly FoundPartnership[];
  };
  readonly follow: {
    readonly asks: { readonly partnership: string; readonly writer: string; readonly maker: Maker };
    readonly gives: FolderLook;
  };
}

export type Task = keyof Tasks;

/** To the worker. Its first message names the database. */
export type Request =
  | { readonly type: 'start'; readonly database: string }
  | { readonly type: 'stop' }
  | { [T in Task]: { readonly type: T; readonly asks: Tasks[T]['asks'] } }[Task];

export type Outcome<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** From the worker. */
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'outcome'; readonly outcome: Outcome<unknown> };
