import { defineKind, oneOf, required, text, type Of } from './kind';

/** What an organisation writes once for all its partnerships: its visie, the role of the gemeente, and support. */
export const organisationTopics = [
  'why',
  'yields',
  'otherwise',
  'roleSource',
  'roleMoney',
  'roleCommunication',
  'rolePlanning',
  'support'
] as const;
export type OrganisationTopic = (typeof organisationTopics)[number];

/** A text of an organisation, in a document of its own: no file for the table ever needs it. */
export const organisationText = defineKind('organisationText', {
  topic: required(oneOf(organisationTopics)),
  text: text()
});
export type OrganisationText = Of<typeof organisationText>;

/** Begins the id of an organisation where it stands in place of a partnership. A file holds the id without it. */
const prefix = 'organisation-';

/** The id of an organisation, in the place of a partnership, from the one in a file or a fresh one. */
export const organisationId = (id: string): string => `${prefix}${id}`;

export const isOrganisation = (partnership: string): boolean => partnership.startsWith(prefix);

/** The id of an organisation as a file holds it. */
export const idOfOrganisation = (partnership: string): string => partnership.slice(prefix.length);

/** The id of the one record of a topic: its own per organisation, so that a copy knows its source again. */
export const organisationTextId = (organisation: string, topic: OrganisationTopic): string =>
  `${organisation}-${topic}`;
