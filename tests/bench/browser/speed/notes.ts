import { chanceFrom } from '../../../chance';

/** Made-up notes of about 250 characters of Dutch in six fields: the same on every run, for every contender. */
export interface MadeNote {
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  readonly type: string;
  readonly at: number;
  readonly agendaItem: string;
  readonly commitment: string;
}

export const perConversation = 100;

const words =
  'de het een van en in is dat op te voor met zijn niet aan er om als maar ook door over bij nog uit wij zij hebben kan wordt meer gaan doen weten willen vragen samen bewoners gemeente wijk straat warmtepomp warmtenet kookplaat huurders woningcorporatie subsidie planning bijeenkomst afspraak zorgen kosten leiding aansluiting vloerverwarming isolatie buurthuis gesprek wethouder kwartiermaker'.split(
    ' '
  );
const types = ['question', 'concern', 'idea', 'fact'];

const textOf = (chance: () => number): string => {
  let text = '';
  while (text.length < 245) text += `${words[Math.floor(chance() * words.length)] ?? ''} `;
  return text;
};

/** An id as the app makes them: by time, and a part of chance. */
const idOf = (i: number, chance: () => number): string => {
  const hex = (size: number) =>
    Array.from({ length: size }, () => Math.floor(chance() * 16).toString(16)).join('');
  const time = (0x0193_0000_0000 + i * 4096).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
};

/** Notes `from` up to `to` of one partnership. */
export const notesBetween = (from: number, to: number): readonly MadeNote[] =>
  Array.from({ length: to - from }, (_, k) => {
    const i = from + k;
    const chance = chanceFrom(i);
    const conversation = `gesprek-${String(Math.floor(i / perConversation)).padStart(5, '0')}`;
    return {
      id: idOf(i, chance),
      conversation,
      text: textOf(chance),
      type: types[i % types.length] ?? '',
      at: 1_760_000_000_000 + i * 60_000,
      agendaItem: `${conversation}-${i % 7}`,
      commitment: `afspraak-${i}`
    };
  });

/** What the other device wrote: every tenth note in other words, and a tenth as many new ones in all gesprekken. */
export const editsOf = (count: number): readonly { readonly id: string; readonly text: string }[] =>
  notesBetween(0, count).flatMap(({ id }, i) =>
    i % 10 === 3 ? [{ id, text: textOf(chanceFrom(i + 7_777_777)) }] : []
  );
export const newNotesOf = (count: number): readonly MadeNote[] =>
  notesBetween(count, count + count / 10).map((note, i) => ({
    ...note,
    conversation: `gesprek-${String(i % Math.ceil(count / perConversation)).padStart(5, '0')}`
  }));
