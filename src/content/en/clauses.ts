import type { ClauseText } from '../types';
import type { ClauseNumber } from '../../model/clause';

export const clauses: Readonly<Record<ClauseNumber, ClauseText>> = {
  1: {
    title: 'Parties',
    question: 'Who works together, and who signs on behalf of whom?',
    hint: 'Give the names of both sides and the role of whoever signs.'
  },
  2: {
    title: 'Reason',
    question: 'Why do we do this together?',
    hint: 'Write down what is going on in the neighbourhood and what brought you together.'
  },
  3: {
    title: 'Area',
    question: 'Which streets is this about?',
    hint: 'Say where the area ends, and what does not belong to it.'
  },
  4: {
    title: 'End goal',
    question: 'What do we want to achieve, and when?',
    hint: 'One sentence with a year is enough. Put the steps on the way below it.'
  },
  5: {
    title: 'How we treat each other',
    question: 'How do we stay equals?',
    hint: 'Think of listening, saying in time what is going on, and deciding together.'
  },
  6: {
    title: 'Roles and tasks',
    question: 'Who does what, and who does not?',
    hint: 'Write down roles, not names. It then stays right when somebody leaves.'
  },
  7: {
    title: 'Deciding and mandate',
    question: 'Who may decide about what?',
    hint: 'A mandate is the room to decide on behalf of others. Write down how far it goes.'
  },
  8: {
    title: 'Local ownership',
    question: 'Where does the neighbourhood have its own say?',
    hint: 'Say for each decision who decides now, who later and from which day.'
  },
  9: {
    title: 'Money and hours',
    question: 'How much money and time is there, and from whom?',
    hint: 'Give amounts and hours. Also write down what is still missing.'
  },
  10: {
    title: 'Knowledge and help',
    question: 'Which help does the initiative get?',
    hint: 'Name the help, who gives it and who takes over when somebody is ill.'
  },
  11: {
    title: 'Room to grow up',
    question: 'How does the initiative get time and room to grow?',
    hint: 'It is the right to learn, even when something does not work at first.'
  },
  12: {
    title: 'Contact and meetings',
    question: 'Who calls whom, and how often do we talk?',
    hint: 'Name one regular contact on each side, and a stand-in.'
  },
  13: {
    title: 'Communication',
    question: 'Who tells what to the neighbourhood, the press and the council?',
    hint: 'Agree on what you tell together, and on what each may say alone.'
  },
  14: {
    title: 'Information and privacy',
    question: 'Which data do we share, and which not?',
    hint: 'Share as little as possible about people. Agree on when you erase it.'
  },
  15: {
    title: 'Planning and moments of choice',
    question: 'When do we choose: go on, adjust or stop?',
    hint: 'Give each moment a date and say who chooses then.'
  },
  16: {
    title: 'Evaluation and adjusting',
    question: 'When do we look back, and how do we adjust this?',
    hint: 'Half a year is a good time. Fill in the first day now.'
  },
  17: {
    title: 'Disagreement',
    question: 'What do we do when we do not agree?',
    hint: 'Begin with a conversation between the two sides. Agree on who you ask after that.'
  },
  18: {
    title: 'Duration, liability and stopping',
    question: 'How long does this hold, who is responsible for what, and how do we stop well?',
    hint: 'Stopping together is a good outcome too. Agree on what then happens to money and data.'
  }
};
