import { afterEach, expect, test, vi } from 'vitest';
import { shareOrSave } from '../../src/platform/files';

const bytes = new Blob(['{}'], { type: 'application/json' });

/** A share sheet that takes what `accepts` says, and ends as `ending`. */
const sheet = (accepts: (file: File) => boolean, ending?: DOMException) => {
  const shared: File[] = [];
  vi.stubGlobal('navigator', {
    userActivation: { isActive: false },
    canShare: ({ files }: { files: File[] }) => files.every(accepts),
    share: async ({ files }: { files: File[] }) => {
      if (ending) throw ending;
      shared.push(...files);
    }
  });
  return shared;
};

const downloads = () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a share sheet that takes the file gets it, and nothing is downloaded', async () => {
  const [shared, saved] = [sheet(() => true), downloads()];
  expect(await shareOrSave(bytes, 'lindewarm.samenspel.json')).toBe('shared');
  expect(shared.map(({ name }) => name)).toEqual(['lindewarm.samenspel.json']);
  expect(saved).toEqual([]);
});

test('where json is refused, the same bytes go as txt', async () => {
  const shared = sheet(({ type }) => type === 'text/plain');
  expect(await shareOrSave(bytes, 'lindewarm.samenspel.json')).toBe('shared');
  expect(shared.map(({ name }) => name)).toEqual(['lindewarm.samenspel.txt']);
  expect(await shared[0]?.text()).toBe('{}');
});

test('without a share sheet the file is downloaded under its own name', async () => {
  const saved = downloads();
  vi.stubGlobal('navigator', {});
  expect(await shareOrSave(bytes, 'lindewarm.samenspel.json')).toBe('saved');
  expect(saved).toEqual(['lindewarm.samenspel.json']);
});

test('who closes the share sheet gets no download either', async () => {
  sheet(() => true, new DOMException('', 'AbortError'));
  const saved = downloads();
  expect(await shareOrSave(bytes, 'a.json')).toBe('cancelled');
  expect(saved).toEqual([]);
});

test('when making the file outlasted the tap, a new tap is asked for', async () => {
  sheet(() => true, new DOMException('', 'NotAllowedError'));
  const saved = downloads();
  expect(await shareOrSave(bytes, 'a.json')).toBe('needsTap');
  expect(saved).toEqual([]);
});

test('a sheet that breaks is no reason to keep the file from its maker', async () => {
  sheet(() => true, new DOMException('', 'DataError'));
  const saved = downloads();
  expect(await shareOrSave(bytes, 'a.json')).toBe('saved');
  expect(saved).toEqual(['a.json']);
});
