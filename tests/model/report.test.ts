import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { formatStamp } from '../../src/merge/stamp';
import { agendaItem } from '../../src/model/agendaItem';
import { commitment } from '../../src/model/commitment';
import { readAs, type ChangesOf, type Kind, type Of } from '../../src/model/kind';
import { note } from '../../src/model/note';
import {
  basisOf,
  changedSince,
  conceptOf,
  report,
  reportStateOf,
  type ReportSources,
  type ReportWords
} from '../../src/model/report';

const stampAt = (n: number, day = '2026-11-24') =>
  formatStamp({ writer: 'noor', n, time: Date.parse(`${day}T12:00:00Z`) });
const entity = <K extends Kind>(kind: K, id: string, values: ChangesOf<K>, stamp = stampAt(1)): Of<K> => {
  const record: PackedRecord = { id, kind: kind.name, stamp, values: values as PackedRecord['values'] };
  const read = readAs(kind, record);
  if (read === undefined) throw new Error('A fragment');
  return read;
};
const at = { conversation: 'g' };
const question = (id: string, values: ChangesOf<typeof agendaItem>, stamp?: string) =>
  entity(agendaItem, id, { ...at, question: `Vraag ${id}?`, ...values }, stamp);
const noted = (id: string, values: ChangesOf<typeof note>, stamp?: string) =>
  entity(note, id, { ...at, text: id, ...values }, stamp);
const promised = (id: string, values: ChangesOf<typeof commitment> = {}, stamp?: string) =>
  entity(commitment, id, { ...at, what: id, ...values }, stamp);

const words: ReportWords = {
  agenda: 'Agenda',
  notes: 'Notities',
  commitments: 'Afspraken',
  nameOf: (party) => ({ municipality: 'Waterveen', initiative: 'Lindewarm', together: 'Samen' })[party],
  typeOf: (type) => type ?? 'Overig',
  commitment: ({ what, who, due }) => `${what} (${who}, ${due})`
};
const sources = (some: Partial<ReportSources> = {}): ReportSources => ({
  agenda: [],
  notes: [],
  commitments: [],
  ...some
});

const evening = sources({
  agenda: [
    question('2', { position: 2, answerMunicipality: 'Tijd', answerInitiative: 'Ruimte' }),
    question('1', { position: 1, answerTogether: 'Samen doen', answerMunicipality: 'Eerst wij' }),
    question('3', { position: 3 })
  ],
  notes: [
    noted('Wie betaalt?', { type: 'question', at: 2 }),
    noted('Los', { at: 1 }),
    noted('Wanneer?', { type: 'question', at: 1 }),
    noted('Wij schrijven een brief', { type: 'pledge', at: 3, commitment: 'Brief' }),
    noted('Wij bellen', { type: 'pledge', at: 4, commitment: 'weg' })
  ],
  commitments: [promised('Brief', { who: 'Karim', due: '2026-12-12' })]
});

test('a concept tells the joint answer or else both, the notes by type, and who does what by when', () => {
  expect(conceptOf(evening, words)).toBe(
    [
      'Agenda',
      'Vraag 1?\nSamen: Samen doen',
      'Vraag 2?\nWaterveen: Tijd\nLindewarm: Ruimte',
      'Notities',
      'question\n- Wanneer?\n- Wie betaalt?',
      'pledge\n- Wij bellen',
      'Overig\n- Los',
      'Afspraken',
      '- Brief (Karim, 2026-12-12)'
    ].join('\n\n')
  );
  expect(conceptOf(sources(), words)).toBe('');
  expect(conceptOf(sources({ agenda: [question('1', {})] }), words)).toBe('');
});

test.each([
  ['nothing', evening, []],
  ['a new note', { ...evening, notes: [...evening.notes, noted('Nog iets', {})] }, ['Nog iets']],
  [
    'other words in a note',
    {
      ...evening,
      notes: [...evening.notes.slice(1), noted('Wie betaalt?', { type: 'question' }, stampAt(9))]
    },
    ['Wie betaalt?']
  ],
  [
    'an answer to an open question',
    { ...evening, agenda: [...evening.agenda.slice(0, 2), question('3', { answerTogether: 'Ja' })] },
    ['3']
  ],
  [
    'an open question in other words',
    { ...evening, agenda: [...evening.agenda.slice(0, 2), question('3', {}, stampAt(9))] },
    []
  ],
  [
    'another day for a commitment',
    { ...evening, commitments: [promised('Brief', { due: '2027-01-01' }, stampAt(9))] },
    ['Brief']
  ]
])('what changed since a report: %s', (_, later, fresh) => {
  const change = changedSince(later, basisOf(evening));
  expect(
    [...change.fresh.agenda, ...change.fresh.notes, ...change.fresh.commitments].map(({ id }) => id)
  ).toEqual(fresh);
  expect(change.changed).toBe(fresh.length > 0);
});

test('what only went away changed too, with nothing to add', () => {
  const { changed, fresh } = changedSince({ ...evening, notes: evening.notes.slice(1) }, basisOf(evening));
  expect(changed).toBe(true);
  expect(conceptOf(fresh, words)).toBe('');
});

test('a commitment that is done is no news', () => {
  const [brief] = evening.commitments;
  if (brief === undefined) throw new Error('no commitment');
  const done = {
    ...brief.record,
    stamps: { state: stampAt(9) },
    values: { ...brief.record.values, state: 'done' }
  };
  expect(
    changedSince({ ...evening, commitments: [{ ...brief, record: done }] }, basisOf(evening)).changed
  ).toBe(false);
});

const reportWith = (values: ChangesOf<typeof report>, stamps: Record<string, string> = {}): PackedRecord => ({
  id: 'report-g',
  kind: 'report',
  stamp: stampAt(1),
  stamps,
  values: { ...at, ...values } as PackedRecord['values']
});
const text = 'Zo was het';

test.each([
  ['not there', undefined, { state: 'none' }],
  ['without words', reportWith({ basis: 'x' }), { state: 'none' }],
  ['a concept', reportWith({ text }), { state: 'concept' }],
  ['one side agrees', reportWith({ text, agreedMunicipality: stampAt(1) }), { state: 'concept' }],
  [
    'both agree, on the day of the second',
    reportWith(
      { text, agreedMunicipality: stampAt(1), agreedInitiative: stampAt(1) },
      { agreedMunicipality: stampAt(2, '2026-11-28'), agreedInitiative: stampAt(3, '2026-11-26') }
    ),
    { state: 'settled', day: '2026-11-28' }
  ],
  [
    'changed after both agreed',
    reportWith({ text, agreedMunicipality: stampAt(1), agreedInitiative: stampAt(1) }, { text: stampAt(4) }),
    { state: 'reopened' }
  ],
  [
    'agreement taken back',
    reportWith({ text, agreedMunicipality: null, agreedInitiative: stampAt(1) }),
    { state: 'concept' }
  ]
])('the state of a report: %s', (_, record, state) => {
  expect(reportStateOf(record)).toEqual(state);
});
