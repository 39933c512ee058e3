import { m } from '../../i18n';
import { persistOnce } from '../../platform/storage';
import { storageProblemOf, type StorageProblem } from '../../store/problem';
import { toast } from '../../ui/toast.svelte';

const sentences: Record<StorageProblem, () => string> = {
  full: m.common_trouble_full,
  unavailable: m.common_trouble_unavailable,
  unknown: m.common_trouble_unknown
};

/** The sentence for an error of the storage: what is wrong and what to do. */
export const sentenceOf = (error: unknown): string => sentences[storageProblemOf(error)]();

/**
 * Does a piece of saving. When it fails, says so in a message that stays, and gives false: the caller then keeps
 * the words on the screen.
 */
export const saving = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
  } catch (error) {
    toast(sentenceOf(error), { kind: 'error' });
    return false;
  }
  void persistOnce();
  return true;
};
