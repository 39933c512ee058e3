import { standingsOf, situationOf, type GuidelineStanding, type ProgressRule } from '../model/guidelines';
import type { GuidelineId } from '../model/guideline';
import type { CalendarDate } from '../model/kind';
import { kinds } from '../model/kinds';
import { documentKey } from '../model/scope';
import type { StoredRecord } from './database';
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
  const keys = [...kinds.keys()].filter((kind) => !leftOut.has(kind)).map((kind) => [partnership, kind]);
  const records: StoredRecord[] = await db.records.where('[partnership+kind]').anyOf(keys).toArray();
  return standingsOf(
    situationOf(
      records.filter((record) => record.doc === doc),
      today
    ),
    rules
  );
};
