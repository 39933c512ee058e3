import { expect, onTestFinished, test } from 'vitest';
import { note } from '../../src/model/note';
import { openDesk } from '../../src/share/desk';
import { readFile } from '../../src/share/read';
import { restore, trash } from '../../src/store/bin';
import { saveDraft } from '../../src/store/drafts';
import { eraseForGood, emptyBin } from '../../src/store/erase';
import { undoImport } from '../../src/store/journal';
import { startPartnership } from '../../src/store/partnerships';
import { keepPhoto } from '../../src/store/photos';
import { storageProblemOf } from '../../src/store/problem';
import { saveProfile } from '../../src/store/profile';
import { allOf } from '../../src/store/read';
import { putOff } from '../../src/store/reminders';
import { change, write } from '../../src/store/write';
import {
  device,
  everything,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  type Device
} from '../share/browser/devices';

/** From write number `at` on the disk is full, as the browser says it; tells how many writes were asked for. */
const fullFrom = (at: number) => {
  const { prototype } = IDBObjectStore;
  const { put, add } = prototype;
  let writes = 0;
  const guarded = (original: (this: IDBObjectStore, ...given: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...given: unknown[]) {
      if (++writes >= at) throw new DOMException('No room', 'QuotaExceededError');
      return original.apply(this, given as never[]);
    };
  const roomAgain = () => void Object.assign(prototype, { put, add });
  Object.assign(prototype, { put: guarded(put), add: guarded(add) });
  onTestFinished(roomAgain);
  return () => {
    roomAgain();
    return writes;
  };
};

const notesOf = (at: Device) => allOf(at, note, 'p1');
const inBin = async (at: Device) => trash(at, await notesOf(at));

/** Everything that the app puts on the disk: what is there before, and what is done. */
const acts: Readonly<
  Record<string, readonly [before: (at: Device) => Promise<unknown>, act: (at: Device) => Promise<unknown>]>
> = {
  'a note': [() => Promise.resolve(), (at) => keep(at, 'n9', 'Nieuw')],
  'an act over two documents': [
    () => Promise.resolve(),
    (at) =>
      write(at, [
        { doc: p1(), changes: [change(note, 'n8', { conversation: 'g1', text: 'Hier' })] },
        { doc: p1('device'), changes: [change(note, 'n9', { conversation: 'g1', text: 'En hier' })] }
      ])
  ],
  'a partnership': [
    () => Promise.resolve(),
    (at) =>
      startPartnership(at, { neighbourhood: 'Lindewarm', municipality: 'Buitenplas', initiative: 'Warm' })
  ],
  'a draft': [() => Promise.resolve(), (at) => saveDraft(at, 'note/g1', 'p1', 'Half gety')],
  'a photo': [
    () => Promise.resolve(),
    (at) =>
      keepPhoto(at, 'p1', {
        conversation: 'g1',
        content: new Blob(['x'], { type: 'image/webp' }),
        description: 'Flap'
      })
  ],
  'a profile': [
    () => Promise.resolve(),
    (at) => saveProfile(at, { name: 'Noor', side: 'initiative', organisation: '' })
  ],
  'a reminder': [() => Promise.resolve(), (at) => putOff(at, 'p1', 'c1', '2026-12-01', '2026-11-24')],
  'the bin': [() => Promise.resolve(), inBin],
  'what comes back from the bin': [inBin, async (at) => restore(at, await notesOfBin(at))],
  'the day on which the bin was seen': [inBin, (at) => emptyBin(at)]
};
const notesOfBin = async ({ db }: Device) =>
  (await db.records.ofKinds(['p1'], ['note'])).map((record) => ({
    doc: record.doc,
    id: record.id,
    record
  }));

const expectNothingOrAll = async (at: Device, act: () => Promise<unknown>): Promise<void> => {
  const before = await everything(at);
  for (let from = 1; ; from++) {
    const roomAgain = fullFrom(from);
    const error = await act().then(
      () => undefined,
      (reason: unknown) => reason
    );
    if (roomAgain() < from) {
      expect(from).toBeGreaterThan(1);
      expect(error).toBeUndefined();
      return;
    }
    expect(storageProblemOf(error), `write ${from}`).toBe('full');
    expect(await everything(at), `write ${from}`).toBe(before);
  }
};

test.each(Object.entries(acts))(
  '%s: a disk that is full at any write of it changes nothing, and is told apart',
  async (_, [before, act]) => {
    const noor = device('noor');
    await startHere(noor);
    await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
    await before(noor);
    await expectNothingOrAll(noor, () => act(noor));
  }
);

test('a file that comes in, and its undoing: a disk that is full at any write of it changes nothing', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  await receive(karim, await shareFile(noor));
  await keep(noor, 'n1', 'Wie betaalt de nieuwe kookplaat?');
  await keep(noor, 'n2', 'En de pannen?');
  const file = await shareFile(noor);
  let entry: number | undefined;
  await expectNothingOrAll(karim, async () => ({ entry } = await receive(karim, file)));
  if (entry === undefined) expect.unreachable('nothing came in');
  const last = entry;
  await expectNothingOrAll(karim, async () => expect(await undoImport(karim.db, last)).toBeUndefined());
});

test('erasing for good makes room and asks for none, or changes nothing', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  await expectNothingOrAll(noor, () => eraseForGood(noor, [{ doc: p1(), id: 'n1' }]));
});

test('on a full disk what is there still leaves in a file', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  const roomAgain = fullFrom(1);
  const maker = { by: 'Noor', side: 'initiative' as const, app: '0', now: 0 };
  const made = await openDesk(noor.db, () => undefined).make({ purpose: 'backup', documents: [p1()], maker });
  expect(roomAgain()).toBeGreaterThan(0);
  if (!made.ok) expect.unreachable(made.problem.type);
  const text = await made.value.content.text();
  expect(text).toContain('Wie betaalt de kookplaat?');
  expect(readFile(new TextEncoder().encode(text)).ok).toBe(true);
});
