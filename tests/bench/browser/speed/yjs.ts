import * as Y from 'yjs';
import { asContender, keep, kept, type Contender, type Library } from './contender';
import type { MadeNote } from './notes';

const notes = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('notes');

const library: Library<Y.Doc> = {
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
};

export const contender = asContender(library);

/** The same with the document in memory already: an app that holds everything there all the time. */
export const open: Contender = {
  ...contender,
  ready: async () => {
    file = await kept('file');
    doc = library.load(await kept('mine'));
  },
  merge: async () => {
    await keep('mine', library.save(library.join(doc, file)));
  }
};
let file: unknown;
let doc = new Y.Doc();
