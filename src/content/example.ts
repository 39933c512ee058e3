import type { CommitmentState } from '../model/commitment';
import type { ConversationType } from '../model/conversation';
import type { ClockTime } from '../model/kind';
import type { NoteType } from '../model/note';
import type { GrowthStage, ProjectPhase } from '../model/partnership';
import type { Party, Side } from '../model/side';
import type { ExampleMilestone } from './exampleGuidelines';

/** Somebody of the example. Only the two who write have a first name; the others are a function. */
export interface PlannedPerson {
  readonly side: Party;
  readonly name?: string;
}

const people = {
  noor: { side: 'initiative', name: 'Noor' },
  karim: { side: 'municipality', name: 'Karim' },
  neighbourhoodManager: { side: 'municipality' },
  alderman: { side: 'municipality' },
  sewerPlanner: { side: 'municipality' },
  spokesperson: { side: 'municipality' },
  technician: { side: 'initiative' },
  treasurer: { side: 'initiative' },
  ambassador: { side: 'initiative' },
  corporation: { side: 'other' },
  tenant: { side: 'other' },
  chair: { side: 'other' }
} as const satisfies Readonly<Record<string, PlannedPerson>>;

/** Something promised: whose it is, when it is due and what became of it, in days from today. */
export interface PlannedCommitment {
  readonly side: Party;
  readonly due?: number;
  readonly became?: { readonly state: CommitmentState; readonly day: number };
  /** The result that it helps. */
  readonly helps?: ExampleMilestone;
}

export interface PlannedNote {
  /** Who wrote it down: the one of this side. */
  readonly by: Side;
  readonly type?: NoteType;
  /** The question of the agenda that it belongs to, counted from 0. */
  readonly agenda?: number;
  /** Kept for the writer's own side; the other side's device never has it. */
  readonly ownSide?: true;
  /** Of a pledge: what it becomes. */
  readonly pledge?: PlannedCommitment;
}

export interface PlannedConversation {
  readonly type: ConversationType;
  /** In days from today. */
  readonly day: number;
  readonly time: ClockTime;
  readonly attendance?: number;
  readonly cancelled?: true;
  readonly mood?: Readonly<Record<Side, 1 | 2 | 3 | 4 | 5>>;
  readonly people: readonly (keyof typeof people)[];
  readonly notes: Readonly<Record<string, PlannedNote>>;
  /** Per question of the agenda, counted from 0, who gave an answer. */
  readonly answers: Readonly<Record<number, readonly Answer[]>>;
  readonly commitments: Readonly<Record<string, PlannedCommitment>>;
}

/** `disputed`: both sides wrote the joint answer at the same time. */
export type Answer = Side | 'together' | 'disputed';

const both = ['municipality', 'initiative'] as const;
const all = ['municipality', 'initiative', 'together'] as const;

