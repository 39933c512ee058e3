import { whenIdle } from './idle';

const arrivals = new Map<Element, () => void>();
let watcher: IntersectionObserver | undefined;
let clearing = false;

const arrive = (element: Element): void => {
  const come = arrivals.get(element);
  arrivals.delete(element);
  watcher?.unobserve(element);
  come?.();
};

/** So many at a time while nothing else happens: little enough for one frame. */
const portion = 4;

/** Those that are far away have their turn too: somebody prints the list, or scrolls fast. */
const clear = async (): Promise<void> => {
  if (clearing) return;
  clearing = true;
  for (;;) {
    await whenIdle();
    if (arrivals.size === 0) break;
    for (const next of [...arrivals.keys()].slice(0, portion)) arrive(next);
  }
  clearing = false;
};

/**
 * Calls once when an element comes within a screen of what can be seen, or when the browser has nothing better to do.
 * Of a long list what stands on the screen is thus worked on first. Returns how to end it.
 */
export const whenNear = (element: Element, come: () => void): (() => void) => {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) arrive(target);
    },
    { rootMargin: '100% 0px' }
  );
  arrivals.set(element, come);
  watcher.observe(element);
  void clear();
  return () => {
    arrivals.delete(element);
    watcher?.unobserve(element);
  };
};
