import { getLocale, m } from '../../../i18n';
import { parties, type Party } from '../../../model/side';
import type { StoredPartnership } from '../../../store/partnerships';
import { partyName, sideName } from '../../parts/parties';
import type { FieldSpec, SidesSpec } from '../../parts/records/fields';

/** The name that people know a party by. */
export const nameOf = (partnership: StoredPartnership, party: Party): string =>
  party === 'municipality' || party === 'initiative' ? sideName(partnership, party) : partyName(party);

/** Every party to choose from. */
export const partyOptions = (
  partnership: StoredPartnership
): readonly { readonly value: Party; readonly label: string }[] =>
  parties.map((value) => ({ value, label: nameOf(partnership, value) }));

/** Who it is, from a side and a function: "Lindewarm, penningmeester"; empty when nobody was named. */
export const whoIs = (
  partnership: StoredPartnership,
  party: Party | undefined,
  role: string | undefined
): string => [party && nameOf(partnership, party), role].filter(Boolean).join(', ');

/** A question that each side answers in a field of its own, which ends in the name of the side. */
export const bySide = (
  label: string,
  field: string,
  as: FieldSpec['as'] = 'text',
  own: { readonly municipality: string; readonly initiative: string } = {
    municipality: label,
    initiative: label
  }
): SidesSpec => ({
  label,
  sides: {
    municipality: { field: `${field}Municipality`, label: own.municipality, as },
    initiative: { field: `${field}Initiative`, label: own.initiative, as }
  }
});

/** A number as people in the language of the app write it, with what is counted behind it. */
export const amount = (count: number, unit: string | undefined): string =>
  `${new Intl.NumberFormat(getLocale() === 'nl' ? 'nl-NL' : 'en-GB').format(count)} ${unit ?? ''}`.trim();

/** The fields of a milestone. */
export const milestoneSpecs = () => [
  { field: 'what', label: m.start_milestone_what(), as: 'line' } as const,
  { field: 'year', label: m.start_year(), as: 'number' } as const,
  bySide(m.start_milestone_helps(), 'helps')
];
