/**
 * Keeps `--visible-height` equal to what the on-screen keyboard leaves free: iOS lays the keyboard over the
 * page and knows no `interactive-widget`. Until it first changes, the whole height is free. Returns how to stop.
 */
export const followVisibleHeight = (): (() => void) => {
  const viewport = window.visualViewport;
  if (!viewport) return () => undefined;
  const tell = () => document.documentElement.style.setProperty('--visible-height', `${viewport.height}px`);
  viewport.addEventListener('resize', tell);
  return () => viewport.removeEventListener('resize', tell);
};
