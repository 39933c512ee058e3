import type { Content } from '../types';

export const initiativeTypes = {
  startingGroup: 'Startende bewonersgroep',
  associationGroup: 'Werkgroep van een buurt- of dorpsvereniging',
  ownersAssociation: 'VvE of groep VvE’s',
  tenantGroup: 'Huurdersgroep',
  foundation: 'Stichting of vereniging',
  energyCooperative: 'Energiecoöperatie',
  heatCooperative: 'Warmtecoöperatie of warmtegemeenschap',
  other: 'Anders'
} satisfies Content['initiativeTypes'];

export const projectPhases = {
  orientation: 'Oriëntatie',
  development: 'Ontwikkeling',
  execution: 'Uitvoering',
  use: 'Gebruik'
} satisfies Content['projectPhases'];
