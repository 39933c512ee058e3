import type { Json } from '../merge/record';
import { isClauseNumber, type ClauseNumber } from './clause';
import { day, defineKind, required, text, type Field, type Of } from './kind';
import type { Side } from './side';

/** An artikel as it stood in a version of the agreement. */
export interface SnapshotClause {
  readonly number: ClauseNumber;
  readonly text: string;
  /** The stamp of that text. */
  readonly stamp: string;
  /** Who agreed to it at that moment. */
  readonly agreed: readonly Side[];
}

/** A version of the overeenkomst: what stood there, who agreed, and who signed. Written once, never changed. */
export const agreementVersion = defineKind('agreementVersion', {
  date: required(day()),
  place: text(),
  /** Who signs, by function. */
  signerMunicipality: text(),
  signerInitiative: text(),
  /** When both look back and adjust it. */
  evaluateOn: day(),
  clauses: required(snapshot())
});
export type AgreementVersion = Of<typeof agreementVersion>;

function snapshot(): Field<readonly SnapshotClause[]> {
  return {
    json: 'list',
    required: false,
    read: (value) =>
      Array.isArray(value) ? value.flatMap((one: Json) => readSnapshot(one) ?? []) : undefined
  };
}

const readSnapshot = (value: Json): SnapshotClause | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { number, text: words, stamp, agreed } = value as Readonly<Record<string, Json>>;
  if (!isClauseNumber(number) || typeof words !== 'string' || typeof stamp !== 'string') return undefined;
  const by = Array.isArray(agreed) ? agreed : [];
  return {
    number,
    text: words,
    stamp,
    agreed: (['municipality', 'initiative'] as const).filter((s) => by.includes(s))
  };
};

/** The first version first; of one day the one with the smaller id, so that every device gives the same numbers. */
export const byVersion = (a: AgreementVersion, b: AgreementVersion): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;