const conversations = {
  firstEvening: {
    type: 'neighbourhoodMeeting',
    day: -352,
    time: '19:30',
    attendance: 34,
    mood: { municipality: 3, initiative: 4 },
    people: ['noor', 'karim', 'ambassador', 'sewerPlanner'],
    notes: {
      streetParty: { by: 'initiative', type: 'fact', agenda: 0 },
      sewer: { by: 'municipality', type: 'fact', agenda: 0 },
      hob: { by: 'initiative', type: 'question', agenda: 1 },
      mustI: { by: 'initiative', type: 'question', agenda: 1 },
      twiceOpen: { by: 'municipality', type: 'question', agenda: 1 },
      newBoiler: { by: 'initiative', type: 'question', agenda: 1 },
      rent: { by: 'initiative', type: 'concern', agenda: 2 },
      oldHouse: { by: 'initiative', type: 'concern', agenda: 2 },
      decided: { by: 'municipality', type: 'concern', agenda: 2 },
      attics: { by: 'initiative', type: 'idea', agenda: 3 },
      school: { by: 'initiative', type: 'idea', agenda: 3 },
      letter: {
        by: 'municipality',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'municipality', due: -338, became: { state: 'done', day: -340 } }
      },
      group: {
        by: 'initiative',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'initiative', due: -330, became: { state: 'done', day: -331 } }
      }
    },
    answers: {},
    commitments: {}
  },
  start: {
    type: 'start',
    day: -322,
    time: '20:00',
    mood: { municipality: 4, initiative: 4 },
    people: ['noor', 'karim', 'treasurer', 'technician', 'neighbourhoodManager'],
    notes: {
      kitchenTable: { by: 'initiative', type: 'fact', agenda: 0 },
      manyPlans: { by: 'municipality', type: 'fact', agenda: 1 },
      onlyEvenings: { by: 'initiative', type: 'concern', agenda: 5 },
      whoDecides: { by: 'initiative', type: 'question', agenda: 3 },
      walk: { by: 'municipality', type: 'idea', agenda: 6 },
      sewerPlan: {
        by: 'municipality',
        type: 'pledge',
        agenda: 2,
        pledge: { side: 'municipality', due: -300, became: { state: 'done', day: -296 } }
      }
    },
    answers: { 0: both, 1: both, 2: all, 3: ['municipality', 'together'], 4: all, 5: all, 6: ['together'] },
    commitments: {
      walk: { side: 'together', due: -301, became: { state: 'done', day: -301 } },
      phoneList: { side: 'municipality', due: -315, became: { state: 'done', day: -317 } }
    }
  },
  expectations: {
    type: 'expectations',
    day: -287,
    time: '19:30',
    mood: { municipality: 3, initiative: 3 },
    people: ['noor', 'karim', 'treasurer', 'ambassador'],
    notes: {
      answerTime: { by: 'initiative', type: 'concern', agenda: 0 },
      sixHours: { by: 'initiative', type: 'fact', agenda: 3 },
      wholeStreet: { by: 'municipality', type: 'question', agenda: 1 },
      noMoney: { by: 'municipality', type: 'fact', agenda: 2 },
      startMoney: { by: 'initiative', type: 'idea', agenda: 4 },
      tired: { by: 'initiative', type: 'concern', ownSide: true },
      councilDivided: { by: 'municipality', type: 'concern', ownSide: true }
    },
    answers: { 0: both, 1: both, 2: both, 3: both, 4: both, 5: all },
    commitments: {
      reply: { side: 'municipality', due: -280, became: { state: 'done', day: -282 } },
      workPlan: { side: 'initiative', due: -255, became: { state: 'done', day: -248 } },
      startMoney: { side: 'municipality', due: -250, became: { state: 'done', day: -236 } }
    }
  },
  endGoal: {
    type: 'endGoal',
    day: -243,
    time: '19:30',
    mood: { municipality: 4, initiative: 4 },
    people: ['noor', 'karim', 'technician', 'neighbourhoodManager', 'corporation'],
    notes: {
      owned: { by: 'initiative', type: 'idea', agenda: 0 },
      payable: { by: 'municipality', type: 'fact', agenda: 1 },
      nobodyOut: { by: 'initiative', type: 'concern', agenda: 1 },
      ownPump: { by: 'initiative', type: 'question', agenda: 3 },
      sewerYear: { by: 'municipality', type: 'fact', agenda: 2 }
    },
    answers: { 0: both, 1: all, 2: both, 3: ['together'], 4: all, 5: ['together'], 6: ['disputed'] },
    commitments: {
      heatScan: { side: 'initiative', due: -205, became: { state: 'done', day: -207 }, helps: 'attics' },
      sources: { side: 'municipality', due: -200, became: { state: 'failed', day: -190 }, helps: 'source' }
    }
  },
  secondEvening: {
    type: 'neighbourhoodMeeting',
    day: -201,
    time: '19:30',
    attendance: 58,
    mood: { municipality: 3, initiative: 4 },
    people: ['noor', 'karim', 'technician', 'ambassador', 'corporation'],
    notes: {
      pumpNoise: { by: 'initiative', type: 'concern', agenda: 2 },
      pumpCold: { by: 'initiative', type: 'question', agenda: 1 },
      pumpPrice: { by: 'initiative', type: 'question', agenda: 1 },
      neighbourHappy: { by: 'initiative', type: 'fact', agenda: 1 },
      canal: { by: 'initiative', type: 'idea', agenda: 3 },
      language: { by: 'municipality', type: 'concern', agenda: 2 },
      tooFast: { by: 'municipality', type: 'concern', agenda: 2 },
      tooSlow: { by: 'initiative', type: 'concern', agenda: 2 },
      tenantsVote: { by: 'initiative', type: 'question', agenda: 1 },
      football: { by: 'initiative', type: 'idea', agenda: 3 },
      lookInside: {
        by: 'initiative',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'initiative', due: -170, became: { state: 'done', day: -173 } }
      },
      tenantTalk: {
        by: 'municipality',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'other', due: -165, became: { state: 'done', day: -159 } }
      },
      noise: {
        by: 'municipality',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'municipality', due: -180, became: { state: 'done', day: -176 } }
      }
    },
    answers: {},
    commitments: {}
  },
  interests: {
    type: 'interests',
    day: -159,
    time: '15:30',
    mood: { municipality: 4, initiative: 3 },
    people: ['noor', 'karim', 'corporation', 'tenant', 'neighbourhoodManager'],
    notes: {
      rentFear: { by: 'initiative', type: 'concern', agenda: 3 },
      maintenance: { by: 'municipality', type: 'fact', agenda: 2 },
      sayYes: { by: 'initiative', type: 'question', agenda: 2 },
      councilWish: { by: 'municipality', type: 'fact', agenda: 2 },
      sameDay: { by: 'municipality', type: 'idea', agenda: 6 },
      rentLetter: {
        by: 'municipality',
        type: 'pledge',
        agenda: 6,
        pledge: { side: 'other', due: -120, became: { state: 'done', day: -108 } }
      }
    },
    answers: { 0: both, 1: both, 2: both, 3: both, 4: both, 5: ['together'], 6: all },
    commitments: {
      tenantsGroup: { side: 'initiative', due: -130, became: { state: 'done', day: -126 } },
      translation: { side: 'municipality', due: -125, became: { state: 'done', day: -129 } }
    }
  },
  tension: {
    type: 'tension',
    day: -117,
    time: '17:00',
    mood: { municipality: 2, initiative: 2 },
    people: ['noor', 'karim', 'spokesperson', 'treasurer', 'chair'],
    notes: {
      newspaper: { by: 'initiative', type: 'fact', agenda: 0 },
      calls: { by: 'initiative', type: 'fact', agenda: 0 },
      pressOffice: { by: 'municipality', type: 'fact', agenda: 0 },
      trust: { by: 'initiative', type: 'concern', agenda: 1 },
      ashamed: { by: 'municipality', type: 'concern', agenda: 1 },
      firstCall: {
        by: 'municipality',
        type: 'pledge',
        agenda: 5,
        pledge: { side: 'municipality', due: -116, became: { state: 'done', day: -116 } }
      }
    },
    answers: {
      0: all,
      1: both,
      2: both,
      3: ['together'],
      4: both,
      5: ['together'],
      6: ['together'],
      7: ['together']
    },
    commitments: {
      pressLetter: { side: 'together', due: -112, became: { state: 'done', day: -113 } },
      streetRound: { side: 'initiative', due: -105, became: { state: 'done', day: -104 } }
    }
  },
  commitments: {
    type: 'commitments',
    day: -82,
    time: '19:30',
    mood: { municipality: 4, initiative: 4 },
    people: ['noor', 'karim', 'treasurer', 'neighbourhoodManager'],
    notes: {
      hallPrice: { by: 'initiative', type: 'concern', agenda: 2 },
      hallBudget: { by: 'municipality', type: 'fact', agenda: 2 },
      deputy: { by: 'initiative', type: 'question', agenda: 5 },
      oneList: { by: 'municipality', type: 'idea', agenda: 0 },
      elections: { by: 'municipality', type: 'fact', agenda: 4 }
    },
    answers: { 0: all, 1: ['together'], 2: both, 3: ['together'], 4: both, 5: ['together'] },
    commitments: {
      hall: { side: 'municipality', due: -60, became: { state: 'done', day: -63 } },
      deputy: { side: 'municipality', due: 18, became: { state: 'busy', day: -40 } },
      quotes: { side: 'initiative', due: -45, became: { state: 'done', day: -44 }, helps: 'attics' },
      stand: { side: 'initiative', due: -40, became: { state: 'lapsed', day: -47 } },
      draftAgreement: { side: 'together', due: 24, became: { state: 'busy', day: -20 } }
    }
  },
  rolesCancelled: {
    type: 'roles',
    day: -58,
    time: '19:30',
    cancelled: true,
    people: [],
    notes: {},
    answers: {},
    commitments: {}
  },
  evaluation: {
    type: 'evaluation',
    day: -33,
    time: '19:30',
    mood: { municipality: 4, initiative: 3 },
    people: ['noor', 'karim', 'alderman', 'treasurer', 'technician'],
    notes: {
      newAlderman: { by: 'municipality', type: 'fact', agenda: 0 },
      proud: { by: 'initiative', type: 'fact', agenda: 0 },
      heavy: { by: 'initiative', type: 'concern', agenda: 4 },
      legalForm: { by: 'initiative', type: 'question', agenda: 4 },
      twoSentences: { by: 'municipality', type: 'concern', agenda: 5 },
      visit: { by: 'initiative', type: 'idea', agenda: 6 },
      budgetPlan: {
        by: 'municipality',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'municipality', due: -9 }
      }
    },
    answers: { 0: all, 1: both, 2: all, 3: both, 4: both, 5: ['together'], 6: ['together'] },
    commitments: {
      cooperative: { side: 'initiative', due: 40, became: { state: 'busy', day: -15 }, helps: 'members' },
      excursion: { side: 'together', due: 55, helps: 'source' }
    }
  },
  thirdEvening: {
    type: 'neighbourhoodMeeting',
    day: -12,
    time: '19:30',
    attendance: 71,
    mood: { municipality: 4, initiative: 5 },
    people: ['noor', 'karim', 'alderman', 'ambassador', 'tenant', 'corporation'],
    notes: {
      fullHall: { by: 'initiative', type: 'fact', agenda: 0 },
      twoRoutes: { by: 'municipality', type: 'fact', agenda: 0 },
      loan: { by: 'initiative', type: 'question', agenda: 1 },
      moveOut: { by: 'initiative', type: 'question', agenda: 1 },
      parking: { by: 'municipality', type: 'concern', agenda: 2 },
      wait: { by: 'municipality', type: 'concern', agenda: 2 },
      coffee: { by: 'initiative', type: 'idea', agenda: 3 },
      battery: { by: 'initiative', type: 'idea', agenda: 3 },
      planning: {
        by: 'municipality',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'municipality', due: 3, became: { state: 'busy', day: -5 } }
      },
      coffeeRound: {
        by: 'initiative',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'initiative', due: 16 }
      },
      rentLimit: {
        by: 'initiative',
        type: 'pledge',
        agenda: 4,
        pledge: { side: 'other', due: 30 }
      }
    },
    answers: {},
    commitments: {
      report: { side: 'initiative', due: 1 }
    }
  },
  roles: {
    type: 'roles',
    day: 9,
    time: '19:30',
    people: ['noor', 'karim'],
    notes: {
      paidWork: { by: 'initiative', type: 'question', agenda: 5 }
    },
    answers: { 2: ['municipality'], 3: ['initiative'] },
    commitments: {}
  },
  secondEvaluation: {
    type: 'evaluation',
    day: 149,
    time: '19:30',
    people: [],
    notes: {},
    answers: {},
    commitments: {}
  }
} as const satisfies Readonly<Record<string, PlannedConversation>>;

