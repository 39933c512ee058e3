import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the system's own Chromium or Chrome; `CHROMIUM` in the environment goes first. */
export const findChromium = () => {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ];
  return places.find((place) => place && existsSync(place));
};
