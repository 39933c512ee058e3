import { agendaItem } from '../model/agendaItem';
import { commitment } from '../model/commitment';
import { conversation } from '../model/conversation';
import { evaluation } from '../model/evaluation';
import { observedSignal } from '../model/observedSignal';
import { person } from '../model/person';
import { relation, relationId } from '../model/relation';
import type { Circumstances } from '../model/signal';
import { allOf, sharedOnly, type Stored } from './read';
import type { Store } from './store';

export type StoredSignal = Stored<typeof observedSignal>;

/** What the signals of a partnership are read from: only what is shared, so that both sides see the same. */
export const circumstancesOf = async (
  store: Store,
  partnership: string
): Promise<Omit<Circumstances, 'fromTemplate' | 'growthStage'>> => {
  const [conversations, agendaItems, commitments, people, relations, evaluations] = await Promise.all([
    allOf(store, conversation, partnership),
    allOf(store, agendaItem, partnership),
    allOf(store, commitment, partnership),
    allOf(store, person, partnership),
    allOf(store, relation, partnership),
    allOf(store, evaluation, partnership)
  ]);
  return {
    conversations: sharedOnly(conversations),
    agendaItems: sharedOnly(agendaItems),
    commitments: sharedOnly(commitments),
    people: sharedOnly(people),
    evaluations: sharedOnly(evaluations),
    rhythmDays: sharedOnly(relations).find(({ id }) => id === relationId)?.rhythmDays
  };
};

/** What people noticed, last noticed first: what is shared, and what stays with the own side. */
export const observedIn = async (store: Store, partnership: string): Promise<StoredSignal[]> =>
  (await allOf(store, observedSignal, partnership)).sort((a, b) =>
    `${b.on} ${b.id}` < `${a.on} ${a.id}` ? -1 : 1
  );
