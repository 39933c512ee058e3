import { lastHeld } from '../attention';
import type { Conversation } from '../conversation';
import type { ProgressRule } from '../guidelines';
import type { CalendarDate } from '../kind';
import { isFilledIn, type Reflection } from '../reflection';

/** Reflections never leave the device of whoever wrote them, so nothing can be said of either side. */
export const progress: ProgressRule = () => ({ municipality: false, initiative: false, together: false });

/** Where one stands on this device: whether one looked back after the last conversation that was held. */
export const reflectedAfterLast = (
  conversations: readonly Conversation[],
  reflections: readonly Reflection[],
  today: CalendarDate
): 'nothingHeld' | 'toDo' | 'done' => {
  const last = lastHeld(conversations, today);
  if (last === undefined) return 'nothingHeld';
  return reflections.some((one) => one.conversation === last.id && isFilledIn(one)) ? 'done' : 'toDo';
};
