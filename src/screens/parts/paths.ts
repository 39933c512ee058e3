import type { ConversationType } from '../../model/conversation';

/** The addresses of the app, as hashes. The one place where they are spelled. */
export const paths = {
  overview: '#/',
  welcome: '#/welkom',
  newPartnership: '#/nieuw',
  /** A talk to plan, before it is clear with whom; a shortcut of the icon. */
  newTalk: '#/gesprek',
  /** What is planned with all partnerships. */
  comingTalks: '#/gesprekken',
  /** How all initiatives grow. */
  growthLines: '#/groei',
  now: (partnership: string) => `#/p/${partnership}`,
  talks: (partnership: string) => `#/p/${partnership}/gesprekken`,
  /** `type`: which conversation is chosen already. */
  planTalk: (partnership: string, type?: ConversationType) =>
    `#/p/${partnership}/gesprekken/nieuw${type === undefined ? '' : `?soort=${type}`}`,
  /** `note`: the one to go to. */
  talk: (partnership: string, conversation: string, note?: string) =>
    `#/p/${partnership}/gesprek/${conversation}${note === undefined ? '' : `?notitie=${note}`}`,
  agenda: (partnership: string, conversation: string) => `#/p/${partnership}/gesprek/${conversation}/agenda`,
  about: (partnership: string, conversation: string) => `#/p/${partnership}/gesprek/${conversation}/over`,
  readBack: (partnership: string, conversation: string) =>
    `#/p/${partnership}/gesprek/${conversation}/voorlezen`,
  report: (partnership: string, conversation: string) => `#/p/${partnership}/gesprek/${conversation}/verslag`,
  agreement: (partnership: string) => `#/p/${partnership}/overeenkomst`,
  clause: (partnership: string, clause: number | string) =>
    `#/p/${partnership}/overeenkomst/artikel/${clause}`,
  agreementVersions: (partnership: string) => `#/p/${partnership}/overeenkomst/versies`,
  /** `version`: the id of a version, in place of the text of now. */
  agreementPaper: (partnership: string, version?: string) =>
    `#/p/${partnership}/overeenkomst/papier${version === undefined ? '' : `?versie=${version}`}`,
  evaluations: (partnership: string) => `#/p/${partnership}/evaluatie`,
  evaluation: (partnership: string, evaluation: string) => `#/p/${partnership}/evaluatie/${evaluation}`,
  talkPaper: (partnership: string, conversation: string) =>
    `#/p/${partnership}/papier/gesprek/${conversation}`,
  commitmentsPaper: (partnership: string) => `#/p/${partnership}/papier/afspraken`,
  dossier: (partnership: string) => `#/p/${partnership}/dossier`,
  guidelines: (partnership: string) => `#/p/${partnership}/handvatten`,
  guideline: (partnership: string, guideline: string) => `#/p/${partnership}/handvatten/${guideline}`,
  lessonsOf: (partnership: string) => `#/p/${partnership}/lessen`,
  lessons: '#/lessen',
  commitments: (partnership: string) => `#/p/${partnership}/afspraken`,
  more: (partnership: string) => `#/p/${partnership}/meer`,
  edit: (partnership: string) => `#/p/${partnership}/gegevens`,
  samePartnership: (partnership: string) => `#/p/${partnership}/zelfde`,
  bin: (partnership: string) => `#/p/${partnership}/prullenbak`,
  sharing: '#/delen',
  putBack: '#/delen/terugzetten',
  /** With the Reservekopie chosen already. */
  backup: '#/delen?soort=backup',
  sharingOf: (partnership: string) => `#/delen?p=${partnership}`,
  /** From screen to camera. `partnership`: which one is chosen already. */
  qrGive: (partnership?: string) => `#/delen/qr/geef${partnership === undefined ? '' : `?p=${partnership}`}`,
  qrGet: '#/delen/qr/lees',
  folder: '#/delen/map',
  search: '#/zoeken',
  settings: '#/instellingen'
} as const;
