import { expect, test } from 'vitest';
import { exampleGuidelines } from '../../../src/content/exampleGuidelines';
import { exampleKinds, type PlannedRecord } from '../../../src/content/exampleRecords';
import { distinctVersions, fieldsInDispute, stampOf } from '../../../src/merge/record';
import { stampParts } from '../../../src/merge/stamp';
import { isLate, isOpen } from '../../../src/model/commitment';
import { isAhead } from '../../../src/model/conversation';
import type { Kind } from '../../../src/model/kind';
import { addDays, dayOf } from '../../../src/model/today';
import { guidelineIds, type GuidelineId } from '../../../src/model/guideline';
import type { GuidelineState } from '../../../src/model/guidelineState';
import { interest } from '../../../src/model/interest';
import { rules } from '../../../src/model/progress';
import { reflectedAfterLast } from '../../../src/model/progress/tijdens-4';
import { reflection } from '../../../src/model/reflection';
import { openExample } from '../../../src/screens/example/openExample';
import { commitmentsOf } from '../../../src/store/commitments';
import { agendaOf, attendeesOf, conversationsOf } from '../../../src/store/conversations';
import { guidelineStandings } from '../../../src/store/guidelines';
import { notesOf } from '../../../src/store/notes';
import { partnershipOf, removePartnership, startPartnership } from '../../../src/store/partnerships';
import { allOf } from '../../../src/store/read';
import type { Store } from '../../../src/store/store';
import { authorOf } from '../../../src/store/writers';
import { newStore, noor, today } from '../support/withApp';

const karim = { ...noor, name: 'Karim', side: 'municipality' } as const;

const everything = async ({ db }: Store) => ({
  records: await db.records.toArray(),
  documents: await db.documents.toArray(),
  drafts: await db.drafts.toArray()
});

const perTalk = async <T>(store: Store, id: string, ask: (talk: string) => Promise<readonly T[]>) =>
  (await Promise.all((await conversationsOf(store, id)).map((talk) => ask(talk.id)))).flat();

test('the example holds a year of two sides, up to today', async () => {
  const store = newStore();
  const id = await openExample(store, today, 'nl');

  const partnership = await partnershipOf(store, id);
  expect(partnership).toMatchObject({ neighbourhood: 'Lindewijk', initiative: 'Lindewarm', example: true });

  const talks = await conversationsOf(store, id);
  expect(talks.length).toBeGreaterThanOrEqual(9);
  expect(talks.filter((talk) => isAhead(talk, today)).length).toBeGreaterThanOrEqual(1);
  expect(new Set(talks.map(({ type }) => type)).size).toBeGreaterThanOrEqual(7);
  expect(talks.some(({ cancelled }) => cancelled)).toBe(true);

  const notes = await perTalk(store, id, (talk) => notesOf(store, id, talk));
  expect(notes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(notes.map(({ type }) => type)).size).toBe(5);

  const commitments = await commitmentsOf(store, id);
  expect(commitments.length).toBeGreaterThanOrEqual(20);
  expect(new Set(commitments.map(({ state }) => state))).toEqual(
    new Set(['open', 'busy', 'done', 'failed', 'lapsed'])
  );
  expect(commitments.filter((one) => isLate(one, today))).toHaveLength(1);
  const week = addDays(today, 7);
  expect(
    commitments.filter((one) => isOpen(one) && (one.due ?? '') >= today && (one.due ?? '') <= week)
  ).not.toHaveLength(0);

  const agenda = await perTalk(store, id, (talk) => agendaOf(store, id, talk));
  const answered = agenda.filter(
    ({ answerMunicipality, answerInitiative }) => answerMunicipality && answerInitiative
  );
  expect(answered.length).toBeGreaterThanOrEqual(20);
  expect(agenda.filter(({ answerTogether }) => answerTogether).length).toBeGreaterThanOrEqual(10);
  expect(await perTalk(store, id, (talk) => attendeesOf(store, id, talk))).not.toHaveLength(0);
});

test('one sentence stands there in two versions, of one writer of each side', async () => {
  const store = newStore();
  await openExample(store, today, 'nl');
  const [disputed, ...more] = (await store.db.records.toArray()).filter(
    (record) => fieldsInDispute(record).length > 0
  );
  expect(more).toEqual([]);
  if (disputed === undefined) throw new Error('no record with two versions');
  const versions = distinctVersions(disputed, 'answerTogether');
  const said = await Promise.all(
    versions.map(async ({ stamp, value }) => ({
      side: (await authorOf(store, disputed.doc, stamp)).by?.side,
      value
    }))
  );
  expect(said).toHaveLength(2);
  expect(said).toContainEqual({ side: 'municipality', value: expect.stringContaining('Over zeven jaar') });
  expect(said).toContainEqual({ side: 'initiative', value: expect.stringContaining('Over negen jaar') });
});

