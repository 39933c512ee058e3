import type { Content } from '../types';

export const statements = {
  1: 'We hebben samen meer kans dan alleen.',
  2: 'We hebben hetzelfde beeld van het einddoel.',
  3: 'We weten van elkaar waarom we dit doen.',
  4: 'Rollen en taken zijn duidelijk.',
  5: 'Afspraken worden nagekomen.',
  6: 'De ander behandelt ons als gelijkwaardig.',
  7: 'We vertrouwen elkaar, ook bij tegenslag.',
  8: 'We horen op tijd wat er speelt.',
  9: 'We kunnen lastige dingen goed bespreken.',
  10: 'Wij hebben zelf genoeg tijd, geld en kennis.',
  11: 'Het initiatief krijgt ruimte om te groeien.',
  12: 'De rol van de gemeente past bij deze fase.',
  13: 'De wijk herkent zich in wat we doen.',
  14: 'We leren en passen ons plan aan.'
} satisfies Content['statements'];

export const scores = {
  1: 'helemaal niet mee eens',
  2: 'niet mee eens',
  3: 'niet eens, niet oneens',
  4: 'mee eens',
  5: 'helemaal mee eens',
  unknown: 'weet ik niet'
} satisfies Content['scores'];
