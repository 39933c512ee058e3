import type { Json, PackedRecord } from '../merge/record';

/** The JSON type that a file must have for a field; a cleared field is `null` in every type. */
export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'list';

export interface Field<T> {
  readonly json: JsonType;
  readonly required: boolean;
  /** For a field that holds one of a fixed list of words: that list. */
  readonly words?: readonly string[];
  /** Words that a person wrote, in which people search. */
  readonly prose?: true;
  /** The value as the app uses it; `undefined` for what it does not know, which is kept but not shown. */
  readonly read: (value: Json) => T | undefined;
}

const field = <T>(json: JsonType, read: Field<T>['read']): Field<T> => ({ json, required: false, read });

/** Free text that a person wrote. */
export const text = (): Field<string> => ({ ...reference(), prose: true });

/** The id of another record, the stamp of a version, a seal: a text for the app, not for people. */
export const reference = (): Field<string> =>
  field('string', (value) => (typeof value === 'string' ? value : undefined));

/** A calendar day, `YYYY-MM-DD`, in the partnership's own place; no time zone can move it. */
export const day = (): Field<CalendarDate> =>
  field('string', (value) => (typeof value === 'string' && isCalendarDate(value) ? value : undefined));

/** A time of day, `HH:MM`, 24 hours. */
export const clock = (): Field<ClockTime> =>
  field('string', (value) =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? (value as ClockTime) : undefined
  );

export const number = (): Field<number> =>
  field('number', (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined));

export const flag = (): Field<boolean> =>
  field('boolean', (value) => (typeof value === 'boolean' ? value : undefined));

/** One of a fixed list of words. A word from a newer app reads as `undefined` and stays as it is. */
export const oneOf = <const T extends string>(words: readonly T[]): Field<T> => ({
  ...field('string', (value) => words.find((word) => word === value)),
  words
});

/** Set while the record is in the bin: by whom and when. */
export interface Trashed {
  readonly by: string;
  readonly at: number;
}

const trashed = (): Field<Trashed> =>
  field('object', (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { by, at } = value as Readonly<Record<string, Json>>;
    return { by: typeof by === 'string' ? by : '', at: typeof at === 'number' ? at : 0 };
  });

/** In the bin: set by whom and when, and not cleared since. */
export const isTrashed = ({ values }: Pick<PackedRecord, 'values'>): boolean =>
  (values['trashed'] ?? null) !== null;

/** Marks a field without which a record is a fragment and is not shown. */
export const required = <T>(of: Field<T>): Field<T> & { readonly required: true } => ({
  ...of,
  required: true
});

export type CalendarDate = `${number}-${number}-${number}`;
export type ClockTime = `${number}:${number}`;

/** Whether the text is a day that exists, such as 2026-02-28 and not 2026-02-30. */
export const isCalendarDate = (value: string): value is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
};

export type Fields = Readonly<Record<string, Field<unknown>>>;

export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly fields: F;
}

type ValueOf<F> = F extends Field<infer T> ? T : never;
type RequiredOf<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly required: true } ? K : never;
}[keyof F];

/**
 * A record as screens see it: its fields, typed; `id` and the stored `record` beside them, for stamps and
 * further versions. Optional fields are absent when never written, cleared, or not understood.
 */
export type Of<K extends Kind> = {
  readonly [F in RequiredOf<K['fields']>]: ValueOf<K['fields'][F]>;
} & {
  readonly [F in Exclude<keyof K['fields'], RequiredOf<K['fields']>>]?: ValueOf<K['fields'][F]>;
} & { readonly id: string; readonly record: PackedRecord };

/** What a screen gives to be written: any of the fields; `null` clears one. */
export type ChangesOf<K extends Kind> = {
  readonly [F in keyof K['fields']]?: ValueOf<K['fields'][F]> | null;
};

/** Defines a record kind. Every kind has `trashed`, for the bin. */
export const defineKind = <const Name extends string, const F extends Fields>(
  name: Name,
  fields: F
): Kind<Name, F & { readonly trashed: Field<Trashed> }> => ({
  name,
  fields: { ...fields, trashed: trashed() }
});

/**
 * A stored record as its kind; `undefined` for a record of another kind and for a fragment (a required field
 * is missing), which is not shown.
 */
export const readAs = <K extends Kind>(kind: K, record: PackedRecord): Of<K> | undefined => {
  if (record.kind !== kind.name) return undefined;
  const entity: Record<string, unknown> = { id: record.id, record };
  for (const [name, { read, required: needed }] of Object.entries(kind.fields)) {
    const value = Object.hasOwn(record.values, name) ? (record.values[name] ?? null) : null;
    const understood = value === null ? undefined : read(value);
    if (understood !== undefined) entity[name] = understood;
    else if (needed) return undefined;
  }
  return entity as Of<K>; // every field was read by its own reader just above
};
