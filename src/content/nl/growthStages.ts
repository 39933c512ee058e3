import type { Content } from '../types';

export const growthStages = {
  starting: {
    title: 'Startende samenwerking',
    description: 'Een paar buren met een idee. Meer hoeft nog niet.'
  },
  named: {
    title: 'Bewonersgroep met een naam',
    description: 'Er is een kernteam en een vast contact. De wijk kent de groep.'
  },
  semiProfessional: {
    title: 'Semiprofessioneel initiatief',
    description: 'Er is een werkplan met taken, en een eerste budget.'
  },
  legalForm: {
    title: 'Rechtsvorm in de maak',
    description: 'Er komen leden en statuten. De groep mag namens hen beslissen.'
  },
  professional: {
    title: 'Energiecoöperatie of professionele organisatie',
    description: 'Er is een rechtsvorm met een boekhouding. Soms is er betaalde hulp.'
  },
  paused: {
    title: 'Op pauze',
    description: 'Even rust. Jullie spreken af wanneer je weer kijkt.'
  },
  stopped: {
    title: 'Gestopt, lessen bewaard',
    description: 'Het initiatief is klaar of gestopt. De lessen blijven.'
  }
} satisfies Content['growthStages'];