/** How far the initiative and the project were, from that day on. */
export interface PlannedStage {
  readonly day: number;
  readonly growthStage: GrowthStage;
  readonly projectPhase: ProjectPhase;
}

const stages: readonly [PlannedStage, ...PlannedStage[]] = [
  { day: -345, growthStage: 'starting', projectPhase: 'orientation' },
  { day: -240, growthStage: 'named', projectPhase: 'orientation' },
  { day: -33, growthStage: 'semiProfessional', projectPhase: 'development' }
];

/**
 * What happened in the example neighbourhood, without its words: a year that ends today. The words are in
 * `nl/example.ts` and `en/example.ts`, which do not compile when one is missing.
 */
export const examplePlan = { people, stages, conversations };

type People = typeof people;
type Conversations = typeof conversations;

interface Promised {
  readonly what: string;
  /** Who does it. */
  readonly who: string;
}

type CommitmentWords<C> = C extends { readonly became: { readonly state: 'failed' | 'lapsed' } }
  ? Promised & { readonly reason: string }
  : Promised;

type NoteWords<N> = N extends { readonly pledge: PlannedCommitment }
  ? { readonly text: string; readonly who: string }
  : string;

type AnswerWords<A> = A extends readonly (infer By extends Answer)[]
  ? { readonly [Each in By]: Each extends 'disputed' ? Readonly<Record<Side, string>> : string }
  : never;

interface ConversationWords<C extends PlannedConversation> {
  readonly title: string;
  readonly place: string;
  readonly notes: { readonly [N in keyof C['notes']]: NoteWords<C['notes'][N]> };
  readonly answers: { readonly [Q in keyof C['answers']]: AnswerWords<C['answers'][Q]> };
  readonly commitments: { readonly [K in keyof C['commitments']]: CommitmentWords<C['commitments'][K]> };
}

/** All words of the example neighbourhood in one language. */
export interface ExampleWords {
  readonly neighbourhood: string;
  readonly municipality: string;
  readonly initiative: string;
  /** What each person is: a function. */
  readonly people: Readonly<Record<keyof People, string>>;
  readonly conversations: { readonly [C in keyof Conversations]: ConversationWords<Conversations[C]> };
}
