import type { Content } from '../types';

export const initiativeTypes = {
  startingGroup: 'Residents’ group that is just starting',
  associationGroup: 'Working group of a neighbourhood or village association',
  ownersAssociation: 'Owners’ association, or several of them',
  tenantGroup: 'Tenants’ group',
  foundation: 'Foundation or association',
  energyCooperative: 'Energy cooperative',
  heatCooperative: 'Heat cooperative or heat community',
  other: 'Something else'
} satisfies Content['initiativeTypes'];

export const projectPhases = {
  orientation: 'Exploring',
  development: 'Developing',
  execution: 'Building',
  use: 'In use'
} satisfies Content['projectPhases'];
