import { stampOf, type PackedRecord } from '../merge/record';
import { agreementVersion, numbered, type AgreementVersion } from './agreementVersion';
import type { ClauseNumber } from './clause';
import { byDue, commitment, isOpen, type Commitment } from './commitment';
import { byDate, conversation, isAhead, type Conversation } from './conversation';
import { newestFirst } from './dated';
import { decision, type Decision } from './decision';
import { endGoal, type EndGoal } from './endGoal';
import { growthStep, type GrowthStep } from './growthStep';
import type { Situation } from './guidelines';
import { byYear, milestone, type Milestone } from './milestone';
import { isThere, person, type Person } from './person';
import { relation, type Relation } from './relation';
import { resource, type Resource } from './resource';
import { roleMoment, type RoleMoment } from './roleMoment';
import { roleView, type RoleView } from './roleView';
import { supportNeed, type SupportNeed } from './supportNeed';

/** What of a partnership an artikel can be filled from. */
export const sourceNames = [
  'endGoal',
  'roles',
  'commitments',
  'decisions',
  'resources',
  'knowledge',
  'support',
  'growth',
  'contact',
  'milestones',
  'evaluation'
] as const;
export type SourceName = (typeof sourceNames)[number];

interface Sourced {
  readonly endGoal: EndGoal;
  readonly milestone: Milestone;
  readonly roleMoment: RoleMoment;
  readonly roleView: RoleView;
  readonly commitment: Commitment;
  readonly decision: Decision;
  readonly resource: Resource;
  readonly supportNeed: SupportNeed;
  readonly growthStep: GrowthStep;
  readonly relation: Relation;
  readonly person: Person;
  readonly conversation: Conversation;
  readonly agreementVersion: AgreementVersion;
}

/** A record that becomes one line of a text. */
export type SourceItem = {
  readonly [Kind in keyof Sourced]: {
    readonly kind: Kind;
    readonly of: Sourced[Kind];
    /** Which versions of which fields the line says, as `record/field/stamp`. */
    readonly refs: readonly string[];
  };
}[keyof Sourced];

export interface ClauseSource {
  readonly name: SourceName;
  readonly items: readonly SourceItem[];
}

/** The fields that a line says. */
const saidFields: { readonly [Kind in keyof Sourced]: readonly (keyof Sourced[Kind] & string)[] } = {
  endGoal: ['sentence', 'year'],
  milestone: ['what', 'year'],
  roleMoment: ['stepMunicipality', 'stepInitiative'],
  roleView: ['subject', 'stepMunicipality', 'stepInitiative'],
  commitment: ['what', 'side', 'due', 'state'],
  decision: ['what', 'now', 'later', 'from', 'arrangement', 'refusal'],
  resource: [
    ...(['what', 'unit', 'needed', 'neededInWords', 'hasMunicipality', 'hasInitiative'] as const),
    ...(['wordsMunicipality', 'wordsInitiative'] as const)
  ],
  supportNeed: ['what', 'offeredMunicipality', 'neededInitiative', 'neededOn', 'contact', 'substitute'],
  growthStep: ['side', 'help'],
  relation: ['rhythmDays'],
  person: ['side', 'role', 'relationKeeper'],
  conversation: ['date'],
  agreementVersion: ['evaluateOn']
};

/** The kinds of records that sources are made of. */
export const sourceKinds: readonly string[] = Object.keys(saidFields);

const refsOf = (record: PackedRecord, fields: readonly string[]): readonly string[] =>
  fields
    .filter((field) => (record.values[field] ?? null) !== null)
    .map((field) => `${record.id}/${field}/${stampOf(record, field)}`);

const itemsOf = <Kind extends keyof Sourced>(
  kind: Kind,
  all: readonly Sourced[Kind][]
): readonly SourceItem[] =>
  all.map((of) => ({ kind, of, refs: refsOf(of.record, saidFields[kind]) }) as unknown as SourceItem); // of one kind each

type Find = (situation: Situation) => readonly SourceItem[];

const resourcesOf =
  (...categories: readonly Resource['category'][]): Find =>
  ({ all }) =>
    itemsOf(
      'resource',
      all(resource).filter(({ category }) => categories.includes(category))
    );

const sameStep = ({ stepMunicipality, stepInitiative }: RoleMoment | RoleView): boolean =>
  stepMunicipality !== undefined && stepMunicipality === stepInitiative;

