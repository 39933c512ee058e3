import { readFileSync } from 'node:fs';
import { parseColour } from '../../../src/ui/house/colour';
import { ownColours, type OwnColours } from '../../../src/ui/house/derive';

const css = readFileSync('src/ui/tokens.css', 'utf8');

const read = (at: 1 | 2): OwnColours =>
  Object.fromEntries(
    ownColours.map((token) => {
      const found = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[at];
      const colour = parseColour(found ?? '');
      if (colour === undefined) throw new Error(token);
      return [token, colour];
    })
  ) as OwnColours;

/** The colours of tokens.css. */
export const own = { light: read(1), dark: read(2) };
