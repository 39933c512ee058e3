import { localStorageKey as localeKey } from '../../i18n/paraglide/runtime';
import { showBadge } from '../../platform/badge';
import { dropShared } from '../../platform/sharedFile';
import type { Store } from '../../store/store';
import { wipeDevice } from '../../store/wipe';
import { paths } from '../parts/paths';

/** Removes everything that Samenspel keeps in this browser. What other pages of the same host keep stays. */
export const wipeEverything = async (store: Store): Promise<void> => {
  await wipeDevice(store);
  await dropShared();
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage))
      if (key === localeKey || key.startsWith('samenspel')) storage.removeItem(key);
  await showBadge(0);
};

/** Loads the whole app again, at Welkom, so that nothing of before is left in memory. */
export const startAnew = (): void => {
  history.replaceState(null, '', paths.welcome);
  location.reload();
};
