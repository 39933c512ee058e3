import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';

/** A partnership that is there to be shared. */
export const start = (store: Store, id: string, neighbourhood: string, example?: true): Promise<void> =>
  write(store, {
    doc: documentKey(id, 'shared'),
    changes: [change(partnership, id, { neighbourhood, ...(example && { example }) })]
  });

/** A note in the partnership p1. */
export const keep = (store: Store, id: string, text: string): Promise<void> =>
  write(store, {
    doc: documentKey('p1', 'shared'),
    changes: [change(note, id, { conversation: 'g1', text })]
  });
