import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import {
  fullSheet,
  isOnSheet,
  recordsOn,
  rewritten,
  sheetFor,
  talkKey,
  type Sheet
} from '../../src/store/sheets';

const doc = 'p1/shared';
const noteOf = (id: string, length = 40, conversation = 'g1'): PackedRecord => ({
  ...{ id, kind: 'note', stamp: 'noor0000-1-mid1cwg1' },
  values: { conversation, text: 'x'.repeat(length) }
});
const empty = { doc, first: '', notes: [] } as const;
const byId = (notes: readonly PackedRecord[]) => new Map(notes.map((one) => [one.id, one]));
const put = (sheet: Pick<Sheet, 'doc' | 'first' | 'notes'>, notes: readonly PackedRecord[]) =>
  rewritten(sheet, byId(notes), new Set());
const heaviest = (sheets: readonly Sheet[]) =>
  Math.max(...sheets.map(({ notes }) => notes.reduce((sum, one) => sum + JSON.stringify(one).length, 0)));

const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 9999 }).map((i) => `n${String(i).padStart(4, '0')}`),
  { maxLength: 300 }
);

test('whatever is put on a sheet and taken off, all of it stands once, in order, on sheets that are not too long', () => {
  const act = fc.record({ put: ids, off: ids, length: fc.integer({ min: 0, max: 3000 }) });
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
      let sheets: readonly Sheet[] = [];
      const model = new Map<string, PackedRecord>();
      for (const { put, off, length } of acts) {
        const firsts = sheets.map(({ first }) => first);
        const gone = new Set(off.filter((id) => !put.includes(id)));
        const notes = put.map((id) => noteOf(id, length));
        const on = (sheet: Sheet | undefined) =>
          byId(notes.filter(({ id }) => sheets[sheetFor(firsts, id)] === sheet));
        const before = sheets.length > 0 && firsts[0] === '' ? sheets : [undefined, ...sheets];
        sheets = before.flatMap((sheet) => rewritten(sheet ?? empty, on(sheet), gone));
        for (const id of gone) model.delete(id);
        for (const note of notes) model.set(note.id, note);
      }
      expect(sheets.flatMap(({ notes }) => notes)).toEqual(
        [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      );
      for (const [i, { first, notes, size, talks }] of sheets.entries()) {
        expect(first).toBe(i === 0 && first === '' ? '' : notes[0]?.id);
        expect(size).toBe(notes.length);
        expect(talks).toEqual(['p1/g1']);
        for (const { id } of notes)
          expect(
            sheetFor(
              sheets.map((one) => one.first),
              id
            ),
            first
          ).toBe(i);
      }
      expect(heaviest(sheets)).toBeLessThanOrEqual(fullSheet + 3200);
    })
  );
});

test('of an evening that is written down note by note each sheet is full before the next begins', () => {
  let sheets: readonly Sheet[] = [];
  for (let i = 1000; i < 1200; i++) {
    const last = sheets.at(-1);
    sheets = [...sheets.slice(0, -1), ...put(last ?? empty, [noteOf(`n${i}`)])];
  }
  expect(sheets.map(({ size }) => size)).toEqual([64, 64, 64, 8]);
  expect(sheets.map(({ first }) => first)).toEqual(['', 'n1064', 'n1128', 'n1192']);
});

test('a sheet that grows in its middle becomes two of about the same length', () => {
  const [full] = put(
    empty,
    Array.from({ length: 64 }, (_, i) => noteOf(`n${1000 + 2 * i}`))
  );
  const [first, second, ...more] = put(full ?? empty, [noteOf('n1001')]);
  expect([first?.size, second?.size]).toEqual([32, 33]);
  expect(more).toEqual([]);
});

test('a note that is longer than a sheet has one for itself', () => {
  const sheets = put(empty, [noteOf('n1', fullSheet * 2), noteOf('n2'), noteOf('n3')]);
  expect(sheets.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['n1'], ['n2', 'n3']]);
});

test('a sheet from which everything was taken is gone', () => {
  const [sheet] = put(empty, [noteOf('n1')]);
  expect(rewritten(sheet ?? empty, new Map(), new Set(['n1']))).toEqual([]);
});

test('no sheet begins with the id of a note that is gone', () => {
  const notes = [noteOf('n2'), noteOf('n4')];
  expect(
    rewritten({ doc, first: 'n2', notes }, new Map(), new Set(['n2'])).map(({ first }) => first)
  ).toEqual(['n4']);
  expect(rewritten({ doc, first: '', notes }, new Map(), new Set(['n2'])).map(({ first }) => first)).toEqual([
    ''
  ]);
});

test('a sheet names each of its conversations once, and gives records of its document', () => {
  const [sheet] = put({ ...empty, doc: 'p1/initiative' }, [
    noteOf('n1', 1, 'g1'),
    noteOf('n2', 1, 'g2'),
    noteOf('n3', 1, 'g1')
  ]);
  expect(sheet?.talks).toEqual([talkKey('p1', 'g1'), talkKey('p1', 'g2')]);
  const [record] = sheet ? recordsOn(sheet) : [];
  expect(record).toEqual({
    ...noteOf('n1', 1, 'g1'),
    ...{ doc: 'p1/initiative', partnership: 'p1', scope: 'initiative' }
  });
});

test('what is in the bin, or no note of a conversation, stands on no sheet', () => {
  const note = noteOf('n1');
  expect(isOnSheet(note)).toBe(true);
  expect(isOnSheet({ ...note, values: { ...note.values, trashed: null } })).toBe(true);
  expect(isOnSheet({ ...note, values: { ...note.values, trashed: { by: 'Noor', at: 1 } } })).toBe(false);
  expect(isOnSheet({ ...note, values: { text: 'Los' } })).toBe(false);
  expect(isOnSheet({ ...note, kind: 'commitment' })).toBe(false);
});
