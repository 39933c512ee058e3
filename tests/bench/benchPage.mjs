// A page of real Chromium, on a profile on disk, that runs a module of the benchmarks with the sources of the app.
import { runnerImport } from 'vite';

const support = async (name) => (await runnerImport(`tests/stories/support/${name}.ts`)).module;
const { newProfile, openPhone } = await support('profile');
const { serveSources } = await support('sources');
export const { allowFolder, dropFolder } = await support('folder');

/** Serves `tests/bench/browser`, from which a page can import anything in `src`. */
export const serveBench = () => serveSources(['tests/bench/browser/**/*.ts']);

/** A profile, new unless one is given, with the page open; `folder`: a folder of the disk that it may open. */
export const openBench = async ({ origin, url }, folder, given) => {
  const profile = given ?? (await newProfile());
  if (folder !== undefined) allowFolder(profile, origin, folder);
  const { context, page } = await openPhone(profile);
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  return { page, close: () => context.close() };
};

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
