import { stampOf, type Json } from '../merge/record';
import { agrees } from './agreement';
import { clauseNumbers, isClauseNumber, type Clause, type ClauseNumber } from './clause';
import { day, defineKind, required, text, type Field, type Of } from './kind';
import { sides, type Side } from './side';

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
    agreed: sides.filter((side) => by.includes(side))
  };
};

/** The first version first; of one day the one with the smaller id, so that every device gives the same numbers. */
export const byVersion = (a: AgreementVersion, b: AgreementVersion): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;

export interface Numbered<V extends AgreementVersion> {
  /** 1 for the first. */
  readonly number: number;
  readonly version: V;
}

/** The versions with their numbers, the newest first. */
export const numbered = <V extends AgreementVersion>(all: readonly V[]): readonly Numbered<V>[] =>
  [...all]
    .sort(byVersion)
    .map((version, i) => ({ number: i + 1, version }))
    .reverse();

/** The joint texts of the artikelen that apply, with who agrees to each now. */
export const snapshotOf = (clauses: readonly Clause[]): readonly SnapshotClause[] =>
  clauses.flatMap(({ number, leftOut, text: words, record }) =>
    !words || leftOut === true || !isClauseNumber(number)
      ? []
      : [
          {
            number,
            text: words,
            stamp: stampOf(record, 'text'),
            agreed: sides.filter((side) => agrees(record, 'text', side))
          }
        ]
  );

/** Whether the artikelen still stand as they did in a version. */
export const standsAsIn = ({ clauses }: AgreementVersion, now: readonly Clause[]): boolean => {
  const present = snapshotOf(now);
  return (
    present.length === clauses.length &&
    present.every(({ number, stamp }) => clauses.some((one) => one.number === number && one.stamp === stamp))
  );
};

/** Whether it names who signs on both sides. It always has a date. */
export const isSigned = ({ signerMunicipality, signerInitiative }: AgreementVersion): boolean =>
  Boolean(signerMunicipality && signerInitiative);

/** What became of an artikel from one version to another; its texts are empty where it was not there. */
export interface ClauseChange {
  readonly number: ClauseNumber;
  readonly what: 'added' | 'removed' | 'changed' | 'same';
  readonly before: string;
  readonly after: string;
}

/** What changed between two versions, per artikel that stands in either. */
export const clauseChanges = (
  before: readonly SnapshotClause[],
  after: readonly SnapshotClause[]
): readonly ClauseChange[] =>
  clauseNumbers.flatMap((number) => {
    const [was, is] = [before, after].map((all) => all.find((one) => one.number === number)?.text);
    if (was === undefined && is === undefined) return [];
    const what = was === undefined ? 'added' : is === undefined ? 'removed' : was === is ? 'same' : 'changed';
    return [{ number, what, before: was ?? '', after: is ?? '' }];
  });
