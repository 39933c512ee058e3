import { day, defineKind, oneOf, required, text, type Of } from './kind';

/** "Voelde je je welkom?", from not at all to very much. */
export const welcomes = ['notAtAll', 'little', 'somewhat', 'well', 'veryMuch'] as const;
export type Welcome = (typeof welcomes)[number];

/** An invitation to a group (uitnodiging): groups, never people. */
export const outreach = defineKind('outreach', {
  group: required(text()),
  how: text(),
  by: text(),
  on: day(),
  answer: text(),
  /** The day on which it was agreed to come back to it. */
  followUpOn: day(),
  followedUpOn: day(),
  welcomeInitiative: oneOf(welcomes)
});
export type Outreach = Of<typeof outreach>;

/** Whether somebody came back to it on or before the agreed day. */
export const isFollowedUp = ({ followUpOn, followedUpOn }: Outreach): boolean =>
  followUpOn !== undefined && followedUpOn !== undefined && followedUpOn <= followUpOn;
