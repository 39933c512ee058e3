import { day, defineKind, oneOf, required, text, type Of } from './kind';
import { parties, type Side } from './side';

export const clubTypes = ['sport', 'school', 'faith', 'culture', 'neighbours', 'shop', 'other'] as const;
export type ClubType = (typeof clubTypes)[number];

/** A club, association, school or shop that people in the neighbourhood trust. */
export const club = defineKind('club', {
  name: required(text()),
  type: oneOf(clubTypes),
  /** Whose contact it is, and by function who. */
  knownBySide: oneOf(parties),
  knownBy: text(),
  canDo: text(),
  /** What each side brings: access and grants, warm contacts. */
  bringsMunicipality: text(),
  bringsInitiative: text(),
  activity: text(),
  on: day(),
  /** How the activity went. */
  result: text()
});
export type Club = Of<typeof club>;

/** Whether a side does something with this club: it knows them, or wrote what it brings. */
export const takesPart = (one: Club, side: Side): boolean =>
  (Boolean(one.knownBy) && (one.knownBySide === side || one.knownBySide === 'together')) ||
  Boolean(side === 'municipality' ? one.bringsMunicipality : one.bringsInitiative);

/** Whether an activity with this club was held and written down. */
export const wasActive = ({ activity, result }: Club): boolean => Boolean(activity && result);
