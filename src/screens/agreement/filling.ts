import { m } from '../../i18n';
import { versionsOf } from '../../merge/record';
import { isClauseNumber } from '../../model/clause';
import { filledFromAfter, type ClauseSource, type SourceItem } from '../../model/clauseSources';
import type { StoredPartnership } from '../../store/partnerships';
import { changeClauses, type StoredClause } from '../../store/agreement';
import type { Store } from '../../store/store';
import { toast } from '../../ui/toast.svelte';
import { saving } from '../parts/saving';
import { composed } from './sourceWords';

interface Filling {
  readonly clause: StoredClause;
  readonly source: ClauseSource;
  readonly sources: readonly ClauseSource[];
  /** What is put in: all of the source, or only what is new in it. */
  readonly items: readonly SourceItem[];
  /** Behind the text that stands there, in place of replacing it. */
  readonly behind: boolean;
}

/** Puts lines of a source in the joint text, as an ordinary edit that can be undone. */
export const fill = async (
  store: Store,
  partnership: StoredPartnership,
  { clause, source, sources, items, behind }: Filling
): Promise<boolean> => {
  const { number, text: before = '', filledFrom = [] } = clause;
  if (!isClauseNumber(number)) return false;
  const added = composed(items, partnership);
  const values = {
    text: behind && before !== '' ? `${before}\n${added}` : added,
    filledFrom: filledFromAfter(filledFrom, source, sources, behind)
  };
  const seen = { text: versionsOf(clause.record, 'text').map(({ stamp }) => stamp) };
  const kept = await saving(() => changeClauses(store, partnership.id, [{ number, values, seen }]));
  if (!kept) return false;
  const undo = () =>
    changeClauses(store, partnership.id, [
      { number, values: { text: before || null, filledFrom: filledFrom.length > 0 ? filledFrom : null } }
    ]);
  toast(m.agreement_filled(), { action: { label: m.common_undo(), run: () => void saving(undo) } });
  return true;
};
