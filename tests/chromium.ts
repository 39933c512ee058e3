import { findChromium } from '../.ci/chromium.mjs';

/** How every test starts the system's own Chromium: nothing is downloaded, nothing is asked of the network. */
export const chromium = {
  executablePath: findChromium() ?? 'chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
};
