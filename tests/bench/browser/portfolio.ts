import { agendaItem } from '../../../src/model/agendaItem';
import { commitment } from '../../../src/model/commitment';
import { conversation } from '../../../src/model/conversation';
import type { ChangesOf, Kind } from '../../../src/model/kind';
import { note } from '../../../src/model/note';
import { growthStages, partnership, projectPhases } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import { addDays } from '../../../src/model/today';
import { Database } from '../../../src/store/database';
import type { StoredRecord } from '../../../src/store/storedRecord';

const writer = 'benchbenchbench1';
const text = 'De bewoners vragen wie de kookplaat betaalt en wanneer de straat opengaat.';

const idOf = (number: number): string => `bench-${number}`;

/** So many records of one partnership: of 25, one conversation, two commitments, five questions, and notes. */
const recordsFor = (number: number, records: number): readonly StoredRecord[] => {
  const id = idOf(number);
  const doc = documentKey(id, 'shared');
  const talks = Math.ceil(records / 25);
  const row = <K extends Kind>(kind: K, own: string, values: ChangesOf<K>): StoredRecord => ({
    id: own,
    doc,
    partnership: id,
    scope: 'shared',
    kind: kind.name,
    stamp: `${writer}-1-0`,
    values: values as StoredRecord['values']
  });
  const rowAt = (i: number): StoredRecord => {
    const own = `${id}-${i}`;
    const talk = `${id}-talk-${i % talks}`;
    if (i < talks)
      return row(conversation, `${id}-talk-${i}`, {
        type: 'start',
        title: `Gesprek ${i + 1}`,
        date: addDays('2026-11-24', (i - talks + 2) * 14)
      });
    if (i < 3 * talks)
      return row(commitment, own, {
        what: text,
        side: i % 2 === 0 ? 'municipality' : 'initiative',
        state: i % 3 === 0 ? 'open' : 'done',
        due: addDays('2026-11-24', i % 60),
        conversation: talk
      });
    if (i < 8 * talks)
      return row(agendaItem, own, { conversation: talk, question: text, answerTogether: text });
    return row(note, own, { conversation: talk, text, type: 'idea', at: i });
  };
  return [
    row(partnership, id, {
      neighbourhood: `Wijk ${number}`,
      municipality: 'Waterveen',
      initiative: `Lindewarm ${number}`,
      projectPhase: projectPhases[number % projectPhases.length] ?? null,
      growthStage: growthStages[number % growthStages.length] ?? null
    }),
    ...Array.from({ length: records - 1 }, (_, i) => rowAt(i))
  ];
};

/** Puts so many partnerships of so many records each beside the profile that is here. */
export const fill = async (partnerships: number, records: number): Promise<void> => {
  const db = new Database(undefined, 'relaxed');
  for (let number = 1; number <= partnerships; number++) {
    await db.records.bulkPut([...recordsFor(number, records)]);
    const id = idOf(number);
    await db.documents.put({
      doc: documentKey(id, 'shared'),
      partnership: id,
      scope: 'shared',
      context: { [writer]: 1 },
      revision: 1
    });
  }
  db.close();
};
