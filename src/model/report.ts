import { stampOf, type PackedRecord } from '../merge/record';
import { latestFirst, stampParts } from '../merge/stamp';
import { byPosition, type AgendaItem } from './agendaItem';
import { agreementFields, isAgreed } from './agreement';
import { byDue, type Commitment } from './commitment';
import { defineKind, reference, required, text, type CalendarDate, type Of } from './kind';
import { byTime, noteTypes, type Note } from './note';
import { sides } from './side';
import { dayOf } from './today';

/** Verslag of a gesprek: a concept until both sides agree to its text. The same id on every device. */
export const report = defineKind('report', {
  conversation: required(reference()),
  text: text(),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  /** What of the conversation was known when its words were last put in: a line per record, from `basisOf`. */
  basis: reference()
});
export type Report = Of<typeof report>;

export const reportId = (conversation: string): string => `report-${conversation}`;

/** Vastgesteld: the day on which the second side agreed. A report without words is none. */
export type ReportState =
  | { readonly state: 'none' | 'concept' }
  /** `reopened`: somebody had agreed, and the text was changed since. */
  | { readonly state: 'reopened' }
  | { readonly state: 'settled'; readonly day: CalendarDate };

export const reportStateOf = (record: PackedRecord | undefined): ReportState => {
  if (record === undefined || typeof record.values['text'] !== 'string' || record.values['text'] === '')
    return { state: 'none' };
  if (isAgreed(record, 'text')) {
    const times = sides.map((side) => stampParts(stampOf(record, agreementFields[side])).time);
    return { state: 'settled', day: dayOf(Math.max(...times)) };
  }
  const text = stampOf(record, 'text');
  const named = sides.map((side) => record.values[agreementFields[side]] ?? null);
  return { state: named.some((stamp) => stamp !== null && stamp !== text) ? 'reopened' : 'concept' };
};

/** What a report is made of. Whoever gathers it leaves out what is not for everybody. */
export interface ReportSources {
  readonly agenda: readonly AgendaItem[];
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
}

const answers = ['answerMunicipality', 'answerInitiative', 'answerTogether'] as const;

/** What of the sources is worth a line: answered questions, and no pledge that stands there as a commitment too. */
export const worthTelling = ({ agenda, notes, commitments }: ReportSources): ReportSources => ({
  agenda: agenda.filter((item) => answers.some((answer) => item[answer])).sort(byPosition),
  notes: notes.filter(({ commitment }) => !commitments.some(({ id }) => id === commitment)).sort(byTime),
  commitments: [...commitments].sort(byDue)
});

const told = {
  agenda: ['question', ...answers],
  notes: ['text', 'type'],
  commitments: ['what', 'side', 'who', 'due']
} as const satisfies Record<keyof ReportSources, readonly string[]>;
const parts = ['agenda', 'notes', 'commitments'] as const;

const lineOf = ({ record }: { readonly record: PackedRecord }, fields: readonly string[]): string => {
  const stamps = fields
    .filter((name) => Object.hasOwn(record.values, name))
    .map((name) => stampOf(record, name));
  return `${record.id} ${stamps.sort(latestFirst)[0] ?? ''}`;
};

/** Names the version of everything that the sources tell, to see later what changed. */
export const basisOf = (sources: ReportSources): string => {
  const telling = worthTelling(sources);
  return parts
    .flatMap((part) => telling[part].map((one) => lineOf(one, told[part])))
    .sort()
    .join('\n');
};

/** What is new or was changed since a basis was taken. `changed` also when something only went away. */
export const changedSince = (
  sources: ReportSources,
  basis: string | undefined
): { readonly changed: boolean; readonly fresh: ReportSources } => {
  const known = new Set((basis ?? '').split('\n'));
  const telling = worthTelling(sources);
  const freshOf = <T extends { readonly record: PackedRecord }>(
    all: readonly T[],
    fields: readonly string[]
  ) => all.filter((one) => !known.has(lineOf(one, fields)));
  return {
    changed: basisOf(sources) !== (basis ?? ''),
    fresh: {
      agenda: freshOf(telling.agenda, told.agenda),
      notes: freshOf(telling.notes, told.notes),
      commitments: freshOf(telling.commitments, told.commitments)
    }
  };
};

/** The words around what people wrote. */
export interface ReportWords {
  readonly agenda: string;
  readonly notes: string;
  readonly commitments: string;
  /** The name of a side, or "Samen". */
  readonly nameOf: (party: 'municipality' | 'initiative' | 'together') => string;
  /** The heading above the notes of one type; `undefined` for notes without one. */
  readonly typeOf: (type: Note['type']) => string;
  /** A commitment as one line, with who does it and by when. */
  readonly commitment: (one: Commitment) => string;
}

/**
 * A concept in plain text: the joint answers, or where there is none those of each side by name; the notes by
 * type; the commitments. Empty when there is nothing to tell.
 */
export const conceptOf = (sources: ReportSources, words: ReportWords): string => {
  const { agenda, notes, commitments } = worthTelling(sources);
  const types = [...noteTypes, undefined].filter((type) => notes.some((one) => one.type === type));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.agenda, agenda.map((item) => [item.question, ...answersOf(item, words)].join('\n'))],
    [
      words.notes,
      types.map((type) =>
        [words.typeOf(type), ...notes.filter((one) => one.type === type).map(({ text }) => `- ${text}`)].join(
          '\n'
        )
      )
    ],
    [
      words.commitments,
      commitments.length > 0 ? [commitments.map((one) => `- ${words.commitment(one)}`).join('\n')] : []
    ]
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines].join('\n\n'))
    .join('\n\n');
};

const answersOf = (item: AgendaItem, { nameOf }: ReportWords): readonly string[] => {
  if (item.answerTogether) return [`${nameOf('together')}: ${item.answerTogether}`];
  return [
    ...(item.answerMunicipality ? [`${nameOf('municipality')}: ${item.answerMunicipality}`] : []),
    ...(item.answerInitiative ? [`${nameOf('initiative')}: ${item.answerInitiative}`] : [])
  ];
};
