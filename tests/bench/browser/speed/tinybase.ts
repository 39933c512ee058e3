import { createMergeableStore, type MergeableContent, type MergeableStore } from 'tinybase/mergeable-store';
import { asContender } from './contender';

let made = 0;
const create = (): MergeableStore => createMergeableStore(`store${++made}`);

export const contender = asContender<MergeableStore>({
  init: () => Promise.resolve(),
  create,
  put: (store, notes) =>
    store.transaction(() => {
      for (const { id, ...fields } of notes) store.setRow('notes', id, fields);
      return store;
    }),
  edit: (store, edits) =>
    store.transaction(() => {
      for (const { id, text } of edits) store.setCell('notes', id, 'text', text);
      return store;
    }),
  save: (store) => store.getMergeableContent(),
  load: (content) => create().setMergeableContent(content as MergeableContent),
  join: (store, content) => {
    const other = create().setMergeableContent(content as MergeableContent);
    return store.merge(other);
  },
  notesIn: (store, conversation) => {
    const rows = store
      .getRowIds('notes')
      .filter((id) => store.getCell('notes', id, 'conversation') === conversation)
      .slice(0, 50)
      .map((id) => store.getRow('notes', id));
    return rows.length;
  }
});
