import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionsOf } from '../../../src/merge/record';
import { writerNaming, stampsNamed } from '../../../src/merge/taggedWriter';
import { isAgreed } from '../../../src/model/agreement';
import { conversation } from '../../../src/model/conversation';
import { endGoal } from '../../../src/model/endGoal';
import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import { readContexts, requestOf } from '../../../src/share/contexts';
import { openDesk } from '../../../src/share/desk';
import { readFile } from '../../../src/share/read';
import { eraseForGood } from '../../../src/store/erase';
import { documentsIn } from '../../../src/store/export';
import { importDocuments } from '../../../src/store/import';
import { lastImport, undoImport } from '../../../src/store/journal';
import { followSame, joinedPartnerships, joinSame, loosen } from '../../../src/store/joinSame';
import { partnerships, removePartnership, seenDocuments } from '../../../src/store/partnerships';
import { allOf } from '../../../src/store/read';
import { addRecord, agree } from '../../../src/store/records';
import { change, write } from '../../../src/store/write';
import { canonical, device, documentsOf, everything, shareFile, type Device } from './devices';

const maker = { by: 'Noor', side: 'initiative', app: '0', now: Date.UTC(2026, 10, 24) } as const;
const shared = (id: string) => documentKey(id, 'shared');
const start = (at: Device, id: string, neighbourhood: string) =>
  write(at, { doc: shared(id), changes: [change(partnership, id, { neighbourhood })] });
const keep = (at: Device, in_: string, id: string, text: string) =>
  write(at, { doc: shared(in_), changes: [change(note, id, { conversation: `g-${in_}`, text })] });
const goal = (at: Device, in_: string, sentence: string | null) =>
  write(at, { doc: shared(in_), changes: [change(endGoal, 'endGoal', { sentence })] });
const fileOf = async (at: Device): Promise<string> => {
  const docs = await at.db.documents.filter(({ scope }) => scope === 'shared').primaryKeys();
  return shareFile(at, docs);
};
const receive = (at: Device, file: string) =>
  importDocuments(at.db, documentsOf(file), { writer: at.pen.writer, now: at.pen.now() });
const exchange = async (x: Device, y: Device) => {
  for (let i = 0; i < 2; i++) {
    await receive(y, await fileOf(x));
    await receive(x, await fileOf(y));
  }
};
const textsIn = async (at: Device, id: string) =>
  (await allOf(at, note, id)).map((one) => `${one.id}: ${one.text}`).sort();
const goalsIn = async ({ db }: Device, id: string) => {
  const record = await db.records.get([shared(id), 'endGoal']);
  return record === undefined
    ? []
    : versionsOf(record, 'sentence')
        .map(({ value }) => value)
        .sort();
};
const listOn = async (at: Device) => (await partnerships(at)).map(({ id }) => id);

/** Noor began `a`, Karim began `b`; each has the file of the other. */
const startedTwice = async () => {
  const [noor, karim] = [device('noor'), device('karim', 'municipality')];
  await start(noor, 'a', 'Lindewarm');
  await start(karim, 'b', 'Lindewijk');
  await write(karim, { doc: shared('b'), changes: [change(conversation, 'g-b', { title: 'Startgesprek' })] });
  await keep(noor, 'a', 'n-a', 'Van Noor');
  await keep(karim, 'b', 'n-b', 'Van Karim');
  await exchange(noor, karim);
  return { noor, karim };
};

test('all of the other one stands here too, with its conversation, and it leaves the list', async () => {
  const { noor } = await startedTwice();
  expect(await listOn(noor)).toEqual(['a', 'b']);
  await joinSame(noor, 'a', 'b');
  expect(await listOn(noor)).toEqual(['a']);
  expect((await joinedPartnerships(noor)).map(({ one, home }) => [one.id, home.id])).toEqual([['b', 'a']]);
  expect(await textsIn(noor, 'a')).toEqual(['n-a: Van Noor', 'n-b: Van Karim']);
  expect((await allOf(noor, conversation, 'a')).map(({ id }) => id)).toEqual(['g-b']);
});

