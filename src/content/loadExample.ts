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

/** The example neighbourhood in one language. */
export interface Example extends Pick<ExampleWords, 'neighbourhood' | 'municipality' | 'initiative'> {
  readonly stages: readonly [PlannedStage, ...PlannedStage[]];
  readonly conversations: readonly ExampleConversation[];
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

/** Loads the example neighbourhood, which is too large to come with the first screen. */
export const loadExample = async (locale: 'nl' | 'en'): Promise<Example> => {
  const [{ examplePlan }, { example }] = await Promise.all([
    import('./example'),
    locale === 'nl' ? import('./nl/example') : import('./en/example')
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
    )
  };
};
