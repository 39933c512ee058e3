import type { PortfolioFilter } from '../../model/portfolio';

/** By name, or who is quiet longer than agreed first. */
export type PortfolioOrder = 'name' | 'contact';

const all: PortfolioFilter & { readonly order: PortfolioOrder } = {
  text: '',
  phase: '',
  stage: '',
  order: 'name'
};

/** What was chosen to see of the list; kept until the app closes. */
export const choice = $state<{ -readonly [K in keyof typeof all]: (typeof all)[K] }>({ ...all });

/** Back to everything, by name. */
export const showAll = (): void => void Object.assign(choice, all);

/** How many choices beside the words hide or move something. */
export const countChosen = (): number =>
  (['phase', 'stage', 'order'] as const).filter((name) => choice[name] !== all[name]).length;
