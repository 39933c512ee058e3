import type { Side } from '../../model/side';

/** What stands in the fields of Welkom. Not in the component, for choosing a language draws that anew. */
export const entered = $state<{ name: string; side: Side | undefined; organisation: string }>({
  name: '',
  side: undefined,
  organisation: ''
});
