import { commitment } from '../model/commitment';
import type { ChangesOf } from '../model/kind';
import { byTime, note } from '../model/note';
import { documentKey, type Scope } from '../model/scope';
import { atOnce } from './atOnce';
import { movingActs } from './moved';
import { allInConversation, one, type Stored } from './read';
import type { Store } from './store';
import { change, write, type Change } from './write';

export type StoredNote = Stored<typeof note>;

/** The notes of a conversation of every scope on this device, in the order of the evening. */
export const notesOf = async (
  store: Store,
  partnership: string,
  conversation: string
): Promise<StoredNote[]> => (await allInConversation(store, note, partnership, conversation)).sort(byTime);

/** Whether somebody ever kept a note in this partnership. */
export const hasNotes = ({ db }: Store, partnership: string): Promise<boolean> =>
  db.records.hasNotes(partnership);

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

/** The commitment that a note became, also from the bin. */
export const commitmentOfNote = async (
  store: Store,
  { doc, commitment: id }: Pick<StoredNote, 'doc' | 'commitment'>
): Promise<Stored<typeof commitment> | undefined> =>
  id === undefined ? undefined : one(store, commitment, doc, id);

/**
 * Corrects a note. Retyped to a pledge it gets a commitment; a commitment that still says the same words follows
 * the correction; retyped away from a pledge its commitment goes to the bin, and back out of it when retyped
 * again.
 *
 * @param seen as in `Change`: what the person had on the screen.
 */
export const changeNote = (
  store: Store,
  { doc, id }: Pick<StoredNote, 'doc' | 'id'>,
  values: ChangesOf<typeof note>,
  seen?: Change['seen']
): Promise<void> =>
  atOnce(store, async () => {
    const before = await one(store, note, doc, id);
    if (before === undefined) return;
    const type = values.type === undefined ? before.type : values.type;
    const words = values.text ?? before.text;
    const promised = await commitmentOfNote(store, before);
    if (type === 'pledge' && promised === undefined) {
      const fresh = store.pen.newId();
      const made = { what: words, state: 'open', conversation: before.conversation, note: id } as const;
      await write(store, {
        doc,
        changes: [change(note, id, { ...values, commitment: fresh }, seen), change(commitment, fresh, made)]
      });
      return;
    }
    const binned = { by: store.pen.signature().name, at: store.pen.now() };
    await write(store, {
      doc,
      changes: [
        change(note, id, values, seen),
        ...(promised === undefined
          ? []
          : [
              change(commitment, promised.id, {
                ...(promised.what === before.text && { what: words }),
                ...(type === 'pledge' && { trashed: null }),
                ...(type !== 'pledge' && promised.trashed === undefined && { trashed: binned })
              })
            ])
      ]
    });
  });

/**
 * Moves a note to another scope, with the commitment it became: made there under new ids, erased here, in one
 * act. A private note was thus never in the shared document.
 */
export const moveNote = (
  store: Store,
  { doc, id }: Pick<StoredNote, 'doc' | 'id'>,
  scope: Scope
): Promise<void> =>
  atOnce(store, async () => {
    const before = await one(store, note, doc, id);
    if (before === undefined || before.scope === scope) return;
    const promised = await commitmentOfNote(store, before);
    const [newNote, newPromise] = [store.pen.newId(), store.pen.newId()];
    await write(store, [
      ...movingActs(before.record, scope, newNote, promised && { commitment: newPromise }),
      ...(promised ? movingActs(promised.record, scope, newPromise, { note: newNote }) : [])
    ]);
  });
