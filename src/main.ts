import { v7 as uuid } from 'uuid';
import { mount } from 'svelte';
import App from './App.svelte';
import { getLocale } from './i18n';
import { guessDevice } from './platform/device';
import { keepInstallOffer } from './platform/installOffer';
import { onLaunched } from './platform/launch';
import { trustOwnScripts } from './platform/trustedScripts';
import { followVisibleHeight } from './platform/viewport';
import { arrivals } from './screens/parts/arrivals.svelte';
import { device } from './screens/parts/device.svelte';
import { go } from './screens/parts/go';
import { houseStyle } from './screens/parts/houseStyle.svelte';
import { paths } from './screens/parts/paths';
import { theme } from './screens/parts/theme.svelte';
import './ui/styles';

trustOwnScripts();
keepInstallOffer();
document.documentElement.lang = getLocale();
theme.start();
houseStyle.start();
followVisibleHeight();
device.start();
onLaunched({
  files: (files) => {
    arrivals.put(files);
    void go(paths.sharing);
  },
  address: (hash) => void go(hash)
});

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** One per page load and never used again: 16 letters of chance, so a cloned device cannot issue the same stamp. */
const writer = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % 36]).join('');

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');
target.replaceChildren();
mount(App, {
  target,
  props: { writer, now: Date.now, newId: () => uuid(), deviceName: guessDevice() }
});
