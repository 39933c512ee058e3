import type { Content } from '../types';

export const growthStages = {
  starting: {
    title: 'Partnership just starting',
    description: 'A few neighbours with an idea. That is enough for now.'
  },
  named: {
    title: 'Residents’ group with a name',
    description: 'There is a core team and one person to call. The neighbourhood knows the group.'
  },
  semiProfessional: {
    title: 'Semi-professional initiative',
    description: 'There is a work plan with tasks, and a first budget.'
  },
  legalForm: {
    title: 'Becoming a legal entity',
    description: 'Members and articles of association are on their way. The group may decide on their behalf.'
  },
  professional: {
    title: 'Energy cooperative or professional organisation',
    description: 'A legal entity that keeps accounts. Sometimes it hires help.'
  },
  paused: {
    title: 'On pause',
    description: 'Time to rest. You agree on when to look at it again.'
  },
  stopped: {
    title: 'Stopped, lessons kept',
    description: 'The initiative has finished or stopped. Its lessons stay.'
  }
} satisfies Content['growthStages'];
