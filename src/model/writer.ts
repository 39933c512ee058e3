import { defineKind, oneOf, required, text, type Of } from './kind';
import { sides } from './side';

/** Who wrote: one run of the app. Its id is the writer in the stamps. Added with a writer's first write. */
export const writer = defineKind('writer', {
  name: required(text()),
  side: oneOf(sides),
  device: text()
});
export type Writer = Of<typeof writer>;