test('an empty field takes the text of the other, two texts become two versions, an agreement stays one', async () => {
  const { noor, karim } = await startedTwice();
  await addRecord(karim, 'b', endGoal, { sentence: 'Warm in 2034', year: 2034 }, { id: 'endGoal' });
  const [mine] = await allOf(karim, endGoal, 'b');
  if (mine) await agree(karim, mine, 'sentence', 'municipality');
  await exchange(noor, karim);
  await joinSame(noor, 'a', 'b');
  const [taken] = await allOf(noor, endGoal, 'a');
  expect(taken).toMatchObject({ sentence: 'Warm in 2034', year: 2034 });
  expect(taken?.agreedMunicipality).toBe(taken && versionsOf(taken.record, 'sentence')[0]?.stamp);
  expect(taken && isAgreed(taken.record, 'sentence')).toBe(false);
  const names = await noor.db.records.get([shared('a'), 'a']);
  expect(names?.values['neighbourhood']).toBe('Lindewarm');
  expect(
    names &&
      versionsOf(names, 'neighbourhood')
        .map(({ value }) => value)
        .sort()
  ).toEqual(['Lindewarm', 'Lindewijk']);
});

test('undo is exact, also from Delen; once something was written it is taken loose', async () => {
  const { noor } = await startedTwice();
  const before = await everything(noor);
  const undo = await joinSame(noor, 'a', 'b');
  await undo();
  expect(await everything(noor)).toBe(before);
  await joinSame(noor, 'a', 'b');
  await undoImport(noor.db, (await lastImport(noor.db))?.entry ?? -1);
  expect(await everything(noor)).toBe(before);
  const later = await joinSame(noor, 'a', 'b');
  await keep(noor, 'a', 'n-c', 'Daarna');
  await later();
  expect(await listOn(noor)).toEqual(['a', 'b']);
  expect(await textsIn(noor, 'a')).toContain('n-c: Daarna');
  await joinSame(noor, 'a', 'b');
  await loosen(noor, 'b');
  expect(await listOn(noor)).toEqual(['a', 'b']);
});

test('undo of a file that brought something to the other one takes it from both', async () => {
  const { noor, karim } = await startedTwice();
  await joinSame(noor, 'a', 'b');
  await goal(noor, 'a', 'Warm');
  await exchange(noor, karim);
  await keep(karim, 'b', 'n-new', 'Nog steeds in het oude');
  await goal(karim, 'a', 'Warm in 2034'); // the file and what follows it change the same record
  await goal(karim, 'b', 'Warm in 2035');
  const before = await everything(noor);
  const { entry = -1 } = await receive(noor, await fileOf(karim));
  expect(await textsIn(noor, 'a')).toContain('n-new: Nog steeds in het oude');
  expect(await goalsIn(noor, 'a')).toEqual(['Warm in 2034', 'Warm in 2035']);
  await undoImport(noor.db, entry);
  expect(await everything(noor)).toBe(before);
});

test('what is erased for good is gone from both, and no old file of either brings it back', async () => {
  const { noor, karim } = await startedTwice();
  const old = await fileOf(karim);
  await joinSame(noor, 'a', 'b');
  await eraseForGood(noor, [{ doc: shared('a'), id: 'n-b' }]);
  expect(await everything(noor)).not.toContain('Van Karim');
  await receive(noor, old);
  await followSame(noor);
  expect(await everything(noor)).not.toContain('Van Karim');
});

test('taken off the device both are gone, and stay so', async () => {
  const { noor } = await startedTwice();
  await joinSame(noor, 'a', 'b');
  await removePartnership(noor, 'a');
  await followSame(noor);
  expect(await noor.db.documents.count()).toBe(0);
});

test('a writer of one document is never taken for one of another, and has one name wherever it comes from', () => {
  const writer = fc.stringMatching(/^[a-z0-9]{4,17}$/);
  const id = fc.uuid();
  fc.assert(
    fc.property(writer, id, id, id, (name, a, b, c) => {
      fc.pre(new Set([a, b, c]).size === 3);
      const inB = writerNaming(a, b)(name);
      expect(inB).toMatch(/^[a-z0-9]{4,32}$/);
      expect(inB).not.toBe(name);
      expect(writerNaming(b, a)(inB)).toBe(name);
      expect(writerNaming(b, c)(inB)).toBe(writerNaming(a, c)(name));
    })
  );
  const named = writerNaming('a', 'b');
  expect(stampsNamed('clause-1/text/noor1000-3-m3x8 noor1000', { noor1000: 3 }, named)).toBe(
    `clause-1/text/${named('noor1000')}-3-m3x8 noor1000`
  );
});

const act = fc.record({
  by: fc.nat(1),
  what: fc.constantFrom('keep', 'goal', 'erase', 'exchange', 'give', 'file', 'old'),
  in: fc.constantFrom('a', 'b'),
  n: fc.nat(4)
});

