import { contentFor } from '../../content';
import { loadExample, type Example } from '../../content/loadExample';
import type { CalendarDate } from '../../model/kind';
import { atOnce } from '../../store/atOnce';
import { changePartnership, startPartnership } from '../../store/partnerships';
import type { Store } from '../../store/store';
import { sealedScores } from './evaluations';
import { fillGuidelines } from './fillGuidelines';
import { historyUntil, type History } from './history';
import { holdConversation } from './holdConversation';

/**
 * Writes the history of the example neighbourhood by the same acts that people's own data goes through: by two
 * writers, each at the time of the history; all of it or nothing. Ids are random, for the days differ per
 * device: the examples of two devices are two partnerships and never merge.
 *
 * @returns the id of the partnership.
 */
export const openExample = async (
  store: Store,
  today: CalendarDate,
  locale: 'nl' | 'en'
): Promise<string> => {
  const example = await loadExample(locale);
  const sealed = await sealedScores(example);
  const { conversationTypes } = contentFor(locale);
  const history = historyUntil(today, store);
  const reader = store.pen.signature().side;
  return atOnce(store, async () => {
    const partnership = await start(history, example);
    for (const conversation of example.conversations) {
      const { questions } = conversationTypes[conversation.type];
      await holdConversation({ history, partnership, reader }, conversation, questions);
    }
    for (const { day, ...stage } of example.stages.slice(1)) {
      history.goTo(day, '21:30');
      await changePartnership(history.by.municipality, { id: partnership }, stage);
    }
    await fillGuidelines({ history, partnership, reader }, today, example, sealed);
    return partnership;
  });
};

const start = (
  { by, goTo }: History,
  { neighbourhood, municipality, initiative, stages: [{ day, ...stage }] }: Example
): Promise<string> => {
  goTo(day, '20:00');
  return startPartnership(by.initiative, {
    neighbourhood,
    municipality,
    initiative,
    initiativeType: 'associationGroup',
    example: true,
    ...stage
  });
};
