import type { Stamp } from '../../merge/stamp';
import type { Commitment, commitment } from '../../model/commitment';
import type { ChangesOf } from '../../model/kind';

export const formFields = ['what', 'side', 'who', 'due', 'state', 'reason'] as const;
export type FormField = (typeof formFields)[number];

/** What is on the screen, per field; an empty text is a field that nobody filled in. */
export type Form = Readonly<Record<FormField, string>>;

/** What was typed and not yet kept, with the stamps of each typed field as it stood on the screen then. */
export interface Typed {
  readonly words: Partial<Form>;
  readonly seen: Readonly<Record<string, readonly Stamp[]>>;
}

export const nothingTyped: Typed = { words: {}, seen: {} };

/** The commitment as it stands, with what was typed over it. */
export const formOf = (before: Partial<Commitment> | undefined, words: Partial<Form>): Form =>
  Object.fromEntries(
    formFields.map((field) => [field, words[field] ?? before?.[field] ?? (field === 'state' ? 'open' : '')])
  ) as unknown as Form;

/** What is to be written of what was typed; an emptied field is cleared. */
export const changesOf = (words: Partial<Form>): ChangesOf<typeof commitment> =>
  Object.fromEntries(
    formFields.flatMap((field) => {
      const text = words[field]?.trim();
      return text === undefined ? [] : [[field, text === '' ? null : text]];
    })
  ) as ChangesOf<typeof commitment>; // the choices on the screen offer only words that the model knows

/** What was typed, but for one field: there another version was chosen. */
export const without = ({ words, seen }: Typed, field: FormField): Typed => {
  const rest = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
  return { words: rest(words), seen: rest(seen) };
};

/** A draft as it came from the database: only what a form can hold. */
export const typedOfDraft = (value: unknown): Typed => {
  const { words = {}, seen = {} } = (value ?? {}) as Partial<Typed>;
  return {
    words: Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === 'string')),
    seen
  };
};

/** Where the draft of a commitment is kept; without an id, that of a new one. */
export const draftKey = (partnership: string, id?: string): string =>
  `commitment:${id ?? `new:${partnership}`}`;
