import { parseColour, type Rgb } from '../../ui/house/colour';
import { ownColours, type OwnColours } from '../../ui/house/derive';
import { houseStyle } from '../parts/houseStyle.svelte';

/** Our own colours as tokens.css has them. */
const coloursIn = (scheme: 'light' | 'dark'): OwnColours => {
  const probe = document.createElement('span');
  probe.dataset['theme'] = scheme;
  document.body.append(probe);
  const read = (token: string): Rgb => {
    probe.style.color = `var(--${token})`;
    return parseColour(getComputedStyle(probe).color) ?? [0, 0, 0];
  };
  const colours = Object.fromEntries(ownColours.map((token) => [token, read(token)])) as OwnColours;
  probe.remove();
  return colours;
};

/** Our own colours in both schemes, whatever house style is in use. */
export const readOwnColours = (): { readonly light: OwnColours; readonly dark: OwnColours } =>
  houseStyle.aside(() => ({ light: coloursIn('light'), dark: coloursIn('dark') }));
