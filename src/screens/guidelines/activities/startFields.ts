import { m } from '../../../i18n';
import { parties, type Party, type Side } from '../../../model/side';
import type { StoredPartnership } from '../../../store/partnerships';
import { nameOf } from '../../parts/parties';
import type { FieldSpec, SidesSpec } from '../../parts/records/fields';

/** Every party to choose from. */
export const partyOptions = (
  partnership: StoredPartnership
): readonly { readonly value: Party; readonly label: string }[] =>
  parties.map((value) => ({ value, label: nameOf(partnership, value) }));

/** A question that each side answers in a field of its own, which ends in the name of the side. */
export const bySide = (
  label: string,
  field: string,
  as: FieldSpec['as'] = 'text',
  own: Readonly<Partial<Record<Side, Partial<Pick<FieldSpec, 'label' | 'description'>>>>> = {}
): SidesSpec => ({
  label,
  sides: {
    municipality: { field: `${field}Municipality`, label, as, ...own.municipality },
    initiative: { field: `${field}Initiative`, label, as, ...own.initiative }
  }
});

/** The fields of a milestone. */
export const milestoneSpecs = () => [
  { field: 'what', label: m.start_milestone_what(), as: 'text' } as const,
  { field: 'year', label: m.start_year(), as: 'number' } as const,
  bySide(m.start_milestone_helps(), 'helps')
];
