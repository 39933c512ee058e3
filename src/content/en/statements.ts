import type { Content } from '../types';

export const statements = {
  1: 'Together we have a better chance than alone.',
  2: 'We have the same picture of the end goal.',
  3: 'We know each other’s reasons for doing this.',
  4: 'Roles and tasks are clear.',
  5: 'Commitments are kept.',
  6: 'The other side treats us as equals.',
  7: 'We trust each other, even when things go wrong.',
  8: 'We hear in time what is going on.',
  9: 'We can talk well about difficult things.',
  10: 'We ourselves have enough time, money and knowledge.',
  11: 'The initiative gets room to grow.',
  12: 'The role of the municipality fits this phase.',
  13: 'The neighbourhood recognises itself in what we do.',
  14: 'We learn and adjust our plan.'
} satisfies Content['statements'];

export const scores = {
  1: 'strongly disagree',
  2: 'disagree',
  3: 'neither agree nor disagree',
  4: 'agree',
  5: 'strongly agree',
  unknown: 'I don’t know'
} satisfies Content['scores'];