test('whatever was written, and whoever joins which to which: all is reachable, nothing double, both end equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 12 }),
      fc.array(act, { maxLength: 12 }),
      fc.constantFrom('one', 'both', 'crosswise'),
      async (first, then, who) => {
        const both = [device('noor'), device('karim', 'municipality')] as const;
        const [noor, karim] = both;
        await start(noor, 'a', 'Lindewarm');
        await start(karim, 'b', 'Lindewijk');
        const files: string[] = [];
        const written = new Set<string>();
        const erased = new Set<string>();
        const play = async ({ by, what, in: in_, n }: (typeof first)[number], i: number, round: string) => {
          const at = both[by as 0 | 1];
          if (what === 'exchange') return exchange(noor, karim);
          if (what === 'give') return void (await receive(both[by === 0 ? 1 : 0], await fileOf(at)));
          if (what === 'file') return void files.push(await fileOf(at));
          const file = files[n % (files.length || 1)];
          if (what === 'old') return void (file && (await receive(at, file)));
          if ((await at.db.documents.get(shared(in_))) === undefined) return;
          if (what === 'goal') return goal(at, in_, `Doel ${round} ${i}`);
          const id = `n-${in_}-${n}`;
          if (what === 'keep') {
            written.add(id);
            return keep(at, in_, id, `${round} ${i}`);
          }
          erased.add(id);
          if (await at.db.records.get([shared(in_), id])) await write(at, { doc: shared(in_), erase: [id] });
        };
        for (const [i, one] of first.entries()) await play(one, i, 'eerst');
        await exchange(noor, karim);

        const goals = new Set([...(await goalsIn(noor, 'a')), ...(await goalsIn(noor, 'b'))]);
        const notes = [...(await textsIn(noor, 'a')), ...(await textsIn(noor, 'b'))].sort();
        await joinSame(noor, 'a', 'b');
        if (who === 'both') await joinSame(karim, 'a', 'b');
        if (who === 'crosswise') await joinSame(karim, 'b', 'a');
        await exchange(noor, karim);
        expect(await listOn(noor)).toEqual(['a']);
        expect(await textsIn(noor, 'a')).toEqual(notes);
        expect(new Set(await goalsIn(noor, 'a'))).toEqual(goals);
        expect(await canonical(noor)).toBe(await canonical(karim));

        for (const [i, one] of then.entries()) await play(one, i, 'toen');
        for (const file of files) await receive(noor, file);
        await exchange(noor, karim);
        expect(await canonical(noor)).toBe(await canonical(karim));
        const ids = (await allOf(noor, note, 'a')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([...written].filter((id) => !erased.has(id))));
        const done = await everything(noor);
        await followSame(noor);
        expect(await everything(noor)).toBe(done);
        for (const { db } of both) db.close();
      }
    ),
    { numRuns: 20 }
  );
}, 120_000);

const deskOf = ({ db }: Device) => openDesk(db, () => undefined);
const surveyOf = async (at: Device) => {
  const survey = await deskOf(at).survey({ purpose: 'share', side: 'initiative' });
  return survey.ok ? survey.value : expect.unreachable(survey.problem.type);
};

test('under Delen it stands with the one it belongs to, and both documents leave', async () => {
  const { noor, karim } = await startedTwice();
  expect((await surveyOf(noor)).map(({ neighbourhood }) => neighbourhood)).toEqual([
    'Lindewarm',
    'Lindewijk'
  ]);
  await joinSame(noor, 'a', 'b');
  const offered = await surveyOf(noor);
  expect(offered).toMatchObject([{ partnership: 'a', neighbourhood: 'Lindewarm' }]);
  const [{ documents = [], scopes = [] } = {}] = offered;
  expect(documents).toEqual([shared('a'), shared('b')]);
  expect(scopes.map(({ scope, counts }) => [scope, counts.get('note')])).toEqual([['shared', 2]]);
  const made = await deskOf(noor).make({ purpose: 'share', documents, maker });
  if (!made.ok) expect.unreachable(made.problem.type);
  expect(made.value.name).toMatch(/^samenspel-lindewarm-/);
  await receive(karim, await made.value.content.text());
  expect(await listOn(karim)).toEqual(['a']);
  expect(await canonical(karim)).toBe(await canonical(noor));
});

