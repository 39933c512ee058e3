import type { Side } from '../../../model/side';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How one field of a record is filled in. */
export interface FieldSpec {
  readonly field: string;
  readonly label: string;
  readonly as: 'line' | 'text' | 'day' | 'number' | 'choice';
  /** For `choice`. */
  readonly options?: readonly Choice[];
  readonly description?: string;
}

/** One question that each side answers in a field of its own, side by side. */
export interface SidesSpec {
  readonly sides: Readonly<Record<Side, FieldSpec>>;
  /** Stands above both columns. */
  readonly label: string;
  readonly description?: string;
}

export type FormSpec = FieldSpec | SidesSpec;

export const isSides = (spec: FormSpec): spec is SidesSpec => 'sides' in spec;
