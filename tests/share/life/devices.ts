import { documentKey, type Scope } from '../../../src/model/scope';
import type { Side } from '../../../src/model/side';
import { folderFileName } from '../../../src/share/folderFile';
import { Database } from '../../../src/store/database';
import { linkFolder } from '../../../src/store/folders';
import { saveProfile } from '../../../src/store/profile';
import { change, write } from '../../../src/store/write';
import { conversation } from '../../../src/model/conversation';
import { partnership } from '../../../src/model/partnership';
import type { Store } from '../../../src/store/store';
import { textOf, wordsIn, type Words } from './words';

/** A device in a life, and what must never be seen of it again. */
export interface Device extends Store {
  readonly name: string;
  readonly side: Side;
  /** Erased here: in no table of it, and in no file that it makes. */
  readonly erased: Set<string>;
  /** Erased elsewhere, and a file brought that: in no file that it makes; the state before the file can be put back. */
  readonly learnt: Set<string>;
}

export const [home, elsewhere] = ['p1', 'p2'];
export const talk = 'g1';
const day = 24 * 60 * 60 * 1000;

/** Time that goes on for all alike. */
export class Clock {
  private at = Date.UTC(2026, 0, 5);
  readonly now = (): number => (this.at += 1000);
  readonly waitDays = (days: number): void => void (this.at += days * day);
}

export const newDevice = async (name: string, side: Side, words: Words, clock: Clock): Promise<Device> => {
  const db = new Database(`life-${name}-${crypto.randomUUID()}`, 'relaxed');
  let ids = 0;
  const pen = {
    writer: name.toLowerCase().padEnd(8, '0'),
    now: clock.now,
    newId: () => `${name}-${(ids += 1)}`,
    signature: () => ({ name, side })
  };
  await saveProfile({ db }, { name, side, organisation: words.make('', 'profile') });
  return { db, pen, name, side, erased: new Set(), learnt: new Set() };
};

/** The partnership that all share, and one that only this device knows. */
export const startBoth = async (at: Device, words: Words): Promise<void> => {
  for (const id of [home, elsewhere])
    await write(at, {
      doc: documentKey(id, 'shared'),
      changes: [
        change(partnership, id, {
          neighbourhood: words.make(id, 'shared'),
          municipality: words.make(id, 'shared'),
          initiative: words.make(id, 'shared')
        }),
        change(conversation, talk, { title: words.make(id, 'shared'), date: '2026-01-06' })
      ]
    });
};

export const linkTo = (at: Device, folder: FileSystemDirectoryHandle): Promise<void> => {
  const file = folderFileName(home, 'Wijk', at.pen.writer);
  return linkFolder(at.db, { partnership: home, folder, file });
};

/** The words in each table of a device. */
export const tablesOf = async ({ db }: Device): Promise<ReadonlyMap<string, ReadonlySet<string>>> =>
  new Map(
    await Promise.all(
      db.tables.map(async (table) => [table.name, wordsIn(textOf(await table.toArray()))] as const)
    )
  );

export const docOf = (scope: Scope, of: string = home) => documentKey(of, scope);
