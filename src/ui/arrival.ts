let pending = false;

/** Somebody goes to another screen: its page then takes the focus, so that its title is read. */
export const arrival = {
  start: (): void => {
    pending = true;
  },
  /** Whether the page that now appears is the one gone to; true once. */
  take: (): boolean => {
    const arrived = pending;
    pending = false;
    return arrived;
  }
};
