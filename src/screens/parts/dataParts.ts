import { m } from '../../i18n';
import { countWords } from './dataWords';

interface DataPart {
  readonly name: () => string;
  readonly kinds: readonly string[];
}

const parts: readonly DataPart[] = [
  { name: m.nav_talks, kinds: ['conversation', 'agendaItem', 'note', 'attendee', 'photo', 'report'] },
  { name: m.nav_commitments, kinds: ['commitment'] },
  { name: m.agreement_title, kinds: ['clause', 'clauseComment', 'agreementVersion'] },
  { name: m.evaluation_title, kinds: ['evaluation', 'evaluationAnswers', 'evaluationChange'] }
];
const elsewhere: DataPart = { name: m.data_part_rest, kinds: ['observedSignal', 'lesson', 'other'] };
/** Whatever a handvat asks for is kept in kinds of its own; there are many, and more to come. */
const ofGuidelines = m.nav_guidelines;

const partOf = (kind: string): (() => string) =>
  [...parts, elsewhere].find(({ kinds }) => kinds.includes(kind))?.name ?? ofGuidelines;

/** How much there is in one part of the app: "Gesprekken", and "2 gesprekken", "3 notities". */
export interface PartCounts {
  readonly part: string;
  readonly counts: readonly string[];
}

/**
 * Counts per kind of record, by the part of the app where people find them, so that a long row of them can be read.
 *
 * @param inBin how many more are in the bin; told at the end.
 */
export const countsByPart = (counts: ReadonlyMap<string, number>, inBin: number): readonly PartCounts[] =>
  [...parts.map(({ name }) => name), ofGuidelines, elsewhere.name].flatMap((name) => {
    const told = [...counts]
      .filter(([kind]) => partOf(kind) === name)
      .map(([kind, count]) => countWords(kind, count));
    if (name === elsewhere.name && inBin > 0) told.push(m.sharing_in_bin({ count: inBin }));
    return told.length === 0 ? [] : [{ part: name(), counts: told }];
  });
