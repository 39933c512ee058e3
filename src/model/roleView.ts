import { copiedFrom } from './copiedFrom';
import { defineKind, oneOf, reference, text, type Of } from './kind';

/** De overheidsparticipatietrap: how much the gemeente leaves to residents, from most to least. */
export const roleSteps = ['lettingGo', 'facilitating', 'stimulating', 'directing', 'regulating'] as const;
export type RoleStep = (typeof roleSteps)[number];

/** The subjects on which every partnership has a view; people add their own. */
export const roleSubjects = ['source', 'money', 'communication', 'planning'] as const;
export type RoleSubject = (typeof roleSubjects)[number];

/** The id of the view on a subject that every partnership has, the same on every device. */
export const roleViewId = (subject: RoleSubject): string => `role-${subject}`;

/** The role of the gemeente on one subject: as it chooses, and as the initiatief experiences or wants it. */
export const roleView = defineKind('roleView', {
  /** The words for a subject of people's own. */
  subject: text(),
  stepMunicipality: oneOf(roleSteps),
  stepInitiative: oneOf(roleSteps),
  reasonMunicipality: text(),
  reasonInitiative: text(),
  reasonCopiedFromMunicipality: copiedFrom(),
  reasonCopiedFromInitiative: copiedFrom(),
  /** Why the difference may stay. */
  explanation: text(),
  /** The agenda point that was made of the difference. */
  agendaItem: reference()
});
export type RoleView = Of<typeof roleView>;

/** Whether both sides chose, and not the same step. */
export const differs = ({ stepMunicipality, stepInitiative }: RoleView): boolean =>
  stepMunicipality !== undefined && stepInitiative !== undefined && stepMunicipality !== stepInitiative;
