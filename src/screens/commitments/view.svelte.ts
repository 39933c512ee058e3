/** How the board is ordered: per side, or by the day that things are due. */
export type BoardView = 'side' | 'date';

const key = 'samenspel-commitments';

let current = $state<BoardView>(localStorage.getItem(key) === 'date' ? 'date' : 'side');

/** The order that was chosen on this device. */
export const view = {
  get current(): BoardView {
    return current;
  },
  choose: (choice: BoardView): void => {
    localStorage.setItem(key, choice);
    current = choice;
  }
};
