import { contactOf, type Contact } from '../model/contact';
import { conversation } from '../model/conversation';
import type { CalendarDate } from '../model/kind';
import type { Partnership } from '../model/partnership';
import { relation, relationId } from '../model/relation';
import { allOfEach, sharedOnly } from './read';
import type { Store } from './store';

/**
 * How the contact of each partnership stands on `today`, by its id. Reads conversations and rhythms alone, and only
 * what both sides see.
 */
export const contactsOf = async (
  store: Store,
  partnerships: readonly Partnership[],
  today: CalendarDate
): Promise<ReadonlyMap<string, Contact>> => {
  const ids = partnerships.map(({ id }) => id);
  const [talks, relations] = await Promise.all([
    allOfEach(store, conversation, ids),
    allOfEach(store, relation, ids)
  ]);
  return new Map(
    partnerships.map(({ id, growthStage }) => {
      const agreed = sharedOnly(relations.get(id) ?? []).find((one) => one.id === relationId);
      const conversations = sharedOnly(talks.get(id) ?? []);
      return [id, contactOf({ conversations, rhythmDays: agreed?.rhythmDays, growthStage }, today)];
    })
  );
};
