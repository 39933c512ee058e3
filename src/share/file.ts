import type { Context } from '../merge/context';
import type { PackedRecord } from '../merge/record';
import type { Scope } from '../model/scope';
import type { Side } from '../model/side';
import type { Attachment } from '../store/database';
import type { IncomingDelta } from '../store/incoming';

export const formatName = 'samenspel';
export const formatVersion = 1;
export const maxFileBytes = 100 * 1024 * 1024;

/** Deelbestand, Overdracht, Reservekopie. */
export const purposes = ['share', 'handover', 'backup'] as const;
export type Purpose = (typeof purposes)[number];

/** The scopes that a file of each purpose may hold. */
export const scopesIn: Readonly<Record<Purpose, readonly Scope[]>> = {
  share: ['shared'],
  handover: ['shared', 'municipality', 'initiative'],
  backup: ['shared', 'municipality', 'initiative', 'device']
};

/** Who made a file, and when by their clock. A careful reader takes all of it as hearsay. */
export interface Exported {
  readonly at?: string;
  readonly by?: string;
  readonly side?: Side;
  readonly app?: string;
}

/**
 * One partnership in one scope, whole (or one organisation, whose id says so; see `organisationId`): a part
 * would make others believe that the rest was erased.
 */
export interface FileDocument {
  readonly partnership: string;
  readonly scope: Scope;
  readonly context: Context;
  readonly records: readonly PackedRecord[];
}

/** What the maker of a file has of a document over what the receiver had seen. */
export type FileDelta = IncomingDelta;

/** A file that passed every check: what it holds can be joined as it stands. */
export interface ReceivedFile {
  readonly purpose: Purpose;
  readonly exported: Exported;
  /** Whole; none in a file of deltas. */
  readonly documents: readonly FileDocument[];
  /** None in any other file. */
  readonly deltas: readonly FileDelta[];
  /** The photos that somebody chose to send along. */
  readonly pictures: readonly Attachment[];
  /** What is sound but has no place in this version of the app yet. The preview says so. */
  readonly leftOut: { readonly attachments: number };
}
