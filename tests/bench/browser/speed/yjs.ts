import * as Y from 'yjs';
import { asContender } from './contender';
import type { MadeNote } from './notes';

const notes = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('notes');

export const contender = asContender<Y.Doc>({
  init: () => Promise.resolve(),
  create: () => new Y.Doc(),
  put: (doc, made) => {
    doc.transact(() => {
      for (const { id, ...fields } of made) notes(doc).set(id, new Y.Map(Object.entries(fields)));
    });
    return doc;
  },
  edit: (doc, edits) => {
    doc.transact(() => {
      for (const { id, text } of edits) notes(doc).get(id)?.set('text', text);
    });
    return doc;
  },
  save: (doc) => Y.encodeStateAsUpdate(doc),
  load: (bytes) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bytes as Uint8Array);
    return doc;
  },
  join: (doc, bytes) => {
    Y.applyUpdate(doc, bytes as Uint8Array);
    return doc;
  },
  notesIn: (doc, conversation) => {
    const found: Partial<MadeNote>[] = [];
    for (const one of notes(doc).values())
      if (one.get('conversation') === conversation && found.length < 50) found.push(one.toJSON());
    return found.length;
  }
});
