import { standingsOf, situationOf, type GuidelineStanding, type ProgressRule } from '../model/guidelines';
import type { GuidelineId } from '../model/guideline';
import type { CalendarDate } from '../model/kind';
import { kinds } from '../model/kinds';
import { documentKey } from '../model/scope';
import type { StoredRecord } from './storedRecord';
import type { Store } from './store';

/** Notes are by far the most records, and no handvat looks at them. */
const leftOut = new Set(['note', 'writer']);

/** Where every handvat of a partnership stands, from the shared records. */
export const guidelineStandings = async (
  { db }: Store,
  partnership: string,
  today: CalendarDate,
  rules: Readonly<Record<GuidelineId, ProgressRule>>
): Promise<readonly GuidelineStanding[]> => {
  const doc = documentKey(partnership, 'shared');
  const looked = [...kinds.keys()].filter((kind) => !leftOut.has(kind));
  const records: StoredRecord[] = await db.records.ofKinds([partnership], looked);
  return standingsOf(
    situationOf(
      records.filter((record) => record.doc === doc),
      today
    ),
    rules
  );
};
