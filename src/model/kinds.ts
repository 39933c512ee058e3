import { agendaItem } from './agendaItem';
import { attendee } from './attendee';
import { commitment } from './commitment';
import { conversation } from './conversation';
import type { Kind } from './kind';
import { guidelineCard } from './guideline';
import { note } from './note';
import { partnership } from './partnership';
import { writer } from './writer';

/** Every record kind this app knows. A kind that is not here passes through untouched. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [partnership, conversation, agendaItem, attendee, note, commitment, writer, guidelineCard].map((kind) => [
    kind.name,
    kind
  ])
);
