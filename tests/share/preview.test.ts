import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { countsOfDifferences, maxAdded, previewDocument } from '../../src/share/preview';
import { differencesOf } from '../../src/store/differences';
import { record } from './files';

const none = { erased: 0, changed: 0, trashed: 0, versions: 0, putBack: 0, added: 0 };
const people = [
  record('noor', 'writer', 'noor-1-a', { name: 'Noor', side: 'initiative' }),
  record('karim', 'writer', 'karim-1-a', { name: 'Karim', side: 'municipality' }),
  record('p1', 'partnership', 'noor-1-a', { neighbourhood: 'Lindewarm' })
];
const note = (id: string, stamp: string, text: string, more: Partial<PackedRecord> = {}) =>
  record(id, 'note', stamp, { conversation: 'g1', text }, more);

interface Side {
  readonly context: Record<string, number>;
  readonly records: readonly PackedRecord[];
}

const previewOf = (local: Side, received: Side) =>
  previewDocument(
    {
      before: local,
      incoming: { partnership: 'p1', scope: 'shared', ...received },
      differences: differencesOf(local, received)
    },
    local.records
  );

/** What Karim's file does on Noor's device. Both start from the same people. */
const preview = (local: Side, received: Side) => {
  const withPeople = ({ context, records }: Side): Side => ({
    context: { noor: 1, karim: 1, ...context },
    records: [...people, ...records]
  });
  return previewOf(withPeople(local), withPeople(received));
};

test('the same document holds nothing new', () => {
  const same = { context: { noor: 2 }, records: [note('n1', 'noor-2-b', 'Stil')] };
  expect(preview(same, same)).toMatchObject({
    nothingNew: true,
    items: [],
    counts: none,
    neighbourhood: 'Lindewarm'
  });
});

test('a new record is new, by its writer', () => {
  const seen = preview(
    { context: {}, records: [] },
    { context: { karim: 2 }, records: [note('n1', 'karim-2-b', 'Hoi')] }
  );
  expect(seen.counts).toEqual({ ...none, added: 1 });
  expect(seen.items[0]).toMatchObject({
    what: 'added',
    kind: 'note',
    title: 'Hoi',
    by: { name: 'Karim', side: 'municipality' }
  });
  expect(seen).toMatchObject({ people: ['Karim'], nothingNew: false, takesMoreThanItBrings: false });
});

test('a value that was replaced shows what goes and what comes', () => {
  const seen = preview(
    { context: { noor: 2 }, records: [note('n1', 'noor-2-b', 'Oud')] },
    {
      context: { noor: 2, karim: 2 },
      records: [note('n1', 'karim-2-c', 'Nieuw', { stamps: { conversation: 'noor-2-b' } })]
    }
  );
  expect(seen.items).toEqual([
    {
      what: 'changed',
      id: 'n1',
      kind: 'note',
      title: 'Oud',
      field: 'text',
      gone: ['Oud'],
      versions: [{ value: 'Nieuw', by: { name: 'Karim', side: 'municipality', at: 12 } }],
      by: { name: 'Karim', side: 'municipality', at: 12 }
    }
  ]);
});

test('what was erased there is erased here, and comes first', () => {
  const seen = preview(
    { context: { noor: 3 }, records: [note('n1', 'noor-2-b', 'Weg'), note('n2', 'noor-3-b', 'Oud')] },
    {
      context: { noor: 3, karim: 3 },
      records: [
        note('n0', 'karim-2-b', 'Erbij'),
        note('n2', 'karim-3-c', 'Anders', { stamps: { conversation: 'noor-3-b' } })
      ]
    }
  );
  expect(seen.items.map(({ what, title }) => [what, title])).toEqual([
    ['erased', 'Weg'],
    ['changed', 'Oud'],
    ['added', 'Erbij']
  ]);
});

test('a file that takes more than it brings is flagged; an empty one with a full context is', () => {
  const local = {
    context: { noor: 3 },
    records: [note('n1', 'noor-2-b', 'Een'), note('n2', 'noor-3-b', 'Twee')]
  };
  const seen = preview(local, { context: { noor: 3, karim: 2 }, records: [note('n3', 'karim-2-b', 'Drie')] });
  expect(seen).toMatchObject({ takesMoreThanItBrings: true, counts: { erased: 2, added: 1 } });
  const balanced = preview(local, {
    context: { noor: 3, karim: 2 },
    records: [local.records[0] as PackedRecord, note('n3', 'karim-2-b', 'Drie')]
  });
  expect(balanced).toMatchObject({ takesMoreThanItBrings: false, counts: { erased: 1, added: 1 } });
});

