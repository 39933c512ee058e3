import { contactOf, type Contact } from '../model/contact';
import { comingOf, type ComingTalk } from '../model/comingTalks';
import { conversation } from '../model/conversation';
import { growthLineOf, type GrowthMoment } from '../model/growthLine';
import { growthStep } from '../model/growthStep';
import type { CalendarDate } from '../model/kind';
import type { Partnership } from '../model/partnership';
import { relation, relationId } from '../model/relation';
import type { StoredConversation } from './conversations';
import { partnerships, type StoredPartnership } from './partnerships';
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

/** What is planned with all partnerships on this device from `today` on, the nearest first. */
export const comingTalks = async (
  store: Store,
  today: CalendarDate
): Promise<readonly ComingTalk<StoredPartnership, StoredConversation>[]> => {
  const all = await partnerships(store);
  const talks = await allOfEach(
    store,
    conversation,
    all.map(({ id }) => id)
  );
  return comingOf(
    all.flatMap((partnership) => (talks.get(partnership.id) ?? []).map((talk) => ({ partnership, talk }))),
    today
  );
};

/** The growth of each initiative on this device as a line, by the name of the neighbourhood; only what is shared. */
export const growthLines = async (
  store: Store
): Promise<
  readonly { readonly partnership: StoredPartnership; readonly line: readonly GrowthMoment[] }[]
> => {
  const all = await partnerships(store);
  const steps = await allOfEach(
    store,
    growthStep,
    all.map(({ id }) => id)
  );
  return all.map((partnership) => ({
    partnership,
    line: growthLineOf(sharedOnly(steps.get(partnership.id) ?? []))
  }));
};
