let asked: Promise<boolean> | undefined;

/**
 * Asks the browser not to throw the data away when space runs out. Call it after every real save: it asks
 * once per visit. Some browsers show a question, so never call it before there is something to keep.
 */
export const persistOnce = (): Promise<boolean> =>
  (asked ??= (async () => (await isPersisted()) || ((await navigator.storage?.persist?.()) ?? false))());

/** Asks anew, because somebody pressed a button for it. */
export const askToPersist = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false;

/** Whether the browser promised to keep the data. */
export const isPersisted = async (): Promise<boolean> => (await navigator.storage?.persisted?.()) ?? false;

/** Bytes in use and allowed, or `undefined` where the browser does not tell. */
export const storageEstimate = async (): Promise<{ usage: number; quota: number } | undefined> => {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? undefined : { usage, quota };
};