test('thrown away and put back say so, by whom', () => {
  const binned = (stamp: string, trashed: { by: string; at: number } | null) =>
    record(
      'n1',
      'note',
      stamp,
      { conversation: 'g1', text: 'Hoi', trashed },
      { stamps: { conversation: 'noor-2-b', text: 'noor-2-b' } }
    );
  const local = { context: { noor: 2 }, records: [note('n1', 'noor-2-b', 'Hoi')] };
  const there = { context: { noor: 2, karim: 2 }, records: [binned('karim-2-c', { by: 'Karim', at: 5 })] };
  const thrown = preview(local, there);
  expect(thrown.items).toMatchObject([{ what: 'trashed', title: 'Hoi', by: { name: 'Karim' } }]);
  expect(thrown.takesMoreThanItBrings).toBe(true);
  const back = preview(there, { context: { noor: 2, karim: 3 }, records: [binned('karim-3-d', null)] });
  expect(back.items).toMatchObject([{ what: 'putBack', title: 'Hoi' }]);
});

test('both edited at once: two versions, each with its writer', () => {
  const edited = (stamp: string, text: string) =>
    note('n1', stamp, text, { stamps: { conversation: 'noor-1-a' } });
  const seen = preview(
    { context: { noor: 2 }, records: [edited('noor-2-b', 'Van Noor')] },
    { context: { karim: 2 }, records: [edited('karim-2-c', 'Van Karim')] }
  );
  expect(seen.items).toMatchObject([
    {
      what: 'versions',
      field: 'text',
      gone: [],
      versions: [
        { value: 'Van Karim', by: { name: 'Karim' } },
        { value: 'Van Noor', by: { name: 'Noor' } }
      ]
    }
  ]);
});

test('the same words written by both are no clash', () => {
  const edited = (stamp: string) => note('n1', stamp, 'Gelijk', { stamps: { conversation: 'noor-1-a' } });
  const seen = preview(
    { context: { noor: 2 }, records: [edited('noor-2-b')] },
    { context: { karim: 2 }, records: [edited('karim-2-c')] }
  );
  expect(seen).toMatchObject({ items: [], nothingNew: false });
});

test('a field that was erased, and a name that was made anonymous', () => {
  const seen = preview(
    {
      context: { noor: 2 },
      records: [note('n1', 'noor-2-b', 'Hoi', { values: { conversation: 'g1', text: 'Hoi', type: 'idea' } })]
    },
    { context: { noor: 2 }, records: [note('n1', 'noor-2-b', 'Hoi')] }
  );
  expect(seen.items).toMatchObject([{ what: 'erased', field: 'type', gone: ['idea'] }]);
  const context = { noor: 1, karim: 1 };
  const anonymous = previewOf({ context, records: people }, { context, records: people.slice(1) });
  expect(anonymous.items).toMatchObject([{ what: 'erased', kind: 'writer', title: 'Noor' }]);
});

test('300 clashes list 300, each with both values', () => {
  const all = (writer: string) =>
    Array.from({ length: 300 }, (_, i) =>
      note(`n${i}`, `${writer}-${i + 2}-b`, `${writer} ${i}`, { stamps: { conversation: 'noor-1-a' } })
    );
  const seen = preview(
    { context: { noor: 301 }, records: all('noor') },
    { context: { karim: 301 }, records: all('karim') }
  );
  expect(seen.counts).toEqual({ ...none, versions: 300 });
  expect(seen.items).toHaveLength(300);
  for (const { versions } of seen.items) {
    const i = String(versions[0]?.value).split(' ')[1];
    expect(versions.map(({ value }) => value).sort()).toEqual([`karim ${i}`, `noor ${i}`]);
  }
});

test('of thousands of new records the first are listed and all are counted, after what takes away', () => {
  const many = Array.from({ length: 3000 }, (_, i) => note(`n${i}`, `karim-${i + 2}-b`, `Nieuw ${i}`));
  const seen = preview(
    { context: { noor: 2 }, records: [note('weg', 'noor-2-b', 'Weg')] },
    { context: { noor: 2, karim: 3001 }, records: many }
  );
  expect(seen.counts).toEqual({ ...none, erased: 1, added: 3000 });
  expect(seen.added).toEqual(new Map([['note', 3000]]));
  expect(seen.items).toHaveLength(1 + maxAdded);
  expect(seen.items[0]).toMatchObject({ what: 'erased', title: 'Weg' });
});

test('an unknown kind counts, a fragment and a new writer do not', () => {
  const seen = preview(
    { context: {}, records: [] },
    {
      context: { eva1: 3 },
      records: [
        record('eva1', 'writer', 'eva1-1-a', { name: 'Eva' }),
        record('d1', 'drawing', 'eva1-2-a', { lines: [], title: 'Het plein' }),
        record('f1', 'note', 'eva1-3-a', { type: 'idea' })
      ]
    }
  );
  expect(seen.items).toMatchObject([{ what: 'added', kind: 'drawing', title: 'Het plein' }]);
});

test('the words after a merge count the same things', () => {
  const differences = differencesOf(
    { context: { noor: 1 }, records: [note('n1', 'noor-1-a', 'Weg')] },
    { context: { noor: 1, karim: 1 }, records: [note('n2', 'karim-1-a', 'Erbij')] }
  );
  expect(countsOfDifferences(differences)).toEqual({ ...none, erased: 1, added: 1 });
});
