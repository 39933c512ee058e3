import type { Content } from '../types';

export const parties = {
  municipality: 'Gemeente',
  initiative: 'Initiatief',
  together: 'Samen',
  other: 'Ander'
} satisfies Content['parties'];

export const roles = {
  municipality: [
    'Wethouder',
    'Programmamanager',
    'Projectleider',
    'Wijkmanager',
    'Participatieadviseur',
    'Initiatievenmakelaar',
    'Beleidsadviseur',
    'Jurist',
    'Communicatieadviseur',
    'Raadslid of griffie'
  ],
  initiative: [
    'Trekker',
    'Bestuurslid',
    'Penningmeester',
    'Secretaris',
    'Technisch vrijwilliger',
    'Communicatievrijwilliger',
    'Buurtambassadeur',
    'Buurtbegeleider'
  ]
} satisfies Content['roles'];
