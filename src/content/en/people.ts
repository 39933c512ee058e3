import type { Content } from '../types';

export const parties = {
  municipality: 'Municipality',
  initiative: 'Initiative',
  together: 'Together',
  other: 'Someone else'
} satisfies Content['parties'];

export const roles = {
  municipality: [
    'Alderman or alderwoman',
    'Programme manager',
    'Project leader',
    'Neighbourhood manager',
    'Participation adviser',
    'Initiative broker',
    'Policy adviser',
    'Legal adviser',
    'Communication adviser',
    'Councillor or council clerk'
  ],
  initiative: [
    'Lead volunteer',
    'Board member',
    'Treasurer',
    'Secretary',
    'Technical volunteer',
    'Communication volunteer',
    'Neighbourhood ambassador',
    'Neighbourhood guide'
  ]
} satisfies Content['roles'];
