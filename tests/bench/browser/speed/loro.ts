import * as loro from 'loro-crdt/web';
import { LoroDoc, LoroMap } from 'loro-crdt/web';
import { asContender } from './contender';

/** Its types leave out what fetches the WebAssembly. */
const { default: fetchWebAssembly } = loro as unknown as { readonly default: () => Promise<unknown> };

export const contender = asContender<LoroDoc>({
  init: async () => {
    await fetchWebAssembly();
  },
  create: () => new LoroDoc(),
  put: (doc, made) => {
    const notes = doc.getMap('notes');
    for (const { id, ...fields } of made) {
      const note = notes.setContainer(id, new LoroMap());
      for (const [name, value] of Object.entries(fields)) note.set(name, value);
    }
    doc.commit();
    return doc;
  },
  edit: (doc, edits) => {
    const notes = doc.getMap('notes');
    for (const { id, text } of edits) (notes.get(id) as LoroMap).set('text', text);
    doc.commit();
    return doc;
  },
  save: (doc) => doc.export({ mode: 'snapshot' }),
  load: (bytes) => LoroDoc.fromSnapshot(bytes as Uint8Array),
  join: (doc, bytes) => {
    doc.import(bytes as Uint8Array);
    return doc;
  },
  notesIn: (doc, conversation) => {
    const notes = doc.getMap('notes');
    const found: unknown[] = [];
    for (const id of notes.keys()) {
      const note = notes.get(id) as LoroMap;
      if (note.get('conversation') === conversation && found.length < 50) found.push(note.toJSON());
    }
    return found.length;
  }
});
