const margin = 8;

/**
 * Where a list opens: under its button, or above it when there is no room before the bar; ending where the button
 * ends, inside the screen. Fixed, so that a box that scrolls does not cut it off.
 */
export const placeOf = (button?: Element | null, list?: HTMLElement): string => {
  if (!button || !list) return '';
  const root = document.documentElement;
  const bar = parseFloat(getComputedStyle(root).getPropertyValue('--bar-space')) || 0;
  const { top, bottom, right } = button.getBoundingClientRect();
  const below = innerHeight - bar - bottom;
  const upward = list.offsetHeight > below && top > below;
  const end = Math.min(
    Math.max(root.clientWidth - right, margin),
    root.clientWidth - list.offsetWidth - margin
  );
  const block = upward ? `auto ${innerHeight - top}px` : `${bottom}px auto`;
  return `inset-block: ${block}; inset-inline: auto ${end}px`;
};
