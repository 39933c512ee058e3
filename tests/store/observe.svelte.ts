/** Reads a reactive value in an effect and keeps what it saw. */
export const observe = <T>(read: () => T): { readonly seen: T[]; readonly stop: () => void } => {
  const seen: T[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read());
    });
  });
  return { seen, stop };
};
