import { defineKind, flag, number, reference, text, type Of } from './kind';
import { sides, type Side } from './side';

/**
 * The end goal (einddoel) of a partnership. Its record has the same id on every device. A picture stands here only
 * after its side showed it; until then only the flag says that it is there.
 */
export const endGoal = defineKind('endGoal', {
  readyMunicipality: flag(),
  readyInitiative: flag(),
  pictureMunicipality: text(),
  pictureInitiative: text(),
  /** The one sentence of both, which both agree to. */
  sentence: text(),
  year: number(),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  agreedYearMunicipality: reference(),
  agreedYearInitiative: reference(),
  /** The agenda point that the difference between the pictures became. */
  agendaItem: reference()
});
export type EndGoal = Of<typeof endGoal>;
export const endGoalId = 'endGoal';

/** The picture that a side drew by itself. Stands in the document of that side only. */
export const endGoalPicture = defineKind('endGoalPicture', { picture: text() });
export const endGoalPictureId = 'endGoalPicture';

export const readyFields = { municipality: 'readyMunicipality', initiative: 'readyInitiative' } as const;
export const pictureFields = {
  municipality: 'pictureMunicipality',
  initiative: 'pictureInitiative'
} as const;

type Standing = Partial<Pick<EndGoal, (typeof readyFields)[Side] | (typeof pictureFields)[Side]>>;

/** The picture that a side showed; `undefined` while it is still its own. */
export const shownBy = (goal: Standing, side: Side): string | undefined =>
  goal[pictureFields[side]] || undefined;

/** Whether a side said that its picture is there. */
export const isReady = (goal: Standing, side: Side): boolean =>
  goal[readyFields[side]] === true || shownBy(goal, side) !== undefined;

/** A picture may be shown when both sides have drawn theirs, so that neither follows the other. */
export const mayShow = (goal: Standing): boolean => sides.every((side) => isReady(goal, side));
