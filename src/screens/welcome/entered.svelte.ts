import type { Side } from '../../model/side';

interface Entered {
  name: string;
  side: Side | undefined;
  organisation: string;
}

const nothing = (): Entered => ({ name: '', side: undefined, organisation: '' });

/** What stands in the fields of Welkom. Not in the component, for choosing a language draws that anew. */
export const entered = $state(nothing());

/** Empties the fields, once there is a profile. */
export const forgetEntered = (): void => {
  Object.assign(entered, nothing());
};
