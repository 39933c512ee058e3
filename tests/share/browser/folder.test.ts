import fc from 'fast-check';
import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import { partnershipsIn } from '../../../src/share/folderFound';
import { encodeFile } from '../../../src/share/write';
import { wholeDocuments } from '../../../src/store/export';
import { folderLinkOf } from '../../../src/store/folders';
import { lastImport } from '../../../src/store/journal';
import { change, write } from '../../../src/store/write';
import { canonical, device, erase, everything, keep, p1, receive, startHere, textOn } from './devices';
import { aFolder, look, namesIn, put, share, textIn } from './folders';

const two = async () => {
  const [noor, karim, folder] = [device('Noor'), device('Karim', 'municipality'), await aFolder()];
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  await share(noor, folder);
  await share(karim, folder);
  await look(noor);
  await look(karim);
  return { noor, karim, folder };
};

const fileOf = (name: string) => `lindewarm-p1-${name.toLowerCase().padEnd(8, '0')}.samenspel.json`;

test('what two devices write goes over and back, and each writes only its own file', async () => {
  const { noor, karim, folder } = await two();
  expect(await textOn(karim, 'n1')).toBe('Wie betaalt de kookplaat?');
  expect(await namesIn(folder)).toEqual([fileOf('Noor')]); // Karim has nothing of his own to tell
  await keep(karim, 'n2', 'De gemeente zoekt het uit.');
  await keep(noor, 'n3', 'Om acht uur verder.');
  expect((await look(karim)).wrote).toBe(true);
  expect(await look(noor)).toEqual({ state: 'done', read: 1, wrote: true });
  await look(karim);
  expect(await canonical(karim)).toBe(await canonical(noor));
  expect(await namesIn(folder)).toEqual([fileOf('Karim'), fileOf('Noor')]);
  expect((await folderLinkOf(noor.db, 'p1'))?.news).toMatchObject({ by: 'Karim' });
});

test('a look in which nothing changed opens no file and writes none', async () => {
  const { noor, karim } = await two();
  expect(await look(karim)).toEqual({ state: 'done', read: 0, wrote: false });
  expect(await look(noor)).toEqual({ state: 'done', read: 0, wrote: false });
});

test('one edit makes one device write, however many there are', async () => {
  const { noor, karim, folder } = await two();
  const others = Array.from({ length: 4 }, (_, i) => device(`Buur${i}`));
  for (const each of others) await share(each, folder);
  const all = [noor, karim, ...others];
  for (const each of all) await look(each);
  await keep(karim, 'n2', 'Nieuw.');
  const looks = [];
  for (const each of [karim, noor, ...others, karim, noor, ...others]) looks.push(await look(each));
  expect(looks.filter(({ wrote }) => wrote)).toHaveLength(1);
  expect(looks.reduce((sum, { read }) => sum + read, 0)).toBe(all.length - 1);
  for (const each of all) expect(await textOn(each, 'n2')).toBe('Nieuw.');
});

test('a half-written file, at whatever point, changes nothing; when it is whole it comes in', async () => {
  const { noor, karim, folder } = await two();
  const old = await textIn(folder, fileOf('Noor'));
  await keep(noor, 'n2', 'Nog een notitie die van ver komt.');
  await look(noor);
  const whole = await textIn(folder, fileOf('Noor'));
  const records = async () => JSON.stringify(await karim.db.records.toArray());
  const before = await records();
  const at = Array.from({ length: 9 }, (_, i) => Math.floor((whole.length * i) / 9));
  const halves = [
    ...at.map((cut) => whole.slice(0, cut)),
    ...at.slice(1).map((cut) => whole.slice(0, cut) + old.slice(cut))
  ];
  for (const half of halves) {
    await put(folder, fileOf('Noor'), half);
    await look(karim);
    expect(await records(), half.slice(-80)).toBe(before);
    if (half !== old)
      expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([
        { name: fileOf('Noor'), why: 'unreadable' }
      ]);
  }
  await put(folder, fileOf('Noor'), whole);
  await look(karim);
  expect(await textOn(karim, 'n2')).toBe('Nog een notitie die van ver komt.');
  expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([]);
});

