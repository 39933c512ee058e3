import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installWay } from '../../src/platform/install';
import {
  acceptOffer,
  closeInstallHint,
  isInstallHintClosed,
  keepInstallOffer,
  onOfferChange
} from '../../src/platform/installOffer';

// An offer that another test left is taken, so that there is none.
beforeEach(() => acceptOffer());

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** What browsers say that they are. */
const agents = {
  iPhone: [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
    5
  ],
  iPad: [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    5
  ],
  macSafari: [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    0
  ],
  macChrome: [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    0
  ],
  android: ['Mozilla/5.0 (Android 16; Mobile; rv:149.0) Gecko/149.0 Firefox/149.0', 5],
  windows: ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:149.0) Gecko/20100101 Firefox/149.0', 0]
} as const;

test.each([
  ['iPhone', 'ios'],
  ['iPad', 'ios'],
  ['macSafari', 'mac'],
  ['macChrome', 'none'],
  ['android', 'menu'],
  ['windows', 'none']
] as const)('%s: %s', (name, way) => {
  const [userAgent, maxTouchPoints] = agents[name];
  expect(installWay({ userAgent, maxTouchPoints })).toBe(way);
});

test('an app that is opened from its icon is there already', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(display-mode: standalone)' }));
  expect(installWay()).toBe('installed');
});

test('the offer of the browser is kept for a tap and used once; an install ends the hint', async () => {
  keepInstallOffer();
  const changed = vi.fn();
  const stop = onOfferChange(changed);
  const prompt = vi.fn(async () => ({ outcome: 'accepted' }));
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  dispatchEvent(event);
  expect(event.defaultPrevented, 'not at the moment of the browser').toBe(true);
  expect(installWay()).toBe('offer');
  expect(await acceptOffer()).toBe(true);
  expect(await acceptOffer()).toBe(false);
  expect(prompt).toHaveBeenCalledOnce();
  expect(installWay()).not.toBe('offer');

  expect(isInstallHintClosed()).toBe(false);
  dispatchEvent(new Event('appinstalled'));
  expect(isInstallHintClosed()).toBe(true);
  expect(changed).toHaveBeenCalled();
  stop();
});

test('a browser that refuses to remember is no trouble', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => closeInstallHint()).not.toThrow();
  expect(isInstallHintClosed()).toBe(false);
});
