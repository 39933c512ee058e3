import { m } from '../../i18n';
import type { Partnership } from '../../model/partnership';
import type { Party, Side } from '../../model/side';
import { capital } from './capital';

const words: Record<Party, () => string> = {
  municipality: m.side_municipality,
  initiative: m.side_initiative,
  together: m.side_together,
  other: m.side_other
};

/** The word for a side, in the language of the app. */
export const partyName = (party: Party): string => words[party]();

/** The name that people gave a side ("Gemeente Waterveen"), or its word. */
export const sideName = (partnership: Partnership, side: Side): string => {
  const name = partnership[side];
  if (name === undefined || name === '') return partyName(side);
  // People mostly write "Gemeente Waterveen" themselves, whatever the language of the app is.
  if (side === 'initiative' || /^(gemeente|municipality)\b/i.test(name)) return name;
  return `${partyName(side)} ${name}`;
};

const inSentence: Record<Side, () => string> = {
  municipality: m.side_municipality_in_sentence,
  initiative: m.side_initiative_in_sentence
};

/**
 * A side as it stands in a sentence: the name that people gave it, or its word with an article ("de gemeente").
 *
 * @param begins - the sentence begins with it.
 */
export const sideInSentence = (partnership: Partnership, side: Side, begins = false): string => {
  if (partnership[side]) return sideName(partnership, side);
  const words = inSentence[side]();
  return begins ? capital(words) : words;
};

/** The name that people know a party by. */
export const nameOf = (partnership: Partnership, party: Party): string =>
  party === 'municipality' || party === 'initiative' ? sideName(partnership, party) : partyName(party);

/** Who it is, from a side and a function: "Lindewarm, penningmeester"; empty when nobody was named. */
export const whoIs = (partnership: Partnership, party: Party | undefined, role: string | undefined): string =>
  [party && nameOf(partnership, party), role].filter(Boolean).join(', ');
