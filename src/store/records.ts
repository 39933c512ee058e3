import { agreementFields, agreementTo } from '../model/agreement';
import type { ChangesOf, Kind } from '../model/kind';
import { documentKey, type Scope } from '../model/scope';
import type { Side } from '../model/side';
import { atOnce } from './atOnce';
import { movingActs } from './moved';
import type { Stored } from './read';
import type { Store } from './store';
import { change, write, type Change } from './write';

/**
 * Makes a record of a kind and gives its id.
 *
 * @param id for a record that is the same on every device, such as the card of a guideline.
 */
export const addRecord = async <K extends Kind>(
  store: Store,
  partnership: string,
  kind: K,
  values: ChangesOf<K>,
  { scope = 'shared', id = store.pen.newId() }: { readonly scope?: Scope; readonly id?: string } = {}
): Promise<string> => {
  await write(store, { doc: documentKey(partnership, scope), changes: [change(kind, id, values)] });
  return id;
};

/** Changes fields of a record where it stands. `seen` as in `Change`. */
export const changeRecord = <K extends Kind>(
  store: Store,
  kind: K,
  { doc, id }: Pick<Stored<K>, 'doc' | 'id'>,
  values: ChangesOf<K>,
  seen?: Change['seen']
): Promise<void> => write(store, { doc, changes: [change(kind, id, values, seen)] });

/** Says for a side that it agrees to a text as it stands now; does nothing while there is no one version of it. */
export const agree = async (
  store: Store,
  { doc, id, record }: Pick<Stored<Kind>, 'doc' | 'id' | 'record'>,
  field: string,
  side: Side
): Promise<void> => {
  const values = agreementTo(record, field, side);
  if (values !== undefined) await write(store, { doc, changes: [{ id, kind: record.kind, values }] });
};

/** Takes the agreement of a side back. */
export const disagree = (
  store: Store,
  { doc, id, record }: Pick<Stored<Kind>, 'doc' | 'id' | 'record'>,
  side: Side
): Promise<void> =>
  write(store, { doc, changes: [{ id, kind: record.kind, values: { [agreementFields[side]]: null } }] });

/**
 * Moves a record to another scope: made there under a new id, erased here, in one act. What was private was thus
 * never in the shared document.
 */
export const moveRecord = (
  store: Store,
  { doc, id }: Pick<Stored<Kind>, 'doc' | 'id'>,
  scope: Scope
): Promise<void> =>
  atOnce(store, async () => {
    const before = await store.db.records.get([doc, id]);
    if (before === undefined || before.scope === scope) return;
    await write(store, movingActs(before, scope, store.pen.newId()));
  });
