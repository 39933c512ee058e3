import { chanceFrom } from '../../chance';
import { misspelt } from '../../search/misspelt';

/** Made-up notes that look like real ones: the same on every run. */

const syllables =
  'aan bak ber bou bro dak del dij dor fel gan ger hal hui ka kel kie koo laa lin loo maa mee mo nee nie paa pel raa ren rie sche slo stra ta te tui va ver vo waa we wij zaa zee zo'.split(
    ' '
  );
const common =
  'de het een van en in is dat op te voor met zijn niet aan er om als maar ook door over bij nog uit wij zij hebben kan wordt meer gaan doen weten willen vragen samen'.split(
    ' '
  );
const compounds = ['hybride', 'collectieve', 'wijk', 'buurt', 'proef'];

/** Words from often to seldom, as Zipf found them: some forty thousand, of which the known ones are not too rare. */
const vocabulary = (chance: () => number): readonly string[] => {
  const made = new Set<string>();
  while (made.size < 40_000)
    made.add(
      Array.from(
        { length: 2 + Math.floor(chance() * 3) },
        () => syllables[Math.floor(chance() * syllables.length)]
      ).join('')
    );
  const words = [...common, ...made];
  misspelt.forEach(([right], i) => words.splice(300 + i * 40, 0, right));
  compounds.forEach((part, i) => words.splice(900 + i * 50, 0, `${part}warmtepomp`));
  return words;
};

export interface MadeNote {
  readonly id: string;
  readonly text: string;
}

/** So many notes, of 8 to 30 words each. */
export const makeNotes = (count: number): readonly MadeNote[] => {
  const chance = chanceFrom(20261129);
  const words = vocabulary(chance);
  const word = () => words[Math.floor(words.length ** chance()) - 1] ?? '';
  return Array.from({ length: count }, (_, i) => ({
    id: `note-${String(i).padStart(7, '0')}`,
    text: Array.from({ length: 8 + Math.floor(chance() * 23) }, word).join(' ')
  }));
};
