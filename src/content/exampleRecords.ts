import { agreementWishes } from '../model/agreementWishes';
import { ambassadorMoment } from '../model/ambassadorMoment';
import { balance } from '../model/balance';
import { clause, clauseComment } from '../model/clause';
import { club } from '../model/club';
import type { ConversationType } from '../model/conversation';
import { decision } from '../model/decision';
import { endGoal, endGoalPicture } from '../model/endGoal';
import { evaluation, evaluationChange } from '../model/evaluation';
import { experiment } from '../model/experiment';
import { growthStep } from '../model/growthStep';
import { guidelineCard } from '../model/guideline';
import { interest } from '../model/interest';
import type { CalendarDate, Field, Kind } from '../model/kind';
import { lesson } from '../model/lesson';
import { milestone } from '../model/milestone';
import { neighbourhood, unheardGroup } from '../model/neighbourhood';
import { observedSignal } from '../model/observedSignal';
import { outreach } from '../model/outreach';
import { person } from '../model/person';
import { reflection } from '../model/reflection';
import { relation } from '../model/relation';
import { resource } from '../model/resource';
import { roleMoment } from '../model/roleMoment';
import { roleView } from '../model/roleView';
import type { Score } from '../model/scores';
import type { Side } from '../model/side';
import { story } from '../model/story';
import { supportNeed } from '../model/supportNeed';
import { vision } from '../model/vision';

/** The kinds of records that fill the handvatten of the example. */
export const exampleKinds = {
  guidelineCard,
  vision,
  roleView,
  supportNeed,
  outreach,
  experiment,
  endGoal,
  endGoalPicture,
  milestone,
  agreementWishes,
  clause,
  clauseComment,
  club,
  decision,
  resource,
  relation,
  person,
  interest,
  roleMoment,
  reflection,
  growthStep,
  lesson,
  balance,
  ambassadorMoment,
  story,
  neighbourhood,
  unheardGroup,
  observedSignal,
  evaluation,
  evaluationChange
} as const;
export type ExampleKind = keyof typeof exampleKinds;

type FieldsOf<K extends Kind> = K['fields'];
type ValueOf<F> = F extends Field<infer T> ? T : never;
type Is<A, B> = [A] extends [B] ? true : false;

type TextField<K extends Kind> = {
  [N in keyof FieldsOf<K>]: Is<string, ValueOf<FieldsOf<K>[N]>> extends true ? N : never;
}[keyof FieldsOf<K>];
type DayField<K extends Kind> = {
  [N in keyof FieldsOf<K>]: Is<ValueOf<FieldsOf<K>[N]>, CalendarDate> extends true ? N : never;
}[keyof FieldsOf<K>];
type ValueField<K extends Kind> = {
  [N in keyof FieldsOf<K>]: Is<ValueOf<FieldsOf<K>[N]>, string | number | boolean> extends true ? N : never;
}[Exclude<keyof FieldsOf<K>, TextField<K> | DayField<K>>];

/** A record of the example without its words. Each side writes its own fields; `by` writes the others. */
export interface PlannedRecord<K extends Kind> {
  readonly by: Side;
  /** The day on which it was written, in days from today. */
  readonly on: number;
  /** Of a record of which there is one. */
  readonly id?: string;
  /** Kept on the writer's own side, or on the device of whoever looks at the example. */
  readonly kept?: 'ownSide' | 'device';
  /** It is about the last conversation that was held. */
  readonly lastTalk?: true;
  /** It belongs to the last conversation of this type that was held, and its id follows from that. */
  readonly talk?: ConversationType;
  /** It belongs to the evaluation under this key. */
  readonly evaluation?: string;
  /** What each side scored, statement by statement. */
  readonly scores?: Readonly<Record<Side, readonly Score[]>>;
  /** The fields that hold words; the words are elsewhere. */
  readonly texts?: readonly TextField<K>[];
  readonly values?: { readonly [N in ValueField<K>]?: ValueOf<FieldsOf<K>[N]> };
  /** The fields that hold a day, in days from today. */
  readonly days?: { readonly [N in DayField<K>]?: number };
  /** The year so many years from today. */
  readonly yearsAhead?: number;
  /** The text that these sides agree to. */
  readonly agreed?: { readonly field: TextField<K>; readonly by: readonly Side[] };
  /** The point that it became on the agenda of a talk, put there on that day and answered on the other. */
  readonly agenda?: { readonly talk: ConversationType; readonly on: number; readonly answeredOn?: number };
}

/** Records per kind, each under a key of its own. */
export type RecordsPlan = {
  readonly [N in ExampleKind]: Readonly<Record<string, PlannedRecord<(typeof exampleKinds)[N]>>>;
};

type AgendaWords<R> = R extends { readonly agenda: { readonly answeredOn: number } }
  ? { readonly agendaQuestion: string; readonly agendaAnswer: string }
  : R extends { readonly agenda: unknown }
    ? { readonly agendaQuestion: string }
    : unknown;

type RecordWords<R> = R extends { readonly texts: readonly (infer T extends string)[] }
  ? Readonly<Record<T, string>> & AgendaWords<R>
  : never;

type KindWords<Records> = {
  readonly [R in keyof Records as Records[R] extends { readonly texts: unknown } ? R : never]: RecordWords<
    Records[R]
  >;
};

/** The words of a plan: for each text of each record one, or it does not compile. */
export type WordsOf<Plan> = {
  readonly [N in keyof Plan as keyof KindWords<Plan[N]> extends never ? never : N]: KindWords<Plan[N]>;
};
