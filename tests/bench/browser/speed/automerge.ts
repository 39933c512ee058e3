import * as Automerge from '@automerge/automerge/slim';
import wasm from '@automerge/automerge/automerge.wasm?url';
import { asContender } from './contender';

type Notes = { notes: Record<string, Record<string, unknown>> };
type Doc = Automerge.Doc<Notes>;

export const contender = asContender<Doc>({
  init: () => Automerge.initializeWasm(wasm),
  create: () => Automerge.from<Notes>({ notes: {} }),
  put: (doc, made) =>
    Automerge.change(doc, (draft) => {
      for (const { id, ...fields } of made)
        draft.notes[id] = Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [
            name,
            typeof value === 'string' ? new Automerge.ImmutableString(value) : value
          ])
        );
    }),
  edit: (doc, edits) =>
    Automerge.change(doc, (draft) => {
      for (const { id, text } of edits) {
        const note = draft.notes[id];
        if (note !== undefined) note['text'] = new Automerge.ImmutableString(text);
      }
    }),
  save: (doc) => Automerge.save(doc),
  load: (bytes) => Automerge.load<Notes>(bytes as Uint8Array),
  join: (doc, bytes) => Automerge.loadIncremental(doc, bytes as Uint8Array),
  notesIn: (doc, conversation) =>
    Object.values(doc.notes)
      .filter((note) => String(note['conversation']) === conversation)
      .slice(0, 50)
      .map((note) => ({ ...note })).length
});
