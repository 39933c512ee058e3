import { isOffered } from './installOffer';

/**
 * How this browser puts the app on the device: it asks by itself (`offer`), or a person does it from the share
 * button (`ios`), the File menu (`mac`) or the menu of the browser (`menu`). `none`: this browser cannot.
 */
export type InstallWay = 'offer' | 'ios' | 'mac' | 'menu' | 'installed' | 'none';

/** What a browser says that it is, and how many fingers its screen can tell apart. */
export type Agent = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** The way for this browser, now. */
export const installWay = ({ userAgent, maxTouchPoints }: Agent = navigator): InstallWay => {
  if (isInstalled()) return 'installed';
  if (isOffered()) return 'offer';
  const mac = userAgent.includes('Macintosh');
  // An iPad says that it is a Mac; no Mac has a touch screen.
  if (/iPhone|iPad|iPod/.test(userAgent) || (mac && maxTouchPoints > 1)) return 'ios';
  if (mac && /Version\/\S+ Safari\//.test(userAgent)) return 'mac';
  return userAgent.includes('Android') ? 'menu' : 'none';
};
