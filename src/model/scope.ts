import type { Side } from './side';

/** Who may see a document. `device` never leaves the device, except in a backup. */
export const scopes = ['shared', 'municipality', 'initiative', 'device'] as const;
export type Scope = (typeof scopes)[number];

/** One partnership in one scope: the unit that merges and travels. */
export type DocumentKey = `${string}/${Scope}`;

export const documentKey = (partnership: string, scope: Scope): DocumentKey => `${partnership}/${scope}`;

/** The partnership and the scope of a document: `documentKey` the other way round. */
export const partsOf = (doc: DocumentKey): { readonly partnership: string; readonly scope: Scope } => {
  const [partnership = '', scope] = doc.split('/') as [string, Scope];
  return { partnership, scope };
};

/** The scopes that somebody of this side reads and writes. */
export const scopesOf = (side: Side): readonly Scope[] => ['shared', side, 'device'];
