import { m } from '../../i18n';
import { persistOnce } from '../../platform/storage';
import { storageProblemOf, type StorageProblem } from '../../store/problem';
import { toast } from '../../ui/toast.svelte';

const sentences: Record<StorageProblem, () => string> = {
  full: m.common_trouble_full,
  unavailable: m.common_trouble_unavailable,
  unknown: m.common_trouble_unknown,
  newer: m.database_newer,
  gone: m.database_gone
};

/** The sentence for an error of the storage: what is wrong and what to do. */
export const sentenceOf = (error: unknown): string => sentences[storageProblemOf(error)]();

/** Says in a message that stays what is wrong with the storage, and offers to start anew where only that helps. */
export const tellTrouble = (problem: StorageProblem): void => {
  const action = { label: m.common_reload(), run: () => location.reload() };
  toast(sentences[problem](), {
    kind: 'error',
    ...((problem === 'newer' || problem === 'gone') && { action })
  });
};

/**
 * Does a piece of saving. When it fails, says so in a message that stays, and gives false: the caller then keeps
 * the words on the screen.
 */
export const saving = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
  } catch (error) {
    tellTrouble(storageProblemOf(error));
    return false;
  }
  void persistOnce();
  return true;
};