test('each note has its place on the agenda of its own talk, at the time of that evening', async () => {
  const store = newStore();
  const id = await openExample(store, today, 'nl');
  for (const talk of await conversationsOf(store, id)) {
    const questions = (await agendaOf(store, id, talk.id)).map((item) => item.id);
    for (const note of await notesOf(store, id, talk.id)) {
      if (note.agendaItem !== undefined) expect(questions).toContain(note.agendaItem);
      if (talk.date !== undefined && talk.date < today) expect(dayOf(note.at ?? 0)).toBe(talk.date);
      expect(dayOf(note.at ?? 0) < today).toBe(true);
    }
  }
  for (const { stamp } of await store.db.records.toArray())
    expect(dayOf(stampParts(stamp).time) < today).toBe(true);
});

test('what the other side keeps to itself is not on this device', async () => {
  for (const profile of [noor, karim]) {
    const store = newStore(profile);
    const id = await openExample(store, today, 'nl');
    const documents = await store.db.documents.toArray();
    expect(documents.map(({ scope }) => scope).sort()).toEqual(['device', profile.side, 'shared'].sort());
    const own = (await perTalk(store, id, (talk) => notesOf(store, id, talk))).filter(
      ({ scope }) => scope === profile.side
    );
    expect(own).toHaveLength(1);
    const kept = (await allOf(store, interest, id)).filter(({ scope }) => scope !== 'shared');
    expect(kept.map(({ side }) => side)).toEqual([profile.side]);
    const reflections = await allOf(store, reflection, id);
    expect(reflections.map(({ scope }) => scope)).toEqual(['device']);
    expect(reflectedAfterLast(await conversationsOf(store, id), reflections, today)).toBe('done');
  }
});

const states: Readonly<Record<GuidelineId, GuidelineState>> = {
  'voor-1': 'agreed',
  'voor-2': 'bothSides',
  'voor-3': 'agreed',
  'voor-4': 'oneSide',
  'voor-5': 'begun', // two trials were written down, of which no side said more yet
  'start-1': 'agreed',
  'start-2': 'bothSides',
  'start-3': 'agreed',
  'start-4': 'bothSides',
  'start-5': 'reviewAgain',
  'tijdens-1': 'agreed',
  'tijdens-2': 'agreed',
  'tijdens-3': 'oneSide',
  'tijdens-4': 'notStarted', // reflections stay on a device, so of this one nothing can be said
  'tip-1': 'oneSide',
  'tip-2': 'oneSide',
  'tip-3': 'bothSides',
  'tip-4': 'bothSides',
  'tip-5': 'bothSides'
};

test.each([
  ['nl', noor],
  ['en', karim]
] as const)('the handvatten stand at different points of the road (%s)', async (locale, profile) => {
  const store = newStore(profile);
  const id = await openExample(store, today, locale);
  const standings = await guidelineStandings(store, id, today, rules);
  expect(Object.fromEntries(standings.map(({ id, state }) => [id, state]))).toEqual(states);
  expect(standings.map(({ id }) => id)).toEqual(guidelineIds);
});

test('all that was planned for the handvatten is shown, and each side wrote its own fields', async () => {
  const store = newStore();
  const id = await openExample(store, today, 'nl');
  for (const [name, plan] of Object.entries(exampleGuidelines)) {
    const kind = exampleKinds[name as keyof typeof exampleKinds]; // the plan has its keys
    const planned = Object.values<PlannedRecord<Kind>>(plan);
    const mine = planned.filter(({ kept, by }) => kept === undefined || by === noor.side);
    const shown = await allOf<Kind>(store, kind, id);
    expect(shown, name).toHaveLength(mine.length);
    for (const { doc, record } of shown)
      for (const field of Object.keys(record.values)) {
        const side = /(Municipality|Initiative)$/.exec(field)?.[1]?.toLowerCase();
        if (side === undefined) continue;
        const author = await authorOf(store, doc, stampOf(record, field));
        expect(author.by?.side, `${name}.${field}`).toBe(side);
      }
  }
});

test('in English it holds the same, in other words', async () => {
  const [dutch, english] = [newStore(), newStore()];
  await openExample(dutch, today, 'nl');
  await openExample(english, today, 'en');
  const kindsOf = async ({ db }: Store) => (await db.records.toArray()).map(({ kind }) => kind).sort();
  expect(await kindsOf(english)).toEqual(await kindsOf(dutch));
});

test('removing the example leaves the device exactly as it was', async () => {
  const store = newStore();
  await startPartnership(store, { neighbourhood: 'Vogelbuurt' });
  const before = await everything(store);
  const id = await openExample(store, today, 'nl');
  expect(await everything(store)).not.toEqual(before);
  await removePartnership(store, id);
  expect(await everything(store)).toEqual(before);
});

test('an example that fails halfway leaves nothing behind', async () => {
  const store = newStore();
  let ids = 0;
  const failing: Store = {
    ...store,
    pen: {
      ...store.pen,
      newId: () => {
        if (++ids > 100) throw new Error('halfway');
        return store.pen.newId();
      }
    }
  };
  await expect(openExample(failing, today, 'nl')).rejects.toThrow('halfway');
  expect(await everything(store)).toEqual({ records: [], documents: [], drafts: [] });
});
