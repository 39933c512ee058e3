import type { Component } from 'svelte';
import type { GuidelineId } from '../../model/guideline';
import type { StoredPartnership } from '../../store/partnerships';

/** The work that belongs to a handvat. */
export type Activity = Component<{ partnership: StoredPartnership }>;

/** For every handvat and tip its activity, loaded when somebody first goes there. */
export const activities: Readonly<Record<GuidelineId, () => Promise<{ readonly default: Activity }>>> = {
  'voor-1': () => import('./activities/Vision.svelte'),
  'voor-2': () => import('./activities/RoleViews.svelte'),
  'voor-3': () => import('./activities/Support.svelte'),
  'voor-4': () => import('./activities/Outreach.svelte'),
  'voor-5': () => import('./activities/Experiments.svelte'),
  'start-1': () => import('./activities/EndGoal.svelte'),
  'start-2': () => import('./activities/AgreementWishes.svelte'),
  'start-3': () => import('./activities/Clubs.svelte'),
  'start-4': () => import('./activities/Decisions.svelte'),
  'start-5': () => import('./activities/Resources.svelte'),
  'tijdens-1': () => import('./activities/Relation.svelte'),
  'tijdens-2': () => import('./activities/Interests.svelte'),
  'tijdens-3': () => import('./activities/RoleHistory.svelte'),
  'tijdens-4': () => import('./activities/Reflections.svelte'),
  'tip-1': () => import('./activities/ResultsLine.svelte'),
  'tip-2': () => import('./activities/Neighbourhood.svelte'),
  'tip-3': () => import('./activities/Growth.svelte'),
  'tip-4': () => import('./activities/Series.svelte'),
  'tip-5': () => import('./activities/Equality.svelte')
};