test('asked for by the still code of one partnership, joined there or not, both documents come as a delta', async () => {
  const { noor, karim } = await startedTwice();
  await joinSame(noor, 'a', 'b');
  const [{ documents = [], bytes = 0 } = {}] = await surveyOf(noor);
  const give = async (id: string) => {
    const asked = readContexts(requestOf(await seenDocuments(karim, id)).text);
    if (!asked.ok) expect.unreachable(asked.problem.type);
    const made = await deskOf(noor).make({ purpose: 'share', documents, maker, theirs: asked.documents });
    return made.ok ? { ...made.value, asked } : expect.unreachable(made.problem.type);
  };
  const first = await give('b'); // Karim does not know yet that it is the same
  expect(first.asked.documents.map(({ partnership: id }) => id)).toEqual(['b']);
  expect(first.stand).toBe('lacks');
  await receiveDelta(karim, first.content);
  expect(await canonical(karim)).toBe(await canonical(noor));
  await keep(noor, 'a', 'n-c', 'Daarna');
  const second = await give('a');
  expect(second.asked.documents.map(({ partnership: id }) => id)).toEqual(['a', 'b']);
  expect(second.stand).toBe('lacks');
  expect(second.content.size).toBeLessThan(bytes);
  await receiveDelta(karim, second.content);
  expect(await canonical(karim)).toBe(await canonical(noor));
  expect((await give('a')).stand).toBe('seenAll');
});

const receiveDelta = async ({ db, pen }: Device, content: Blob) => {
  const reading = readFile(new Uint8Array(await content.arrayBuffer()));
  if (!reading.ok) expect.unreachable(JSON.stringify(reading.problem));
  await importDocuments(db, reading.file.deltas, { writer: pen.writer, now: pen.now() });
};

/** What a device gives of all it has to one that showed what it has seen. */
const passDelta = async (from: Device, to: Device) => {
  const documents = (await documentsIn(from.db, ['shared'])).map(({ doc }) => doc);
  const asked = readContexts(requestOf(await documentsIn(to.db, ['shared'])).text);
  if (!asked.ok) expect.unreachable(asked.problem.type);
  const made = await deskOf(from).make({ purpose: 'share', documents, maker, theirs: asked.documents });
  if (!made.ok) expect.unreachable(made.problem.type);
  await receiveDelta(to, made.value.content);
};

test('joined or not on the other device: deltas bring what whole files bring', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 10 }),
      fc.constantFrom('one', 'both', 'crosswise'),
      async (then, who) => {
        const { noor, karim } = await startedTwice();
        const both = [noor, karim] as const;
        await joinSame(noor, 'a', 'b');
        if (who === 'both') await joinSame(karim, 'a', 'b');
        if (who === 'crosswise') await joinSame(karim, 'b', 'a');
        for (const [i, { by, what, in: in_, n }] of then.entries()) {
          const [at, other] = [both[by as 0 | 1], both[by === 0 ? 1 : 0]];
          const id = `n-${in_}-${n}`;
          if (what === 'goal') await goal(at, in_, `Doel ${i}`);
          else if (what === 'exchange') await exchange(noor, karim);
          else if (what === 'give') await passDelta(at, other);
          else if (what !== 'erase') await keep(at, in_, id, `Tekst ${i}`);
          else if (await at.db.records.get([shared(in_), id]))
            await write(at, { doc: shared(in_), erase: [id] });
        }
        for (let i = 0; i < 2; i++) {
          await passDelta(noor, karim);
          await passDelta(karim, noor);
        }
        expect(await listOn(karim)).toEqual(['a']);
        const ended = await canonical(noor);
        expect(await canonical(karim)).toBe(ended);
        await exchange(noor, karim); // whole files have nothing to add
        expect([await canonical(noor), await canonical(karim)]).toEqual([ended, ended]);
        for (const { db } of both) db.close();
      }
    ),
    { numRuns: 15 }
  );
}, 60_000);

test.each(['b/device', '__proto__', 'constructor', 'x'.repeat(200), ''])(
  'a partnership that says it belongs to %j, which nothing can be called, belongs to itself',
  async (sameAs) => {
    const [noor, karim] = [device('noor'), device('karim', 'municipality')];
    await start(noor, 'a', 'Lindewarm');
    await write(noor, { doc: shared('a'), changes: [change(partnership, 'a', { sameAs })] });
    await receive(karim, await fileOf(noor));
    expect(await karim.db.documents.toCollection().primaryKeys()).toEqual([shared('a')]);
    expect(readFile(new TextEncoder().encode(await fileOf(karim))).ok).toBe(true);
  }
);
