import { expect, test } from 'vitest';
import { attendee } from '../../src/model/attendee';
import { commitment } from '../../src/model/commitment';
import { note } from '../../src/model/note';
import { partnership } from '../../src/model/partnership';
import { encodeFile } from '../../src/share/write';
import { anonymise, elsewhere, mentionsOf, namesIn } from '../../src/store/anonymise';
import { trash } from '../../src/store/bin';
import { wholeDocuments } from '../../src/store/export';
import { allOf, one } from '../../src/store/read';
import { change, write } from '../../src/store/write';
import { device, everything, p1, receive, shareFile, startHere, type Device } from '../share/browser/devices';

const name = 'Kanarienaam';

/** The same device in another run of the app, by somebody of that name. */
const runBy = (at: Device, writer: string): Device => ({
  ...at,
  pen: { ...at.pen, writer, signature: () => ({ name, side: 'initiative' }) }
});

/** All that the device can export. */
const backupOf = async ({ db, pen }: Device): Promise<string> => {
  const whole = await wholeDocuments(db, [p1(), p1('initiative'), p1('device')]);
  return (await encodeFile('backup', whole, { by: '', side: 'initiative', app: '0', now: pen.now() })).text();
};

/** What a neighbourhood evening with somebody of this name leaves behind. */
const evening = async (at: Device): Promise<void> => {
  await startHere(at);
  await write(at, [
    {
      doc: p1(),
      changes: [
        change(attendee, 'a1', { conversation: 'g1', role: 'Trekker', name }),
        change(attendee, 'a2', { conversation: 'g1', role: 'Secretaris', name: 'Ali' }),
        change(commitment, 'c1', { what: 'Bel de bakker', who: ' kanarienaam ' }),
        change(note, 'n1', { conversation: 'g1', text: 'Wie betaalt?' })
      ]
    },
    { doc: p1('initiative'), changes: [change(commitment, 'c2', { what: 'Vraag na', who: name })] },
    { doc: p1('device'), changes: [change(commitment, 'c3', { what: 'Denk na', who: name })] }
  ]);
};

test('a name is nowhere on the device and in no file afterwards, also not in the bin or a before-image', async () => {
  const noor = device('Noor');
  const other = runBy(device('Other'), 'other');
  await evening(noor);
  const [thrownAway] = await allOf(noor, note, 'p1');
  if (thrownAway) await trash(runBy(noor, 'thrower'), [thrownAway]);
  await write(other, { doc: p1(), changes: [change(note, 'n2', { conversation: 'g1', text: 'Warm' })] });
  await receive(noor, await shareFile(other));
  await write(noor, { doc: p1(), changes: [change(attendee, 'a1', { role: 'Lid' }, { role: [] })] });
  expect(await everything(noor)).toMatch(/kanarienaam/i);
  expect(await noor.db.journal.count()).toBe(1);

  await anonymise(noor, name, ['p1']);

  expect(await everything(noor)).not.toMatch(/kanarienaam/i);
  expect(await backupOf(noor)).not.toMatch(/kanarienaam/i);
  expect(await noor.db.journal.count()).toBe(0);
  expect(await namesIn(noor, 'p1')).toEqual(['Ali', 'Noor']);
  expect((await one(noor, attendee, p1(), 'a1'))?.conversation).toBe('g1');
  expect((await noor.db.records.get([p1(), 'n1']))?.values['trashed']).toMatchObject({ by: '' });
});

test('the name goes on every device that gets the file, and does not come back from an old one', async () => {
  const [noor, karim] = [device('Noor'), device('Karim', 'municipality')];
  await evening(noor);
  const old = await shareFile(noor);
  await receive(karim, old);
  await anonymise(noor, name, ['p1']);
  await receive(karim, await shareFile(noor));
  await receive(karim, old);
  await receive(noor, old);
  expect(JSON.stringify(await karim.db.records.toArray())).not.toMatch(/kanarienaam/i);
  expect(JSON.stringify(await noor.db.records.toArray())).not.toMatch(/kanarienaam/i);
});

test('whoever takes the own name away does not sign for it again', async () => {
  const self = runBy(device('Self'), 'self');
  await startHere(self);
  const nextRun = runBy(self, 'next');
  const [record] = await allOf(self, partnership, 'p1');
  if (record) await trash(self, [record]);
  await anonymise(nextRun, name, ['p1']);
  expect(JSON.stringify(await self.db.records.toArray())).not.toMatch(/kanarienaam/i);
});

test('in another partnership the name stays until it is asked for, for it may be somebody else', async () => {
  const noor = device('Noor');
  await evening(noor);
  await write(noor, {
    doc: 'p2/shared',
    changes: [change(attendee, 'a9', { conversation: 'g', role: 'Jurist', name })]
  });
  expect(await elsewhere(noor, name, 'p1')).toEqual(['p2']);
  await anonymise(noor, name, ['p1']);
  expect(await namesIn(noor, 'p2')).toContain(name);
  await anonymise(noor, name, ['p1', 'p2']);
  expect(await namesIn(noor, 'p2')).not.toContain(name);
});

test('texts that mention the name are shown, in every scope and in a draft, and left as they are', async () => {
  const noor = device('Noor');
  await evening(noor);
  const text = 'Vraag het aan kanarienaam!';
  await write(noor, {
    doc: p1('initiative'),
    changes: [
      change(commitment, 'c9', { what: 'Koffie', who: 'Ali en Kanarienaam' }),
      change(note, 'n3', { conversation: 'g1', text }),
      change(note, 'n4', { conversation: 'g1', text: 'Kanarienamen zijn mooi' })
    ]
  });
  await noor.db.drafts.put({ key: 'draft', partnership: 'p1', value: { words: 'Kanarienaam belt' } });
  await anonymise(noor, name, ['p1']);
  expect(await namesIn(noor, 'p1')).toEqual(['Ali', 'Noor']);
  expect(await mentionsOf(noor, name)).toEqual([
    { doc: p1('initiative'), partnership: 'p1', id: 'c9', kind: 'commitment', text: 'Ali en Kanarienaam' },
    { doc: p1('initiative'), partnership: 'p1', id: 'n3', kind: 'note', text, conversation: 'g1' },
    { doc: p1('device'), partnership: 'p1', id: 'draft', kind: 'draft', text: 'Kanarienaam belt' }
  ]);
  expect((await one(noor, note, p1('initiative'), 'n3'))?.text).toBe(text);
});
