import type { Side } from '../model/side';
import { maxFileBytes } from '../share/file';
import type { Problem } from '../share/problem';
import { languageTag } from './languageTag';
import * as m from './paraglide/messages';

type Sentences = { readonly [T in Problem['type']]: (problem: Extract<Problem, { type: T }>) => string };

const sides: Readonly<Record<Side, () => string>> = {
  municipality: m.side_municipality,
  initiative: m.side_initiative
};

/** One sentence per problem: what is wrong, and what to do. A problem without one does not compile. */
const sentences: Sentences = {
  empty: () => m.sharing_problem_empty(),
  tooLarge: ({ bytes }) =>
    m.sharing_problem_too_large({ size: formatSize(bytes), limit: formatSize(maxFileBytes) }),
  notText: () => m.sharing_problem_not_text(),
  truncated: () => m.sharing_problem_truncated(),
  notJson: () => m.sharing_problem_not_json(),
  notOurs: () => m.sharing_problem_not_ours(),
  newer: () => m.sharing_problem_newer(),
  tooDeep: () => m.sharing_problem_too_deep(),
  broken: ({ at }) => m.sharing_problem_broken({ at }),
  locked: () => m.sharing_problem_locked(),
  wrongPassphrase: () => m.sharing_problem_wrong_passphrase(),
  lockDamaged: () => m.sharing_problem_lock_damaged(),
  ownWriter: () => m.sharing_problem_own_writer(),
  deltaGap: () => m.sharing_problem_delta_gap(),
  otherSide: ({ side }) => m.sharing_problem_other_side({ side: sides[side]() }),
  madeTooLarge: ({ bytes }) =>
    m.sharing_problem_made_too_large({ size: formatSize(bytes), limit: formatSize(maxFileBytes) }),
  unreadable: () => m.sharing_problem_unreadable(),
  noWorker: () => m.sharing_problem_no_worker(),
  storageFull: () => m.sharing_problem_storage_full(),
  storageUnavailable: () => m.sharing_problem_storage_unavailable(),
  storageGone: () => m.sharing_problem_storage_gone(),
  unknown: () => m.sharing_problem_unknown()
};

/** What is wrong with a file, or with the work on it, in the language of the app. */
export const sentenceOfProblem = (problem: Problem): string =>
  // The record holds for each type the function of that type; TypeScript cannot follow that through the index.
  (sentences[problem.type] as (problem: Problem) => string)(problem);

/** "12 kB", "3,4 MB", "11 GB": in thousands, as file managers write it. A number and its unit stay on one line. */
export const formatSize = (bytes: number): string => {
  const [unit, of] =
    bytes < 999_500 ? ['kilobyte', 1e3] : bytes < 999_500_000 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
  const value = Math.max(1, bytes / of);
  const format = new Intl.NumberFormat(languageTag(), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit !== 'kilobyte' ? 1 : 0
  });
  return format.format(value).replaceAll(' ', '\u00a0');
};
