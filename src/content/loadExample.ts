import type { Side } from '../model/side';
import type {
  Answer,
  ExampleWords,
  PlannedCommitment,
  PlannedConversation,
  PlannedNote,
  PlannedPerson,
  PlannedStage
} from './example';
import type { ExampleKind, RecordsPlan } from './exampleRecords';

export type ExampleNote = Omit<PlannedNote, 'pledge'> & {
  readonly text: string;
  readonly pledge?: PlannedCommitment & { readonly who: string };
};

export type ExampleCommitment = PlannedCommitment & {
  readonly what: string;
  readonly who: string;
  readonly reason?: string;
};

export type ExamplePerson = PlannedPerson & { readonly role: string };

/** The answers to one question; `disputed` holds both versions of the joint one. */
export interface ExampleAnswers extends Partial<Record<Exclude<Answer, 'disputed'>, string>> {
  readonly question: number;
  readonly disputed?: Readonly<Record<Side, string>>;
}

export interface ExampleConversation extends Pick<
  PlannedConversation,
  'type' | 'day' | 'time' | 'attendance' | 'cancelled' | 'mood'
> {
  readonly title: string;
  readonly place: string;
  readonly people: readonly ExamplePerson[];
  readonly notes: readonly ExampleNote[];
  readonly answers: readonly ExampleAnswers[];
  readonly commitments: readonly ExampleCommitment[];
}

type AnyPlan = RecordsPlan[ExampleKind][string];

/** What was written on a screen of a handvat, of whichever kind. */
export interface ExampleRecord extends Pick<
  AnyPlan,
  'by' | 'on' | 'id' | 'kept' | 'lastTalk' | 'yearsAhead' | 'talk' | 'evaluation' | 'scores'
> {
  readonly kind: ExampleKind;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Days, from today. */
  readonly days: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly agreed?: { readonly field: string; readonly by: readonly Side[] };
  readonly agenda?: NonNullable<AnyPlan['agenda']> & { readonly question: string; readonly answer?: string };
}

/** The example neighbourhood in one language. */
export interface Example extends Pick<ExampleWords, 'neighbourhood' | 'municipality' | 'initiative'> {
  readonly stages: readonly [PlannedStage, ...PlannedStage[]];
  readonly conversations: readonly ExampleConversation[];
  readonly records: readonly ExampleRecord[];
}

/** The words of a conversation, read by the keys of its plan; that they are all there, the compiler has seen. */
interface Words {
  readonly title: string;
  readonly place: string;
  readonly notes: Readonly<Record<string, string | { readonly text: string; readonly who: string }>>;
  readonly answers: Readonly<Record<string, Omit<ExampleAnswers, 'question'>>>;
  readonly commitments: Readonly<Record<string, Pick<ExampleCommitment, 'what' | 'who' | 'reason'>>>;
}

const withWords = (
  { notes, answers, commitments, people, ...plan }: PlannedConversation,
  words: Words,
  personOf: (key: PlannedConversation['people'][number]) => ExamplePerson
): ExampleConversation => ({
  ...plan,
  title: words.title,
  place: words.place,
  people: people.map(personOf),
  notes: Object.entries(notes).map(([key, { pledge, ...note }]) => {
    const said = words.notes[key] ?? '';
    if (typeof said === 'string') return { ...note, text: said };
    return { ...note, text: said.text, ...(pledge && { pledge: { ...pledge, who: said.who } }) };
  }),
  answers: Object.keys(answers).map((question) => ({
    question: Number(question),
    ...words.answers[question]
  })),
  commitments: Object.entries(commitments).map(([key, planned]) => ({
    ...planned,
    ...(words.commitments[key] ?? { what: '', who: '' })
  }))
});

type RecordWords = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const recordsOf = (plan: RecordsPlan, words: RecordWords): readonly ExampleRecord[] =>
  (Object.keys(plan) as ExampleKind[]) // a literal has no other keys
    .flatMap((kind) =>
      Object.entries<AnyPlan>(plan[kind]).map(([key, { values, days, texts, agenda, ...planned }]) => {
        const { agendaQuestion: question = '', agendaAnswer: answer, ...said } = words[kind]?.[key] ?? {};
        return {
          ...planned,
          kind,
          key,
          values: values ?? {},
          days: days ?? {},
          texts: Object.fromEntries((texts ?? []).map((field) => [field, said[field] ?? ''])),
          ...(agenda && { agenda: { ...agenda, question, ...(answer !== undefined && { answer }) } })
        };
      })
    );

/** Loads the example neighbourhood, which is too large to come with the first screen. */
export const loadExample = async (locale: 'nl' | 'en'): Promise<Example> => {
  const [{ examplePlan }, { exampleGuidelines }, { example }, guidelines] = await Promise.all([
    import('./example'),
    import('./exampleGuidelines'),
    locale === 'nl' ? import('./nl/example') : import('./en/example'),
    locale === 'nl' ? import('./nl/exampleGuidelines') : import('./en/exampleGuidelines')
  ]);
  const { people, stages, conversations } = examplePlan;
  const { neighbourhood, municipality, initiative } = example;
  const words: Readonly<Record<keyof typeof conversations, Words>> = example.conversations;
  const keys = Object.keys(conversations) as (keyof typeof conversations)[]; // a literal has no other keys
  return {
    neighbourhood,
    municipality,
    initiative,
    stages,
    conversations: keys.map((key) =>
      withWords(conversations[key], words[key], (person) => ({
        ...people[person],
        role: example.people[person]
      }))
    ),
    records: recordsOf(exampleGuidelines, guidelines.exampleGuidelines)
  };
};
