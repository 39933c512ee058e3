import { isTrashed, type Kind } from '../../../src/model/kind';
import { kinds } from '../../../src/model/kinds';
import { nameFields } from '../../../src/model/names';
import { organisationTopics } from '../../../src/model/organisationText';
import { reportId } from '../../../src/model/report';
import { otherSide } from '../../../src/model/side';
import { scopes, type Scope } from '../../../src/model/scope';
import { followFolder } from '../../../src/share/folder';
import { changeClauses } from '../../../src/store/agreement';
import { anonymise } from '../../../src/store/anonymise';
import { restore, trash } from '../../../src/store/bin';
import type { StoredRecord } from '../../../src/store/storedRecord';
import { saveDraft } from '../../../src/store/drafts';
import { emptyBin, eraseForGood } from '../../../src/store/erase';
import { folderLinkOf } from '../../../src/store/folders';
import { lastImport, undoImport } from '../../../src/store/journal';
import { saveOrganisationText } from '../../../src/store/organisation';
import { removePartnership } from '../../../src/store/partnerships';
import { keepPhoto } from '../../../src/store/photos';
import { aftermaths, putBack } from '../../../src/store/putBack';
import { readStored, type Stored } from '../../../src/store/read';
import { moveRecord } from '../../../src/store/records';
import { putOff } from '../../../src/store/reminders';
import { keepReport } from '../../../src/store/report';
import { sha256Of } from '../../../src/store/sha256';
import { write } from '../../../src/store/write';
import { chanceFrom } from '../../chance';
import {
  docOf,
  elsewhere,
  home,
  linkTo,
  newDevice,
  startBoth,
  tablesOf,
  talk,
  Clock,
  type Device
} from './devices';
import { checkGuard, checkLeaving, checkPapers, deltaOf, fileOf, organisation, receive } from './leaving';
import { livingKinds, talkKinds, valuesOf } from './values';
import { textOf, Words, wordsIn } from './words';

/** How much more often than the others something is done. */
const often: Readonly<Record<string, number>> = { write: 5, edit: 4, papers: 2, erase: 2, anonymise: 2 };

/** How often each act was done. */
export type Done = Readonly<Record<string, number>>;

/**
 * A life of three devices, of two sides: everything that people do, in any order, with a word of its own for each thing
 * that is written. Whatever leaves a device is searched for words that may not leave; what was erased is looked for in
 * every table. Throws at the first word that stands where it may not.
 *
 * @param folder in which the partnership is shared.
 */
