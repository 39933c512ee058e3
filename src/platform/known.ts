const key = 'samenspel.known';

/**
 * Remembers, apart from the database, the last day on which the app had data on this device: the day and nothing
 * else. So a start without a database can tell a new device from one that lost everything.
 */
export const markKnown = (day: string): void => {
  try {
    localStorage.setItem(key, day);
  } catch {
    // Refused or full: the app works without.
  }
};

/** The day that was remembered. */
export const knownDay = (): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};
