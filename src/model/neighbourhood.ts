import { day, defineKind, oneOf, required, text, type Of } from './kind';
import { parties } from './side';

/** The id of the one record of kind `neighbourhood`, the same on every device. */
export const neighbourhoodId = 'neighbourhood';

/** Het DNA van de wijk: the initiative tells it, the gemeente writes what it learned of it. */
export const neighbourhood = defineKind('neighbourhood', {
  storyInitiative: text(),
  prideInitiative: text(),
  languagesInitiative: text(),
  sensitivitiesInitiative: text(),
  learnedMunicipality: text()
});
export type Neighbourhood = Of<typeof neighbourhood>;

/** A group in the neighbourhood that was not heard yet. A group, never a person. */
export const unheardGroup = defineKind('unheardGroup', {
  group: required(text()),
  /** What is done to hear them. */
  action: text(),
  byWhom: oneOf(parties),
  due: day(),
  /** The day on which it was done. */
  done: day()
});
export type UnheardGroup = Of<typeof unheardGroup>;
