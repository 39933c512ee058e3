import { afterEach, expect, test, vi } from 'vitest';
import { onLaunched } from '../../src/platform/launch';

const own = Object.getOwnPropertyDescriptor(window, 'launchQueue');
afterEach(() => {
  Reflect.deleteProperty(window, 'launchQueue');
  if (own) Object.defineProperty(window, 'launchQueue', own);
});
const putQueue = (value: unknown) =>
  Object.defineProperty(window, 'launchQueue', { configurable: true, value });

const launchQueue = () => {
  let consumer: (params: unknown) => void = () => undefined;
  putQueue({ setConsumer: (take: typeof consumer) => (consumer = take) });
  return (params: unknown) => consumer(params);
};
const handle = (getFile: () => Promise<File>) => ({ getFile });

test('hears of files, and of an unreadable one as an empty one', async () => {
  const launch = launchQueue();
  const take = vi.fn();
  onLaunched({ files: take, address: () => undefined });
  launch({ files: [] });
  launch({});
  const file = new File(['{}'], 'een.samenspel');
  launch({ files: [handle(async () => file)] });
  await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith([file]));
  launch({ files: [handle(() => Promise.reject(new Error('moved')))] });
  await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(2));
  expect((take.mock.lastCall?.[0] as Blob[])[0]?.size).toBe(0);
});

test('hears of a shortcut while it is open, and not of the address at which it opened itself', () => {
  const launch = launchQueue();
  const address = vi.fn();
  let age = 100;
  onLaunched({ files: () => undefined, address }, () => age);
  const shortcut = { targetURL: new URL('./#/delen', document.baseURI).href, files: [] };
  launch(shortcut);
  age = 60_000;
  launch({ targetURL: new URL('./', document.baseURI).href, files: [] }); // the icon itself
  expect(address).not.toHaveBeenCalled();
  launch(shortcut);
  expect(address).toHaveBeenCalledExactlyOnceWith('#/delen');
});

test('a browser without such a queue is no trouble', () => {
  putQueue(undefined);
  expect(() => onLaunched({ files: () => undefined, address: () => undefined })).not.toThrow();
});
