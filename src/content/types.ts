import type { ClauseNumber } from '../model/clause';
import type { CommitmentState } from '../model/commitment';
import type { ConversationType } from '../model/conversation';
import type { NoteType } from '../model/note';
import type { GrowthStage, InitiativeType, ProjectPhase } from '../model/partnership';
import type { Scope } from '../model/scope';
import type { Score, StatementNumber } from '../model/scores';
import type { Party, Side } from '../model/side';

export interface Described {
  readonly title: string;
  readonly description: string;
}

export interface ConversationText extends Described {
  /** The agenda template: copied into the conversation, where people can change it. */
  readonly questions: readonly string[];
}

/** An artikel of the agreement: what it is about, and the question that it answers. */
export interface ClauseText {
  readonly title: string;
  readonly question: string;
  readonly hint: string;
}

/** Sfeer: from 1, bad, to 5, good. */
export type Mood = 1 | 2 | 3 | 4 | 5;

type Labels<Word extends string> = Readonly<Record<Word, string>>;

/** The texts of the domain in one language. A word added to the model without its text does not compile. */
export interface Content {
  readonly noteTypes: Labels<NoteType>;
  readonly conversationTypes: Readonly<Record<ConversationType, ConversationText>>;
  readonly commitmentStates: Labels<CommitmentState>;
  readonly initiativeTypes: Labels<InitiativeType>;
  readonly projectPhases: Labels<ProjectPhase>;
  readonly growthStages: Readonly<Record<GrowthStage, Described>>;
  /** Functions to choose from on each side; another one may be typed. */
  readonly roles: Readonly<Record<Side, readonly string[]>>;
  readonly scopes: Readonly<Record<Scope, Described>>;
  readonly moods: Readonly<Record<Mood, string>>;
  readonly parties: Labels<Party>;
  readonly clauses: Readonly<Record<ClauseNumber, ClauseText>>;
  /** Stellingen: what each side scores in an evaluation. */
  readonly statements: Readonly<Record<StatementNumber, string>>;
  readonly scores: Readonly<Record<Score, string>>;
}