test('a file or a folder that is gone takes nothing away, and what only that file told is written again', async () => {
  const { noor, karim, folder } = await two();
  await folder.removeEntry(fileOf('Noor'));
  expect((await look(karim)).wrote).toBe(true);
  expect(await textOn(karim, 'n1')).toBe('Wie betaalt de kookplaat?');
  const newcomer = device('Ans');
  await share(newcomer, folder);
  await look(newcomer);
  expect(await canonical(newcomer)).toBe(await canonical(noor));

  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true });
  const before = await everything(karim);
  expect(await look(karim)).toEqual({ state: 'gone', read: 0, wrote: false });
  expect(await everything(karim)).toBe(before);
});

test('a device whose own file was taken away or changed writes it again', async () => {
  const { noor, folder } = await two();
  const whole = await textIn(folder, fileOf('Noor'));
  await folder.removeEntry(fileOf('Noor'));
  expect((await look(noor)).wrote).toBe(true);
  expect((await textIn(folder, fileOf('Noor'))).length).toBe(whole.length);
  await put(folder, fileOf('Noor'), whole.slice(0, 40));
  expect((await look(noor)).wrote).toBe(true);
  expect((await textIn(folder, fileOf('Noor'))).length).toBe(whole.length);
});

test('a file that a service put back in an older state takes nothing away, and is made up for', async () => {
  const { noor, karim, folder } = await two();
  const old = await textIn(folder, fileOf('Noor'));
  await keep(noor, 'n2', 'Later.');
  await look(noor);
  await look(karim);
  await put(folder, fileOf('Noor'), old);
  expect((await look(karim)).wrote).toBe(true);
  expect(await textOn(karim, 'n2')).toBe('Later.');
});

test.each([
  'lindewarm-p1-noor0000.samenspel.sync-conflict-20261124-101010-ABCDEFG.json',
  'lindewarm-p1-noor0000.samenspel (conflicted copy 2026-11-24 101010).json',
  'Kopie van Karim.json'
])('a conflicted copy is one more file to read: %s', async (name) => {
  const { noor, karim, folder } = await two();
  await keep(noor, 'n2', 'Alleen in de kopie.');
  await look(noor);
  await put(folder, name, await textIn(folder, fileOf('Noor')));
  await folder.removeEntry(fileOf('Noor'));
  await look(karim);
  expect(await textOn(karim, 'n2')).toBe('Alleen in de kopie.');
});

test('what a file service or a browser is still writing is left alone, as is what is not ours', async () => {
  const { karim, folder } = await two();
  for (const name of ['.syncthing.x.samenspel.json.tmp', '~x.json', 'x.samenspel.json.crswap', 'lijst.json'])
    await put(folder, name, '{"half');
  expect(await look(karim)).toEqual({ state: 'done', read: 1, wrote: false }); // lijst.json, once
  expect(await look(karim)).toEqual({ state: 'done', read: 0, wrote: false });
  expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([]);
});

test('an Overdracht or a Reservekopie in the folder is not taken in by itself', async () => {
  const { noor, karim, folder } = await two();
  await keep(noor, 'n2', 'Alleen voor ons', 'initiative');
  const whole = await wholeDocuments(noor.db, [p1(), p1('initiative')]);
  const maker = { by: 'Noor', side: 'initiative', app: '0', now: noor.pen.now() } as const;
  await put(folder, 'reservekopie.samenspel.json', await encodeFile('backup', whole, maker));
  await look(karim);
  expect(await karim.db.documents.get(p1('initiative'))).toBeUndefined();
});

test('what is private is in no file of the folder', async () => {
  const { noor, folder } = await two();
  await keep(noor, 'n2', 'Geheim van ons', 'initiative');
  await keep(noor, 'n3', 'Voor iedereen');
  await look(noor);
  const all = await Promise.all((await namesIn(folder)).map((name) => textIn(folder, name)));
  expect(all.join()).toContain('Voor iedereen');
  expect(all.join()).not.toContain('Geheim');
});

test('what is erased goes from every file of the folder', async () => {
  const { noor, karim, folder } = await two();
  await keep(karim, 'n2', 'Blijft.');
  await look(karim);
  await look(noor);
  await keep(noor, 'n3', 'Ook iets nieuws.');
  await erase(noor, 'n1');
  await look(noor);
  await look(karim);
  expect(await textOn(karim, 'n1')).toBeUndefined();
  const all = await Promise.all((await namesIn(folder)).map((name) => textIn(folder, name)));
  expect(all).toHaveLength(2);
  expect(all.join()).not.toContain('kookplaat');
});

