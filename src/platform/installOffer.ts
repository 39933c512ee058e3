import { askToPersist } from './storage';

/** The event of Chromium, which no standard has. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | undefined;
const followers = new Set<() => void>();
const keep = (given: InstallOffer | undefined) => {
  offer = given;
  for (const follow of followers) follow();
};

/** Keeps the browser's offer to install for a better moment than its own. Call once, at the start. */
export const keepInstallOffer = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    keep(event as InstallOffer);
  });
  addEventListener('appinstalled', () => {
    closeInstallHint();
    keep(undefined);
    void askToPersist(); // an app on the device gets this promise where a page may not
  });
};

/** Whether the browser offered to install. */
export const isOffered = (): boolean => offer !== undefined;

/** Hears that the offer came, was used or is gone. Returns how to stop. */
export const onOfferChange = (follow: () => void): (() => void) => {
  followers.add(follow);
  return () => followers.delete(follow);
};

/** Shows the browser's own question, from a tap; answers whether the app is being installed. */
export const acceptOffer = async (): Promise<boolean> => {
  const asked = offer;
  keep(undefined); // it can be shown once
  return (await asked?.prompt())?.outcome === 'accepted';
};

const key = 'samenspel.install';

/** Whether somebody has said not to be told again about installing, or has installed. */
export const isInstallHintClosed = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** Never tells about installing by itself again on this device. */
export const closeInstallHint = (): void => {
  try {
    localStorage.setItem(key, 'closed');
  } catch {
    // Refused or full: told again next time.
  }
};
