import { agreementWishesId } from '../model/agreementWishes';
import { clauseId } from '../model/clause';
import { endGoalId, endGoalPictureId } from '../model/endGoal';
import { cardId } from '../model/guideline';
import { neighbourhoodId } from '../model/neighbourhood';
import { relationId } from '../model/relation';
import { roleViewId } from '../model/roleView';
import { storyId } from '../model/story';
import { visionId } from '../model/vision';
import type { RecordsPlan, WordsOf } from './exampleRecords';

const both = ['municipality', 'initiative'] as const;

const pictures = {
  municipality: { by: 'municipality', on: -24, id: endGoalPictureId, kept: 'ownSide', texts: ['picture'] },
  initiative: { by: 'initiative', on: -24, id: endGoalPictureId, kept: 'ownSide', texts: ['picture'] }
} as const;

const lookBack = { on: -11, kept: 'device', lastTalk: true, texts: ['tense', 'practise'] } as const;

/**
 * What the two sides of the example did with the handvatten, without its words: some are established together,
 * some half done, and some hardly begun. The words are in `nl/exampleGuidelines.ts` and `en/exampleGuidelines.ts`.
 */
export const exampleGuidelines = {
  guidelineCard: {
    why: { by: 'initiative', on: -32, id: cardId('voor-1'), days: { reviewOn: 150 } },
    support: { by: 'municipality', on: -75, id: cardId('voor-3'), days: { reviewOn: 100 } },
    endGoal: { by: 'municipality', on: -20, id: cardId('start-1'), days: { reviewOn: 180 } },
    resources: { by: 'initiative', on: -75, id: cardId('start-5'), days: { reviewOn: -4 } },
    interests: { by: 'municipality', on: -138, id: cardId('tijdens-2'), days: { reviewOn: 60 } }
  },
  vision: {
    all: {
      by: 'initiative',
      on: -282,
      id: visionId,
      texts: [
        'whyMunicipality',
        'whyInitiative',
        'yieldsMunicipality',
        'yieldsInitiative',
        'otherwiseMunicipality',
        'otherwiseInitiative'
      ],
      agenda: { talk: 'evaluation', on: -40, answeredOn: -33 }
    }
  },
  roleView: {
    source: {
      by: 'municipality',
      on: -26,
      id: roleViewId('source'),
      values: { stepMunicipality: 'facilitating', stepInitiative: 'facilitating' },
      texts: ['reasonMunicipality', 'reasonInitiative']
    },
    money: {
      by: 'initiative',
      on: -26,
      id: roleViewId('money'),
      values: { stepMunicipality: 'directing', stepInitiative: 'facilitating' },
      texts: ['reasonMunicipality', 'reasonInitiative'],
      agenda: { talk: 'roles', on: -4 }
    },
    communication: {
      by: 'municipality',
      on: -26,
      id: roleViewId('communication'),
      values: { stepMunicipality: 'stimulating', stepInitiative: 'facilitating' },
      texts: ['reasonMunicipality', 'reasonInitiative', 'explanation']
    },
    planning: {
      by: 'initiative',
      on: -26,
      id: roleViewId('planning'),
      values: { stepMunicipality: 'regulating', stepInitiative: 'directing' },
      texts: ['reasonMunicipality', 'reasonInitiative']
    }
  },
  supportNeed: {
    hall: {
      by: 'initiative',
      on: -80,
      values: { state: 'arranged' },
      days: { neededOn: -60 },
      texts: ['what', 'offeredMunicipality', 'neededInitiative', 'contact', 'substitute']
    },
    translation: {
      by: 'municipality',
      on: -80,
      values: { state: 'arranged' },
      texts: ['what', 'offeredMunicipality', 'neededInitiative', 'contact', 'substitute']
    },
    money: {
      by: 'initiative',
      on: -80,
      values: { state: 'open' },
      days: { neededOn: 45 },
      texts: ['what', 'offeredMunicipality', 'neededInitiative', 'contact', 'substitute']
    },
    quotes: {
      by: 'municipality',
      on: -80,
      values: { state: 'declined' },
      texts: ['what', 'offeredMunicipality', 'neededInitiative', 'reason']
    }
  },
  outreach: {
    tenants: {
      by: 'municipality',
      on: -138,
      days: { on: -150, followUpOn: -140, followedUpOn: -141 },
      texts: ['group', 'how', 'by', 'answer']
    },
    parents: {
      by: 'municipality',
      on: -15,
      days: { on: -16, followUpOn: 6 },
      texts: ['group', 'how', 'by']
    }
  },
  experiment: {
    pump: { by: 'initiative', on: -10, texts: ['what'] },
    budget: { by: 'municipality', on: -10, texts: ['what'] }
  },
  endGoalPicture: pictures,
  endGoal: {
    all: {
      by: 'initiative',
      on: -21,
      id: endGoalId,
      values: { readyMunicipality: true, readyInitiative: true },
      texts: ['pictureMunicipality', 'pictureInitiative', 'sentence'],
      yearsAhead: 8,
      agreed: { field: 'sentence', by: both }
    }
  },
  milestone: {
    attics: { by: 'initiative', on: -21, yearsAhead: 1, texts: ['what', 'helpsMunicipality'] },
    source: { by: 'municipality', on: -21, yearsAhead: 2, texts: ['what', 'helpsMunicipality'] },
    members: { by: 'initiative', on: -21, yearsAhead: 3, texts: ['what'] }
  },
  agreementWishes: {
    all: { by: 'initiative', on: -17, id: agreementWishesId, texts: ['inInitiative', 'outInitiative'] }
  },
  clause: {
    reason: {
      by: 'municipality',
      on: -15,
      id: clauseId(2),
      values: { number: 2 },
      texts: ['textMunicipality', 'textInitiative', 'text'],
      agreed: { field: 'text', by: both }
    },
    area: {
      by: 'initiative',
      on: -15,
      id: clauseId(3),
      values: { number: 3 },
      texts: ['text'],
      agreed: { field: 'text', by: both }
    },
    goal: {
      by: 'initiative',
      on: -14,
      id: clauseId(4),
      values: { number: 4 },
      texts: ['text'],
      agreed: { field: 'text', by: ['initiative'] }
    },
    equals: {
      by: 'municipality',
      on: -13,
      id: clauseId(5),
      values: { number: 5 },
      texts: ['textMunicipality', 'textInitiative']
    },
    money: {
      by: 'municipality',
      on: -9,
      id: clauseId(9),
      values: { number: 9 },
      texts: ['textMunicipality', 'textInitiative', 'text'],
      agreed: { field: 'text', by: ['municipality'] }
    },
    growth: {
      by: 'initiative',
      on: -8,
      id: clauseId(11),
      values: { number: 11 },
      texts: ['textInitiative']
    },
    news: {
      by: 'initiative',
      on: -8,
      id: clauseId(13),
      values: { number: 13 },
      texts: ['textInitiative']
    }
  },
  clauseComment: {
    money: { by: 'initiative', on: -7, values: { clause: 9, side: 'initiative' }, texts: ['text'] }
  },
  club: {
    football: {
      by: 'initiative',
      on: -170,
      values: { type: 'sport', knownBySide: 'initiative' },
      days: { on: -173 },
      texts: ['name', 'knownBy', 'canDo', 'bringsMunicipality', 'bringsInitiative', 'activity', 'result']
    },
    school: {
      by: 'municipality',
      on: -170,
      values: { type: 'school', knownBySide: 'together' },
      days: { on: 35 },
      texts: ['name', 'knownBy', 'canDo', 'bringsMunicipality', 'bringsInitiative', 'activity']
    },
    centre: {
      by: 'municipality',
      on: -170,
      values: { type: 'neighbours', knownBySide: 'municipality' },
      texts: ['name', 'knownBy', 'canDo', 'bringsMunicipality']
    },
    bakery: { by: 'initiative', on: -170, values: { type: 'shop' }, texts: ['name', 'canDo'] }
  },
  decision: {
    evenings: {
      by: 'initiative',
      on: -27,
      values: { now: 'together', later: 'neighbourhood' },
      days: { from: -5 },
      texts: ['what', 'roomMunicipality', 'roomInitiative', 'arrangement'],
      agreed: { field: 'arrangement', by: both }
    },
    source: {
      by: 'municipality',
      on: -27,
      values: { now: 'municipality', later: 'together' },
      days: { from: 75 },
      texts: ['what', 'roomMunicipality', 'roomInitiative', 'arrangement'],
      agreed: { field: 'arrangement', by: both }
    },
    sewer: {
      by: 'municipality',
      on: -27,
      values: { now: 'municipality', later: 'municipality' },
      texts: ['what', 'roomMunicipality', 'roomInitiative', 'refusal']
    },
    price: {
      by: 'initiative',
      on: -27,
      values: { now: 'other', later: 'together' },
      days: { from: 400 },
      texts: ['what', 'roomMunicipality', 'roomInitiative', 'arrangement'],
      agreed: { field: 'arrangement', by: ['initiative'] }
    }
  },
  resource: {
    doors: {
      by: 'initiative',
      on: -79,
      values: {
        category: 'capacity',
        needed: 10,
        hasMunicipality: 2,
        hasInitiative: 6,
        solvedBySide: 'initiative'
      },
      days: { by: 30 },
      texts: ['what', 'unit', 'solvedBy']
    },
    evenings: {
      by: 'municipality',
      on: -79,
      values: { category: 'budget', needed: 2400, hasMunicipality: 2400, hasInitiative: 0 },
      texts: ['what', 'unit']
    },
    technique: {
      by: 'initiative',
      on: -79,
      values: { category: 'knowledge' },
      texts: ['what', 'neededInWords', 'wordsMunicipality', 'wordsInitiative', 'short', 'acceptance'],
      agreed: { field: 'acceptance', by: both }
    }
  },
  relation: {
    all: { by: 'municipality', on: -321, id: relationId, values: { rhythmDays: 35 } }
  },
  person: {
    noor: {
      by: 'initiative',
      on: -321,
      values: { side: 'initiative', relationKeeper: true },
      days: { from: -352 },
      texts: ['role', 'name']
    },
    treasurer: {
      by: 'initiative',
      on: -321,
      values: { side: 'initiative' },
      days: { from: -330 },
      texts: ['role']
    },
    karim: {
      by: 'municipality',
      on: -321,
      values: { side: 'municipality', relationKeeper: true },
      days: { from: -352 },
      texts: ['role', 'name']
    },
    neighbourhoodManager: {
      by: 'municipality',
      on: -321,
      values: { side: 'municipality' },
      days: { from: -322 },
      texts: ['role']
    },
    formerAlderman: {
      by: 'municipality',
      on: -54,
      values: { side: 'municipality' },
      days: { from: -352, until: -56 },
      texts: ['role', 'handover']
    },
    alderman: {
      by: 'municipality',
      on: -54,
      values: { side: 'municipality' },
      days: { from: -55 },
      texts: ['role']
    }
  },
  interest: {
    oneDig: {
      by: 'municipality',
      on: -157,
      values: { side: 'municipality', nature: 'interest', relation: 'shared' },
      texts: ['position', 'why']
    },
    figures: {
      by: 'municipality',
      on: -157,
      values: { side: 'municipality', nature: 'interest' },
      texts: ['position', 'why']
    },
    signature: {
      by: 'municipality',
      on: -157,
      values: { side: 'municipality', nature: 'limit' },
      texts: ['position', 'why']
    },
    pace: {
      by: 'initiative',
      on: -157,
      values: { side: 'initiative', nature: 'concern', relation: 'clash' },
      texts: ['position', 'why', 'followUp']
    },
    price: {
      by: 'initiative',
      on: -157,
      values: { side: 'initiative', nature: 'interest', relation: 'shared' },
      texts: ['position', 'why']
    },
    home: {
      by: 'initiative',
      on: -157,
      values: { side: 'initiative', nature: 'limit' },
      texts: ['position', 'why']
    },
    promises: {
      by: 'municipality',
      on: -157,
      kept: 'ownSide',
      values: { side: 'municipality', nature: 'concern' },
      texts: ['position', 'why']
    },
    tired: {
      by: 'initiative',
      on: -157,
      kept: 'ownSide',
      values: { side: 'initiative', nature: 'concern' },
      texts: ['position', 'why']
    }
  },
  roleMoment: {
    start: {
      by: 'municipality',
      on: -321,
      values: { projectPhase: 'orientation', growthStage: 'starting', stepMunicipality: 'directing' },
      days: { date: -322 },
      texts: ['reason']
    },
    named: {
      by: 'municipality',
      on: -239,
      values: { projectPhase: 'orientation', growthStage: 'named', stepMunicipality: 'stimulating' },
      days: { date: -240 },
      texts: ['reason']
    },
    evaluation: {
      by: 'municipality',
      on: -26,
      values: {
        projectPhase: 'development',
        growthStage: 'semiProfessional',
        stepMunicipality: 'facilitating'
      },
      days: { date: -33 },
      texts: ['reason']
    }
  },
  reflection: {
    municipality: {
      ...lookBack,
      by: 'municipality',
      values: { listened: 'partly', openQuestions: 'yes', plainWords: 'partly', honest: 'yes' }
    },
    initiative: {
      ...lookBack,
      by: 'initiative',
      values: { listened: 'yes', summarised: 'no', plainWords: 'yes', everybody: 'partly' }
    }
  },
  growthStep: {
    named: {
      by: 'initiative',
      on: -238,
      values: { side: 'initiative', stage: 'named', theme: 'organisation' },
      days: { date: -240 },
      texts: ['evidence', 'viewMunicipality', 'viewInitiative', 'help'],
      agreed: { field: 'help', by: both }
    },
    contact: {
      by: 'municipality',
      on: -38,
      values: { side: 'municipality', theme: 'contact' },
      days: { date: -40 },
      texts: ['evidence', 'viewInitiative']
    },
    tasks: {
      by: 'initiative',
      on: -28,
      values: { side: 'initiative', stage: 'semiProfessional', theme: 'support' },
      days: { date: -33 },
      texts: ['evidence', 'viewMunicipality', 'viewInitiative', 'help'],
      agreed: { field: 'help', by: ['municipality'] }
    }
  },
  lesson: {
    news: {
      by: 'municipality',
      on: -103,
      values: { initiativeType: 'associationGroup', growthStage: 'named', theme: 'communication' },
      texts: ['text']
    },
    less: {
      by: 'initiative',
      on: -31,
      values: { initiativeType: 'associationGroup', growthStage: 'semiProfessional', theme: 'organisation' },
      texts: ['text']
    }
  },
  balance: {
    halfYear: {
      by: 'initiative',
      on: -31,
      days: { date: -33 },
      values: {
        talksMunicipality: 'together',
        talksInitiative: 'together',
        actsMunicipality: 'together',
        actsInitiative: 'initiative',
        decidesMunicipality: 'municipality',
        decidesInitiative: 'municipality',
        waitsMunicipality: 'municipality',
        waitsInitiative: 'initiative'
      },
      texts: ['period']
    }
  },
  ambassadorMoment: {
    letter: {
      by: 'initiative',
      on: -103,
      values: { audience: 'neighbourhood' },
      days: { when: -113 },
      texts: ['what', 'helpMunicipality', 'helpInitiative', 'howItWent']
    },
    council: {
      by: 'initiative',
      on: -17,
      values: { audience: 'council' },
      days: { when: 27 },
      texts: ['what', 'helpMunicipality', 'helpInitiative', 'preparedInitiative']
    }
  },
  story: {
    all: {
      by: 'initiative',
      on: -238,
      id: storyId,
      texts: ['whoInitiative', 'doesInitiative', 'needsInitiative']
    }
  },
  neighbourhood: {
    all: {
      by: 'initiative',
      on: -198,
      id: neighbourhoodId,
      texts: ['storyInitiative', 'prideInitiative', 'languagesInitiative', 'sensitivitiesInitiative']
    }
  },
  unheardGroup: {
    otherLanguages: {
      by: 'initiative',
      on: -128,
      values: { byWhom: 'municipality' },
      days: { due: -125, done: -129 },
      texts: ['group', 'action']
    },
    elderly: {
      by: 'initiative',
      on: -11,
      values: { byWhom: 'initiative' },
      days: { due: 16 },
      texts: ['group', 'action']
    },
    shifts: { by: 'initiative', on: -11, texts: ['group'] }
  },
  observedSignal: {
    newspaper: {
      by: 'initiative',
      on: -119,
      values: { what: 'newsElsewhere' },
      days: { on: -119 },
      texts: ['note']
    },
    leaving: {
      by: 'initiative',
      on: -31,
      kept: 'ownSide',
      values: { what: 'volunteerLeaves' },
      days: { on: -32 },
      texts: ['note']
    },
    opinions: {
      by: 'municipality',
      on: -11,
      kept: 'ownSide',
      values: { what: 'hardening' },
      days: { on: -12 },
      texts: ['note']
    }
  },
  evaluation: {
    first: {
      by: 'initiative',
      on: -215,
      days: { date: -215 },
      scores: {
        municipality: [4, 3, 3, 3, 4, 4, 3, 4, 3, 4, 3, 3, 'unknown', 3],
        initiative: [5, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 3, 4, 3]
      }
    },
    second: {
      by: 'municipality',
      on: -33,
      talk: 'evaluation',
      days: { date: -33 },
      scores: {
        municipality: [5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 4],
        initiative: [5, 3, 4, 4, 3, 3, 4, 3, 4, 2, 3, 3, 4, 4]
      }
    }
  },
  evaluationChange: {
    evenings: {
      by: 'initiative',
      on: -33,
      evaluation: 'second',
      texts: ['what'],
      agreed: { field: 'what', by: both }
    }
  }
} as const satisfies RecordsPlan;

/** All words of the handvatten of the example in one language. */
export type GuidelineWords = WordsOf<typeof exampleGuidelines>;

/** A result on the way to the end goal of the example. */
export type ExampleMilestone = keyof (typeof exampleGuidelines)['milestone'];