export const live = async (seed: number, steps: number, folder: FileSystemDirectoryHandle): Promise<Done> => {
  const chance = chanceFrom(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];
  const words = new Words();
  const clock = new Clock();
  const noor = await newDevice('Noor', 'initiative', words, clock);
  const devices = [
    noor,
    await newDevice('Zus', 'initiative', words, clock),
    await newDevice('Karim', 'municipality', words, clock)
  ];
  await startBoth(noor, words);
  const files: Blob[] = [await fileOf(words, noor, 'share', false)];
  const backups = new Map<Device, Blob>();
  /** What can be seen on each picture, by its name. */
  const pictures = new Map<string, string>();
  for (const at of devices) {
    if (at !== noor) await receive(words, at, files[0] as Blob);
    await linkTo(at, folder);
  }

  const rowsOf = async (at: Device, is: (row: StoredRecord) => boolean = () => true) =>
    (await at.db.records.toArray()).filter(
      ({ kind, id, ...rest }) =>
        id !== talk && // without the conversation there is no paper of it
        !['writer', 'partnership', 'organisationText'].includes(kind) &&
        is({ kind, id, ...rest })
    );
  const storedOf = (row: StoredRecord) =>
    readStored(kinds.get(row.kind) as Kind, row) as Stored<Kind> | undefined;
  const scopeFor = ({ side }: Device): Scope =>
    pick(['shared', 'shared', 'shared', side, side, 'device', otherSide(side)] as const) ?? 'shared';

  /** Every word that this device knows of a record. */
  const wordsAbout = async (
    { db }: Device,
    { doc, id, values }: StoredRecord
  ): Promise<ReadonlySet<string>> => {
    const entries = await db.journal.toArray();
    const before = entries.flatMap((entry) => entry.before).filter((row) => row.doc === doc && row.id === id);
    const drafts = await db.drafts.filter(({ key }) => key.includes(id)).toArray();
    const images = [values, ...before.map((row) => row.values)].flatMap(({ image }) =>
      typeof image === 'string' ? [image] : []
    );
    const seen = await db.attachments.bulkGet(images);
    return wordsIn(textOf([await db.records.get([doc, id]), before, drafts, seen]));
  };
  const eraseRows = async (at: Device, rows: readonly StoredRecord[], work: () => Promise<unknown>) => {
    const about = await Promise.all(rows.map(async (row) => [row, await wordsAbout(at, row)] as const));
    await work();
    for (const [{ doc, id }, known] of about)
      if ((await at.db.records.get([doc, id])) === undefined) for (const word of known) at.erased.add(word);
  };
  const revive = (known: ReadonlySet<string>) => {
    for (const word of known) words.putBack(word);
    for (const { erased, learnt } of devices)
      for (const word of known) {
        erased.delete(word);
        learnt.delete(word);
      }
  };

  const acts: Readonly<Record<string, (at: Device) => Promise<unknown>>> = {
    write: async (at) => {
      const of = at === noor && chance() < 0.2 ? elsewhere : home;
      const kind = pick(chance() < 0.5 ? talkKinds : livingKinds) as Kind;
      const scope = scopeFor(at);
      const values = valuesOf(kind, () => words.make(of, scope), chance);
      await write(at, { doc: docOf(scope, of), changes: [{ id: at.pen.newId(), kind: kind.name, values }] });
    },
    edit: async (at) => {
      const row = pick(await rowsOf(at, ({ kind }) => kind !== 'photo'));
      const kind = row && kinds.get(row.kind);
      if (!row || !kind) return;
      const values = valuesOf(kind, () => words.make(row.partnership, row.scope), chance, 0.3);
      await write(at, { doc: row.doc, changes: [{ id: row.id, kind: row.kind, values }] });
    },
    agree: (at) =>
      changeClauses(at, home, [
        { number: (1 + Math.floor(chance() * 16)) as 1, values: { text: words.make(home, 'shared') } }
      ]),
    report: (at) =>
      keepReport(at, { doc: docOf('shared'), id: reportId(talk) }, talk, {
        text: chance() < 0.5 ? null : words.make(home, 'shared')
      }),
    photo: async (at) => {
      const word = words.make(home, 'shared');
      const content = new Blob([`RIFF0000WEBPVP8 ${word}`], { type: 'image/webp' });
      pictures.set(await sha256Of(await content.arrayBuffer()), word);
      const description = words.make(home, 'shared');
      await keepPhoto(at, home, { conversation: talk, content, description });
    },
    draft: async (at) => {
      const row = pick(await rowsOf(at));
      await saveDraft(at, `note:${row?.id ?? talk}`, home, { text: words.make(home, 'draft') });
    },
    organisation: (at) => {
      const topic = pick(organisationTopics) ?? 'why';
      return saveOrganisationText(at, at.side, topic, words.make(organisation, at.side));
    },
    remind: (at) => putOff(at, home, at.pen.newId(), '2026-12-01', '2026-11-24'),
    bin: async (at) => {
      const stored = (await rowsOf(at)).flatMap((row) => storedOf(row) ?? []);
      const one = pick(stored);
      if (one) await trash(at, [one]);
    },
    restore: async (at) => {
      const one = pick((await rowsOf(at, isTrashed)).flatMap((row) => storedOf(row) ?? []));
      if (one) await restore(at, [one]);
    },
    erase: async (at) => {
      const row = pick(await rowsOf(at));
      if (row) await eraseRows(at, [row], () => eraseForGood(at, [row]));
    },
    month: async (at) => {
      await emptyBin(at);
      clock.waitDays(31);
      await eraseRows(at, await rowsOf(at, isTrashed), () => emptyBin(at));
    },
    anonymise: async (at) => {
      const named = await rowsOf(at, ({ kind, partnership }) => kind in nameFields && partnership === home);
      const row = pick(named);
      const [name] = row
        ? (nameFields[row.kind] ?? []).flatMap((field) => [...wordsIn(String(row.values[field]))])
        : [];
      if (name === undefined) return;
      await anonymise(at, name, [home]);
      at.erased.add(name);
    },
    move: async (at) => {
      const own = await rowsOf(at, ({ scope, id }) => scope !== 'shared' && id.startsWith(at.name));
      const row = pick(own);
      if (!row) return;
      const to = pick(scopes.filter((scope) => scope === 'shared' || scope === at.side)) ?? 'shared';
      for (const word of await wordsAbout(at, row)) words.move(word, to);
      await moveRecord(at, row, to);
    },
    give: async (at) => {
      const file = await fileOf(words, at, 'share', chance() < 0.3);
      files.push(file);
      for (const to of devices) if (to !== at && chance() < 0.5) await come(to, file);
    },
    handover: async (at) => {
      const file = await fileOf(words, at, 'handover', true);
      const isPrivate = (await file.text()).includes(`"scope":"${at.side}"`);
      for (const to of devices) {
        const refused = to === at ? undefined : await come(to, file);
        if (to.side !== at.side && isPrivate && refused !== 'otherSide')
          throw new Error('A handover of the other side came in');
      }
    },
    delta: async (at) => {
      const to = pick(devices.filter((one) => one !== at)) as Device;
      await come(to, await deltaOf(words, at, to));
    },
    oldFile: async (at) => come(at, pick(files) as Blob),
    backup: async (at) => {
      const before = backups.get(at);
      if (before !== undefined) await come(at, before);
      backups.set(at, await fileOf(words, at, 'backup', true));
    },
    folder: async (at) => {
      const link = await folderLinkOf(at.db, home);
      if (!link) return;
      const maker = { by: at.name, side: at.side, app: '0', now: at.pen.now() };
      const look = await learning(at, () => followFolder(at.db, link, at.pen.writer, maker));
      if (!look.wrote) return;
      const file = await (await folder.getFileHandle(link.file)).getFile();
      checkLeaving(words, at, 'A file in the folder', await file.text());
    },
    undo: async (at) => {
      const last = await lastImport(at.db);
      if (!last || (await undoImport(at.db, last.entry)) !== undefined) return;
      const here = await recordsOf(at);
      for (const word of here) at.learnt.delete(word);
    },
    putBack: async (at) => {
      const losses = (await aftermaths(at.db)).flatMap((one) => one.losses);
      const loss = pick(losses);
      if (!loss) return;
      const picture = pictures.get(String(loss.before.values['image'])) ?? '';
      revive(wordsIn(textOf([loss.before, picture])));
      await putBack(at, [loss]);
    },
    papers: (at) => checkPapers(words, at),
    guard: (at) => checkGuard(words, at)
  };

  const recordsOf = async ({ db }: Device) => wordsIn(textOf(await db.records.toArray()));
  /** What a merge or a write takes away is not there again, but by undo or by putting back. */
  const learning = async <T>(at: Device, work: () => Promise<T>): Promise<T> => {
    const before = await recordsOf(at);
    const result = await work();
    const after = await recordsOf(at);
    for (const word of before) if (!after.has(word)) at.learnt.add(word);
    for (const word of after)
      if (at.learnt.has(word) && words.isWhereItBegan(word))
        throw new Error(`${word} came back to ${at.name}`);
    return result;
  };
  const come = (at: Device, file: Blob) => learning(at, () => receive(words, at, file));

  const done: Record<string, number> = {};
  const names = Object.keys(acts).flatMap((name) => Array<string>(often[name] ?? 1).fill(name));
  for (let step = 0; step < steps; step++) {
    const at = pick(devices) as Device;
    const name = pick(names) as string;
    const act = acts[name] as (at: Device) => Promise<unknown>;
    try {
      await (['undo', 'putBack'].includes(name) ? act(at) : learning(at, () => act(at)));
      await checkTables(words, at);
    } catch (error) {
      throw new Error(`seed ${seed}, step ${step}, ${name}: ${String(error)}`, { cause: error });
    }
    done[name] = (done[name] ?? 0) + 1;
  }
  // However the dice fell: one of each kind in each scope, and everything that can leave after it.
  for (const scope of scopes) {
    const changes = livingKinds.map((kind) => ({
      id: noor.pen.newId(),
      kind: kind.name,
      values: valuesOf(kind, () => words.make(home, scope), chance)
    }));
    await write(noor, { doc: docOf(scope), changes });
  }
  await checkPapers(words, noor);
  await fileOf(words, noor, 'handover', true);
  await checkGuard(words, noor);
  await removePartnership(noor, elsewhere);
  for (const [table, here] of await tablesOf(noor))
    for (const word of here)
      if (words.isOf(word, elsewhere))
        throw new Error(`seed ${seed}: ${table} still holds ${word}, which was taken off`);
  for (const { db } of devices) await db.delete();
  return done;
};

/** What was erased here is in no table; what left by a file only among what can be put back; no other table holds words. */
const checkTables = async (words: Words, at: Device): Promise<void> => {
  const tables = await tablesOf(at);
  for (const [table, here] of tables)
    for (const word of here)
      if (at.erased.has(word) && words.isWhereItBegan(word))
        throw new Error(`${table} of ${at.name} still holds ${word}, which was erased there`);
  for (const table of ['replicas', 'binned'])
    for (const word of tables.get(table) ?? []) throw new Error(`${table} of ${at.name} holds ${word}`);
  if ((await at.db.journal.count()) > 5) throw new Error(`${at.name} keeps more than five states of before`);
};
