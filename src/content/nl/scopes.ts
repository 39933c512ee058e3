import type { Content } from '../types';

export const scopes = {
  shared: {
    title: 'Delen',
    description: 'Beide kanten mogen dit zien. Het gaat mee in een Deelbestand.'
  },
  municipality: {
    title: 'Mijn kant',
    description: 'Alleen voor de gemeente. Het gaat niet mee in een Deelbestand.'
  },
  initiative: {
    title: 'Mijn kant',
    description: 'Alleen voor het initiatief. Het gaat niet mee in een Deelbestand.'
  },
  device: {
    title: 'Alleen op dit toestel',
    description: 'Alleen voor jou. Het gaat alleen mee in je eigen reservekopie.'
  }
} satisfies Content['scopes'];
