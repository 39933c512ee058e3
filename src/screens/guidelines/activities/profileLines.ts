import type { OrganisationTopic } from '../../../model/organisationText';

/** A field of a partnership that a text of the profile can be copied to. */
export interface ProfileLine {
  readonly topic: OrganisationTopic;
  readonly field: string;
  /** The field that says where the text came from. */
  readonly copied: string;
  readonly label: string;
}
