import { agendaItem } from '../model/agendaItem';
import { commitment } from '../model/commitment';
import { conversation } from '../model/conversation';
import { evaluation } from '../model/evaluation';
import { observedSignal } from '../model/observedSignal';
import { person } from '../model/person';
import { relation, relationId } from '../model/relation';
import type { Circumstances } from '../model/signal';
import { allOf, type Stored } from './read';
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
  const shared = <T extends { readonly scope: string }>(all: readonly T[]) =>
    all.filter(({ scope }) => scope === 'shared');
  return {
    conversations: shared(conversations),
    agendaItems: shared(agendaItems),
    commitments: shared(commitments),
    people: shared(people),
    evaluations: shared(evaluations),
    rhythmDays: shared(relations).find(({ id }) => id === relationId)?.rhythmDays
  };
};

/** What people noticed, last noticed first: what is shared, and what stays with the own side. */
export const observedIn = async (store: Store, partnership: string): Promise<StoredSignal[]> =>
  (await allOf(store, observedSignal, partnership)).sort((a, b) =>
    `${b.on} ${b.id}` < `${a.on} ${a.id}` ? -1 : 1
  );
