const key = 'scrolledTo';

const placeIn = (state: unknown): number => {
  const place: unknown = (state as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof place === 'number' ? place : 0;
};

/** What shows that somebody wants to be somewhere else by now. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Remembers with each page of the history how far somebody scrolled, and brings them back there: by "back" and "forward",
 * and after a reload. What a screen shows comes from the disk, so it goes along as the page gets longer.
 *
 * @param patience for so many milliseconds; then where it got will do.
 */
export const rememberScroll = (patience = 5000) => {
  history.scrollRestoration = 'manual'; // the browser would do it at once, on a page that is too short yet
  let wanted = placeIn(history.state);
  let address = location.href;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let stopReturning: () => void = () => undefined;

  const keep = (place = Math.round(window.scrollY)) => {
    clearTimeout(settling);
    settling = undefined;
    if (place !== placeIn(history.state)) history.replaceState({ ...history.state, [key]: place }, '');
  };
  // While a page is on its way it is as short as its first words; where that leaves somebody is no place to remember.
  let onItsWay = wanted > 0;
  const scrolled = () => {
    clearTimeout(settling);
    if (!onItsWay) settling = setTimeout(() => keep(), 150);
  };
  /** Before a tap leads away, for then the place would be written with the next page. */
  const beforeLeaving = () => {
    if (settling !== undefined) keep();
  };
  const wentThroughHistory = ({ state }: PopStateEvent) => {
    if (location.href === address) return keep(); // a link to where one is already: nothing is drawn
    clearTimeout(settling);
    settling = undefined;
    stopReturning();
    wanted = placeIn(state);
    onItsWay = true;
  };

  const goBackTo = (place: number) => {
    const lengths = new ResizeObserver(() => {
      window.scrollTo({ top: place, behavior: 'instant' }); // as far as the page is by now
      if (document.documentElement.scrollHeight - window.innerHeight >= place) stop();
    });
    const late = setTimeout(() => stop(), patience);
    const stop = () => {
      onItsWay = false;
      lengths.disconnect();
      clearTimeout(late);
      for (const move of moves) removeEventListener(move, stop, true);
    };
    stopReturning = stop;
    for (const move of moves) addEventListener(move, stop, true);
    lengths.observe(document.body);
  };

  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('click', beforeLeaving, true);
  addEventListener('popstate', wentThroughHistory);

  return {
    /** A screen begins to be drawn, and stands at its top. */
    arrived: (): void => {
      stopReturning();
      address = location.href;
      const place = wanted;
      wanted = 0;
      if (place > 0) goBackTo(place);
      else {
        onItsWay = false;
        keep(0); // asking the browser would make it work out the whole page once more
      }
    },
    stop: (): void => {
      stopReturning();
      clearTimeout(settling);
      removeEventListener('scroll', scrolled);
      removeEventListener('click', beforeLeaving, true);
      removeEventListener('popstate', wentThroughHistory);
    }
  };
};
