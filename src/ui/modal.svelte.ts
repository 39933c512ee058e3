let shown = $state.raw<readonly HTMLDialogElement[]>([]);

/** The dialog on top, if there is one: outside it nothing can be pressed or heard. */
export const topDialog = (): HTMLDialogElement | undefined => shown.at(-1);

/** A dialog opens; the answer is called when it closes. */
export const enterDialog = (dialog: HTMLDialogElement): (() => void) => {
  shown = [...shown, dialog];
  return () => {
    shown = shown.filter((other) => other !== dialog);
  };
};
