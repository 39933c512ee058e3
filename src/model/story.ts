import { defineKind, text, type Of } from './kind';

/** The story of the initiative on one page, in its own words. One per partnership, under `storyId`. */
export const story = defineKind('story', {
  whoInitiative: text(),
  doesInitiative: text(),
  needsInitiative: text()
});
export type Story = Of<typeof story>;

export const storyId = 'story';