test('a file that erases more than it brings waits for a person, who can still take it in', async () => {
  const { noor, karim, folder } = await two();
  await erase(noor, 'n1');
  await look(noor);
  const before = await canonical(karim);
  await look(karim);
  expect(await canonical(karim)).toBe(before);
  expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([{ name: fileOf('Noor'), why: 'takes' }]);
  await receive(karim, await textIn(folder, fileOf('Noor')));
  await look(karim);
  expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([]);
  expect(await textOn(karim, 'n1')).toBeUndefined();
});

test('what lay in the bin may go without a word', async () => {
  const { noor, karim } = await two();
  const trashed = { by: 'Noor', at: 1 };
  await write(noor, { doc: p1(), changes: [change(note, 'n1', { trashed })] });
  await look(noor);
  await look(karim);
  await erase(noor, 'n1');
  await look(noor);
  await look(karim);
  expect(await karim.db.records.get([p1(), 'n1'])).toBeUndefined();
});

test('only a join that took words away is kept to be undone', async () => {
  const { noor, karim } = await two();
  await keep(noor, 'n2', 'Erbij.');
  await look(noor);
  await look(karim);
  expect(await lastImport(karim.db)).toBeUndefined();
  await keep(noor, 'n1', 'Wie betaalt de pannen?');
  await look(noor);
  await look(karim);
  expect(await lastImport(karim.db)).toBeDefined();
});

test('two devices that were cloned write the same file, lose nothing, and come to rest', async () => {
  const { noor, folder } = await two();
  const clone = device('Kloon');
  await share(clone, folder, fileOf('Noor'));
  await look(clone);
  await keep(clone, 'n2', 'Van de kloon.');
  await keep(noor, 'n3', 'Van Noor.');
  for (const each of [clone, noor, clone, noor, clone]) await look(each);
  expect(await canonical(clone)).toBe(await canonical(noor));
  for (const each of [noor, clone, noor, clone]) expect((await look(each)).wrote).toBe(false);
});

test('a file that claims what this run never wrote is left out', async () => {
  const { karim, folder } = await two();
  const forged = (await textIn(folder, fileOf('Noor')))
    .replace(/,"checksum".*\}/, '}')
    .replace('"context":{', `"context":{"${karim.pen.writer}":99,`);
  await put(folder, fileOf('Noor'), forged);
  const before = await canonical(karim);
  await look(karim);
  expect(await canonical(karim)).toBe(before);
  expect((await folderLinkOf(karim.db, 'p1'))?.waiting).toEqual([
    { name: fileOf('Noor'), why: 'unreadable' }
  ]);
});

test('one sees which partnerships are in a folder, and whose files they are in', async () => {
  const { karim, folder } = await two();
  await keep(karim, 'n2', 'Van Karim.');
  await look(karim);
  expect(await partnershipsIn(folder)).toMatchObject([
    { partnership: 'p1', neighbourhood: 'Lindewarm', by: ['Karim', 'Noor'] }
  ]);
});

test(
  'whatever three devices do, and whenever they look, after a few rounds they are equal',
  { timeout: 60_000 },
  async () => {
    const act = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('keep', 'edit', 'erase', 'look', 'lose'),
      which: fc.nat(5)
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const folder = await aFolder();
        const all = [device('A'), device('B'), device('C')] as const;
        await startHere(all[0]);
        for (const each of all) await share(each, folder);
        for (const each of all) await look(each);
        for (const [i, { who, what, which }] of acts.entries()) {
          const at = all[who] ?? all[0];
          if (what === 'keep') await keep(at, `n${which}`, `${i}`);
          if (what === 'edit') await keep(at, `n${which}`, `later ${i}`);
          if (what === 'erase') await erase(at, `n${which}`);
          if (what === 'look') await look(at);
          const [lost] = what === 'lose' ? await namesIn(folder) : [];
          if (lost !== undefined) await folder.removeEntry(lost);
        }
        // An erasure that waits for a person is not what is tested here: something always comes along.
        for (const [i, each] of all.entries())
          for (let more = 0; more < 7; more++) await keep(each, `last-${i}-${more}`, 'erbij');
        for (let round = 0; round < 3; round++) for (const each of all) await look(each);
        const [a, b, c] = await Promise.all(all.map(canonical));
        expect(b).toBe(a);
        expect(c).toBe(a);
      }),
      { numRuns: 8 }
    );
  }
);
