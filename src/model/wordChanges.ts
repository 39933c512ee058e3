import { diffWordsWithSpace } from 'diff';

/** A piece of text that stayed, came or went. */
export interface WordChange {
  readonly what: 'kept' | 'added' | 'removed';
  readonly words: string;
}

/** From here on two texts have so little in common that looking for it helps nobody, and takes long. */
const maxEditLength = 1000;

/**
 * What changed between two texts, word by word, what went before what came. What was kept together with what was
 * added is the new text; with what was removed it is the old one.
 */
export const wordChanges = (before: string, after: string): readonly WordChange[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength });
  if (parts === undefined) return replaced(before, after);
  const changes: WordChange[] = [];
  let [went, came, between] = ['', '', ''];
  const settle = () => {
    changes.push(...replaced(went, came));
    if (between !== '') changes.push({ what: 'kept', words: between });
    [went, came, between] = ['', '', ''];
  };
  for (const { value, added, removed } of parts) {
    const changed = went !== '' || came !== '';
    if (!added && !removed) {
      // A space between two words that were replaced goes along, so that they read as one piece.
      if (changed && between === '' && /^[^\S\n]+$/.test(value)) between = value;
      else {
        settle();
        changes.push({ what: 'kept', words: value });
      }
      continue;
    }
    if (added) came += between + value;
    else came += between;
    if (removed) went += between + value;
    else went += between;
    between = '';
  }
  settle();
  return changes;
};

const replaced = (before: string, after: string): readonly WordChange[] => [
  ...(before === '' ? [] : [{ what: 'removed', words: before } as const]),
  ...(after === '' ? [] : [{ what: 'added', words: after } as const])
];
