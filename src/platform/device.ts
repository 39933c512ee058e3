export type Device = 'phone' | 'tablet' | 'computer';

/** A guess at what this is, as a first name for the device that its user can change. */
export const guessDevice = (): Device => {
  const touch = matchMedia('(pointer: coarse)').matches;
  // The screen, not the window: a phone held sideways is still a phone.
  const shortSide = Math.min(screen.width, screen.height);
  if (touch) return shortSide < 600 ? 'phone' : 'tablet';
  return 'computer';
};
