import { commitment } from '../model/commitment';
import type { ChangesOf } from '../model/kind';
import { byTime, note } from '../model/note';
import { documentKey, type Scope } from '../model/scope';
import { allInConversation, one, type Stored } from './read';
import type { Store } from './store';
import { change, write, type Act } from './write';

export type StoredNote = Stored<typeof note>;

/** The notes of a conversation of every scope on this device, in the order of the evening. */
export const notesOf = async (
  store: Store,
  partnership: string,
  conversation: string
): Promise<StoredNote[]> => (await allInConversation(store, note, partnership, conversation)).sort(byTime);

export interface NewNote extends ChangesOf<typeof note> {
  readonly conversation: string;
  readonly text: string;
}

/** What a pledge becomes: side, who and when may still be unknown. */
export type NewPledge = Pick<ChangesOf<typeof commitment>, 'side' | 'who' | 'due'>;

/**
 * Keeps a note. A pledge (toezegging) becomes an open commitment (afspraak) in the same act, in the same scope.
 *
 * @param drafts keys of the drafts that the note was, gone in the same transaction.
 * @returns the id of the note, once it is safe on disk.
 */
export const keepNote = async (
  store: Store,
  partnership: string,
  scope: Scope,
  values: NewNote,
  pledge: NewPledge = {},
  drafts: readonly string[] = []
): Promise<string> => {
  const id = store.pen.newId();
  const doc = documentKey(partnership, scope);
  const at = values.at ?? store.pen.now();
  if (values.type !== 'pledge') {
    await write(store, { doc, changes: [change(note, id, { ...values, at })] }, drafts);
    return id;
  }
  const promised = store.pen.newId();
  const changes = [
    change(note, id, { ...values, at, commitment: promised }),
    change(commitment, promised, {
      what: values.text,
      state: 'open',
      conversation: values.conversation,
      note: id,
      ...pledge
    })
  ];
  await write(store, { doc, changes }, drafts);
  return id;
};

/**
 * Corrects a note. Retyped to a pledge it gets a commitment; a commitment that still says the same words follows
 * the correction; retyped away from a pledge its commitment goes to the bin, and back out of it when retyped
 * again.
 */
export const changeNote = async (
  store: Store,
  before: StoredNote,
  values: ChangesOf<typeof note>
): Promise<void> => {
  const { doc, id } = before;
  const type = values.type === undefined ? before.type : values.type;
  const words = values.text ?? before.text;
  const promised =
    before.commitment === undefined ? undefined : await one(store, commitment, doc, before.commitment);
  const changes = [];
  if (type === 'pledge' && promised === undefined) {
    const fresh = store.pen.newId();
    changes.push(
      change(note, id, { ...values, commitment: fresh }),
      change(commitment, fresh, { what: words, state: 'open', conversation: before.conversation, note: id })
    );
  } else {
    changes.push(change(note, id, values));
    if (promised !== undefined)
      changes.push(
        change(commitment, promised.id, {
          ...(promised.what === before.text && { what: words }),
          ...(type === 'pledge' && promised.trashed !== undefined && { trashed: null }),
          ...(type !== 'pledge' &&
            promised.trashed === undefined && {
              trashed: { by: store.pen.signature().name, at: store.pen.now() }
            })
        })
      );
  }
  await write(store, { doc, changes });
};

/**
 * Moves a note to another scope, with the commitment it became: made there under new ids, erased here, in one
 * act. A private note was thus never in the shared document.
 *
 * @returns the new id.
 */
export const moveNote = async (store: Store, before: StoredNote, scope: Scope): Promise<string> => {
  const { partnership } = before.record;
  const [id, promised] = [store.pen.newId(), store.pen.newId()];
  const pledge =
    before.commitment === undefined ? undefined : await one(store, commitment, before.doc, before.commitment);
  const there: Act = {
    doc: documentKey(partnership, scope),
    changes: [
      { id, kind: note.name, values: { ...before.record.values, ...(pledge && { commitment: promised }) } },
      ...(pledge
        ? [{ id: promised, kind: commitment.name, values: { ...pledge.record.values, note: id } }]
        : [])
    ]
  };
  await write(store, [there, { doc: before.doc, erase: [before.id, ...(pledge ? [pledge.id] : [])] }]);
  return id;
};
