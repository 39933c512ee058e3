import { endGoal, endGoalId, endGoalPicture, endGoalPictureId, mayShow } from '../model/endGoal';
import type { Side } from '../model/side';
import { theOne } from './read';
import { addRecord } from './records';
import type { Store } from './store';

/** Says in the shared document that the picture of a side is there, or takes that back. The picture stays where it is. */
export const sayReady = async (
  store: Store,
  partnership: string,
  side: Side,
  ready: boolean
): Promise<void> => {
  const values = side === 'municipality' ? { readyMunicipality: ready } : { readyInitiative: ready };
  await addRecord(store, partnership, endGoal, values, { id: endGoalId });
};

/**
 * Copies the picture of a side into the shared document, as an ordinary write. Does nothing before both sides are
 * ready, or when the picture stands on another device.
 */
export const showPicture = async (store: Store, partnership: string, side: Side): Promise<void> => {
  const goal = await theOne(store, endGoal, partnership, 'shared', endGoalId);
  const drawn = await theOne(store, endGoalPicture, partnership, side, endGoalPictureId);
  const { picture } = drawn.entity;
  if (!picture || !mayShow(goal.entity)) return;
  const values = side === 'municipality' ? { pictureMunicipality: picture } : { pictureInitiative: picture };
  await addRecord(store, partnership, endGoal, values, { id: endGoalId });
};
