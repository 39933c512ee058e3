import type { Side } from '../model/side';

/** What can be wrong with a file that comes in, before it touches the database. */
export type FileProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'tooLarge'; readonly bytes: number }
  | { readonly type: 'notText' }
  /** Begins as JSON and stops halfway, as after a broken download. */
  | { readonly type: 'truncated' }
  | { readonly type: 'notJson' }
  | { readonly type: 'notOurs' }
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'tooDeep' }
  /** Ours, but something in it is not as the format says; `at` is a path such as `documents[0].records[3].stamp`. */
  | { readonly type: 'broken'; readonly at: string };

/** What can be wrong with a file under a passphrase. */
export type LockProblem =
  { readonly type: 'locked' } | { readonly type: 'wrongPassphrase' } | { readonly type: 'lockDamaged' };

/** What can be wrong between a good file and this device. */
export type MergeProblem =
  /** The file knows more of what this run of the app wrote than the app itself does. */
  | { readonly type: 'ownWriter' }
  /** A delta on something that is not here. */
  | { readonly type: 'deltaGap' }
  /** A handover of the other side, with what only they may see. */
  | { readonly type: 'otherSide'; readonly side: Side };

/** What can go wrong around the work: the file cannot be read, the worker or the storage fails. */
export type WorkProblem =
  | { readonly type: 'unreadable' }
  /** What was made is larger than what can be opened again. */
  | { readonly type: 'madeTooLarge'; readonly bytes: number }
  | { readonly type: 'noWorker' }
  | { readonly type: 'storageFull' }
  | { readonly type: 'storageUnavailable' }
  /** The data was removed meanwhile, or another tab took a newer version. */
  | { readonly type: 'storageGone' }
  | { readonly type: 'unknown' };

/** Everything that can keep a file from going in or out. Each has one sentence in `i18n/problems.ts`. */
export type Problem = FileProblem | LockProblem | MergeProblem | WorkProblem;
