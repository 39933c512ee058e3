import { day, defineKind, oneOf, reference, required, text, type Of } from './kind';
import type { Side } from './side';

/** Who does it most, in the view of a side. */
export const balanceAnswers = ['municipality', 'together', 'initiative'] as const;

export const balanceQuestions = ['talks', 'acts', 'decides', 'waits'] as const;
export type BalanceQuestion = (typeof balanceQuestions)[number];

const answer = () => oneOf(balanceAnswers);

/** A look back at the balance (balans): each side says who talks, acts, decides and waits. */
export const balance = defineKind('balance', {
  /** What they look back at. */
  period: required(text()),
  date: day(),
  talksMunicipality: answer(),
  talksInitiative: answer(),
  actsMunicipality: answer(),
  actsInitiative: answer(),
  decidesMunicipality: answer(),
  decidesInitiative: answer(),
  waitsMunicipality: answer(),
  waitsInitiative: answer(),
  /** The agenda point that was made of what they see differently. */
  agendaItem: reference()
});
export type Balance = Of<typeof balance>;

const suffix = { municipality: 'Municipality', initiative: 'Initiative' } as const;

/** The field in which a side answers a question. */
export const balanceField = <S extends Side>(
  question: BalanceQuestion,
  side: S
): `${BalanceQuestion}${(typeof suffix)[S]}` => `${question}${suffix[side]}`;

/** Whether a side gave its view. */
export const gaveView = (one: Balance, side: Side): boolean =>
  balanceQuestions.some((question) => one[balanceField(question, side)] !== undefined);
