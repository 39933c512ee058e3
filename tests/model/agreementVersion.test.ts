import { expect, test } from 'vitest';
import {
  agreementVersion,
  clauseChanges,
  numbered,
  snapshotOf,
  standsAsIn,
  type SnapshotClause
} from '../../src/model/agreementVersion';
import type { Json } from '../../src/merge/record';
import { aClause, agreedText, later, only, read, stamp } from './agreementRecords';

const version = (id: string, date: string, clauses: readonly SnapshotClause[] = []) =>
  read(agreementVersion, id, { date, clauses: clauses as unknown as Json });
const goal = aClause(4, agreedText);
const money = aClause(9, { text: 'Drie uur', agreedInitiative: stamp });

test('a snapshot has the joint texts that apply, with who agreed to each', () => {
  const half = aClause(6, { textInitiative: 'Alleen van ons' });
  expect(snapshotOf([...only(goal, half, money), aClause(18, { ...agreedText, leftOut: true })])).toEqual([
    { number: 4, text: 'Zo doen we het.', stamp, agreed: ['municipality', 'initiative'] },
    { number: 9, text: 'Drie uur', stamp, agreed: ['initiative'] }
  ]);
});

test('a version is no longer the text of now when one artikel changed, came or went', () => {
  const recorded = version('v', '2026-11-24', snapshotOf(only(goal, money)));
  expect(standsAsIn(recorded, only(goal, money))).toBe(true);
  expect(standsAsIn(recorded, only(goal, aClause(9, { text: 'Vier uur' }, 'text')))).toBe(false);
  expect(standsAsIn(recorded, only(goal))).toBe(false);
  expect(standsAsIn(recorded, only(goal, money, aClause(12, agreedText)))).toBe(false);
  expect(standsAsIn(recorded, only(goal, aClause(9, { text: 'Drie uur' })))).toBe(true);
});

test('versions count from the first day, and the newest comes first', () => {
  const all = [version('b', '2026-11-24'), version('c', '2027-05-25'), version('a', '2026-11-24')];
  expect(numbered(all).map(({ number, version: { id } }) => `${number}${id}`)).toEqual(['3c', '2b', '1a']);
});

test('what changed is told per artikel, with the text on both sides', () => {
  const [before, after] = [
    snapshotOf(only(goal, money, aClause(6, agreedText))),
    snapshotOf(only(goal, aClause(9, { text: 'Vier uur' }, 'text'), aClause(12, agreedText)))
  ];
  expect(clauseChanges(before, after)).toEqual([
    { number: 4, what: 'same', before: 'Zo doen we het.', after: 'Zo doen we het.' },
    { number: 6, what: 'removed', before: 'Zo doen we het.', after: '' },
    { number: 9, what: 'changed', before: 'Drie uur', after: 'Vier uur' },
    { number: 12, what: 'added', before: '', after: 'Zo doen we het.' }
  ]);
});

test('a snapshot from elsewhere is read for what it is', () => {
  const odd: Json = [
    { number: 9, text: 'Uren', stamp: later, agreed: ['initiative', 'somebody'] },
    { number: 99, text: 'Bestaat niet', stamp: later },
    'geen artikel'
  ];
  expect(read(agreementVersion, 'v', { date: '2026-11-24', clauses: odd }).clauses).toEqual([
    { number: 9, text: 'Uren', stamp: later, agreed: ['initiative'] }
  ]);
});
