import { m } from '../../../i18n';
import { interestNatures, interestRelations, type Interest } from '../../../model/interest';
import type { FieldSpec } from '../../parts/records/fields';
import { optionsOf } from './choices';
import { fitWords, natureWords } from '../../parts/choiceWords';

/** What only the side of the card writes. */
export const ownSpecs = (): readonly FieldSpec[] => [
  { field: 'position', label: m.during_interest_position(), as: 'text' },
  { field: 'why', label: m.during_interest_why(), as: 'text' },
  {
    field: 'nature',
    label: m.during_interest_nature(),
    as: 'choice',
    options: optionsOf(interestNatures, (nature) => natureWords[nature]())
  }
];

/** What the sides write together, on a card that is shared. */
export const jointSpecs = (): readonly FieldSpec[] => [
  {
    field: 'relation',
    label: m.during_interest_relation(),
    as: 'choice',
    options: optionsOf(interestRelations, (relation) => fitWords[relation]())
  },
  { field: 'followUp', label: m.during_interest_follow_up(), as: 'text' }
];

/** What a card is, in a few words. */
export const aboutCard = ({ nature, relation }: Interest): string =>
  [nature && natureWords[nature](), relation && fitWords[relation]()].filter(Boolean).join(' · ');
