import type { SeenDocument } from '../../../share/contexts';
import { createSender, type Sender } from '../../../share/frames';
import type { Leaving } from '../../../share/leaving';
import type { Problem } from '../../../share/problem';
import type { Maker } from '../../../share/write';
import type { Work } from '../work.svelte';

/** How much of a partnership is in its codes, seen from what the other showed; `all` when they showed nothing. */
export type Part = 'all' | 'unnamed' | 'shorter' | 'lacking' | 'nothingNew';

/** Codes that are ready to be shown. */
export interface Codes {
  readonly sender: Sender;
  readonly part: Part;
  /** The size of the file in them, before it is compressed. */
  readonly bytes: number;
}

export type Making = Codes | { readonly problem: Problem } | { readonly tooLarge: number };

/**
 * Makes codes of a partnership, or of what the other lacks of it.
 *
 * @param theirs what the other has seen; see `readContexts`.
 * @returns `undefined` when it was stopped.
 */
export const makeCodes = async (
  work: Work,
  { documents, bytes }: Leaving,
  maker: Maker,
  theirs?: readonly SeenDocument[]
): Promise<Making | undefined> => {
  const asks = { purpose: 'share', documents, maker } as const;
  let part: Part = 'all';
  let outcome = await work.run('make', theirs ? { ...asks, theirs } : asks);
  if (outcome.state === 'done' && theirs) {
    const { stand, content } = outcome.value;
    if (stand === 'seenAll') part = 'nothingNew';
    else if (stand === 'lacks' && content.size < bytes) part = 'lacking';
    else {
      part = stand === 'lacks' ? 'shorter' : 'unnamed';
      outcome = await work.run('make', asks); // all of it, and then also a copy of this device
    }
  }
  if (outcome.state === 'failed') return { problem: outcome.problem };
  if (outcome.state !== 'done') return undefined;
  const { content } = outcome.value;
  const made = await createSender(content);
  return 'tooLarge' in made ? made : { sender: made.sender, part, bytes: content.size };
};
