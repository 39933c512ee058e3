let waiting = $state.raw<readonly Blob[]>();

/** Files that came in by a door of the device and wait for the screen Delen, which shows what is in them. */
export const arrivals = {
  get waiting(): readonly Blob[] | undefined {
    return waiting;
  },
  put: (files: readonly Blob[]): void => {
    waiting = files;
  },
  /** Gives what waits, once. */
  take: (): readonly Blob[] => {
    const files = waiting ?? [];
    waiting = undefined;
    return files;
  }
};
