import { note } from '../../../src/model/note';
import { documentKey } from '../../../src/model/scope';
import { eraseForGood } from '../../../src/store/erase';
import { openDatabase } from '../../../src/store/open';
import { change, write } from '../../../src/store/write';

const doc = documentKey('p1', 'shared');
const opened = async () => {
  const db = await openDatabase({ onblocked: () => undefined, onletgo: () => undefined });
  const pen = {
    writer: crypto.randomUUID().slice(0, 8),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    signature: () => ({ name: 'Noor', side: 'initiative' as const })
  };
  return { db, pen };
};

/** Keeps a note with these words. */
export const keepWords = async (id: string, words: string): Promise<void> =>
  write(await opened(), { doc, changes: [change(note, id, { conversation: 'g1', text: words })] });

/** Erases it for good, as the button does. */
export const eraseWords = async (id: string): Promise<void> => eraseForGood(await opened(), [{ doc, id }]);

/** An ordinary evening: so many notes of about 250 characters. */
export const evening = async (notes: number): Promise<void> => {
  const store = await opened();
  for (let i = 0; i < notes; i++)
    await write(store, {
      doc,
      changes: [
        change(note, crypto.randomUUID(), {
          conversation: 'g2',
          text: `${i} Wie betaalt de kookplaat? `.repeat(9)
        })
      ]
    });
};