/** The records of each source, only those that have something to say. */
const finders: Readonly<Record<SourceName, Find>> = {
  endGoal: ({ all }) => [
    ...itemsOf(
      'endGoal',
      all(endGoal).filter(({ sentence }) => Boolean(sentence))
    ),
    ...itemsOf('milestone', [...all(milestone)].sort(byYear))
  ],
  // A role is agreed when both sides name the same step.
  roles: ({ all }) => [
    ...itemsOf('roleMoment', [...all(roleMoment)].sort(newestFirst).filter(sameStep).slice(0, 1)),
    ...itemsOf('roleView', all(roleView).filter(sameStep))
  ],
  commitments: ({ all }) => {
    const sorted = [...all(commitment)].sort(byDue);
    return itemsOf('commitment', [
      ...sorted.filter(isOpen),
      ...sorted.filter(({ state }) => state === 'done')
    ]);
  },
  decisions: ({ all }) =>
    itemsOf(
      'decision',
      all(decision).filter(({ later, arrangement, refusal }) => Boolean(later ?? arrangement ?? refusal))
    ),
  resources: resourcesOf('capacity', 'budget'),
  knowledge: resourcesOf('knowledge'),
  support: ({ all }) =>
    itemsOf(
      'supportNeed',
      all(supportNeed).filter(({ state }) => state !== 'declined')
    ),
  growth: ({ all }) =>
    itemsOf(
      'growthStep',
      all(growthStep)
        .filter(({ help }) => Boolean(help))
        .sort(newestFirst)
    ),
  contact: ({ all, today }) => [
    ...itemsOf(
      'relation',
      all(relation).filter(({ rhythmDays }) => rhythmDays !== undefined)
    ),
    ...itemsOf(
      'person',
      all(person).filter((one) => isThere(one, today))
    )
  ],
  milestones: ({ all }) => itemsOf('milestone', [...all(milestone)].sort(byYear)),
  evaluation: ({ all, today }) => {
    const planned = all(conversation).filter(
      (one) => one.type === 'evaluation' && one.date !== undefined && isAhead(one, today)
    );
    if (planned.length > 0) return itemsOf('conversation', planned.sort(byDate).slice(0, 1));
    const agreed = numbered(all(agreementVersion)).map(({ version }) => version);
    return itemsOf(
      'agreementVersion',
      agreed.slice(0, 1).filter(({ evaluateOn }) => evaluateOn !== undefined)
    );
  }
};

const sourcesFor: Readonly<Partial<Record<ClauseNumber, readonly SourceName[]>>> = {
  4: ['endGoal'],
  6: ['roles', 'commitments'],
  8: ['decisions'],
  9: ['resources'],
  10: ['knowledge', 'support'],
  11: ['growth'],
  12: ['contact'],
  15: ['milestones'],
  16: ['evaluation']
};

/** What an artikel can be filled from now. Of shared records only: what is private is in no agreement. */
export const sourcesOf = (number: ClauseNumber, situation: Situation): readonly ClauseSource[] =>
  (sourcesFor[number] ?? [])
    .map((name) => ({ name, items: finders[name](situation) }))
    .filter(({ items }) => items.length > 0);

const refsIn = (items: readonly SourceItem[]): readonly string[] =>
  [...new Set(items.flatMap(({ refs }) => refs))].sort();

/** The record and the field of a ref, without the stamp. */
const placeOf = (ref: string): string => ref.slice(0, ref.lastIndexOf('/'));
const recordOf = (ref: string): string => ref.slice(0, ref.indexOf('/'));

/** What a text names as its sources after one of them was put in: in place of all it was, or behind it. */
export const filledFromAfter = (
  before: readonly string[],
  source: ClauseSource,
  sources: readonly ClauseSource[],
  behind: boolean
): readonly string[] => {
  const own = new Set(source.items.flatMap(({ refs }) => refs.map(recordOf)));
  const others = sources.filter(({ name }) => name !== source.name);
  const kept = before.filter(
    (ref) =>
      !own.has(recordOf(ref)) && others.some(({ items }) => refsIn(items).map(placeOf).includes(placeOf(ref)))
  );
  return [...new Set([...(behind ? kept : []), ...refsIn(source.items)])].sort();
};

/** How a source differs from what a text was filled from. */
export interface SourceChange {
  readonly source: ClauseSource;
  /** What is new or says something else now. */
  readonly fresh: readonly SourceItem[];
}

export interface SourceChanges {
  readonly changed: readonly SourceChange[];
  /** Something that the text was filled from is no longer there. */
  readonly gone: boolean;
}

const usedOf = (filledFrom: readonly string[], sources: readonly ClauseSource[]): readonly ClauseSource[] => {
  const records = new Set(filledFrom.map(recordOf));
  return sources.filter(({ items }) => items.some(({ of }) => records.has(of.id)));
};

/** What changed in the sources that a text was filled from, since then. */
export const sourceChanges = (
  filledFrom: readonly string[] = [],
  sources: readonly ClauseSource[]
): SourceChanges => {
  const changed = usedOf(filledFrom, sources)
    .map((source) => ({
      source,
      fresh: source.items.filter(({ refs }) => refs.some((ref) => !filledFrom.includes(ref)))
    }))
    .filter(({ fresh }) => fresh.length > 0);
  const present = new Set(sources.flatMap(({ items }) => refsIn(items).map(placeOf)));
  return { changed, gone: filledFrom.some((ref) => !present.has(placeOf(ref))) };
};

/** What a text names as its sources after people saw what changed there, and left the text as it is. */
export const filledFromNow = (
  filledFrom: readonly string[],
  sources: readonly ClauseSource[]
): readonly string[] => refsIn(usedOf(filledFrom, sources).flatMap(({ items }) => items));
