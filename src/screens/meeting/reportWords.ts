import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import type { ReportWords } from '../../model/report';
import type { Partnership } from '../../model/partnership';
import { partyName, sideName } from '../parts/parties';

/** The words of a report in the language of the app, with the names of both sides. */
export const reportWords = (
  partnership: Partnership,
  { noteTypes }: Pick<Content, 'noteTypes'>
): ReportWords => ({
  agenda: m.meeting_report_part_agenda(),
  notes: m.meeting_report_part_notes(),
  commitments: m.meeting_report_part_commitments(),
  nameOf: (party) => (party === 'together' ? partyName(party) : sideName(partnership, party)),
  typeOf: (type) => (type === undefined ? m.meeting_no_type() : noteTypes[type]),
  commitment: ({ what, side, who, due }) => {
    const name =
      side === 'municipality' || side === 'initiative'
        ? sideName(partnership, side)
        : side && partyName(side);
    // Read later too, so the day has its year.
    const by = due && m.meeting_report_by({ day: formatDay(due) });
    const rest = [name, who, by].filter(Boolean).join(', ');
    return rest === '' ? what : m.meeting_report_commitment({ what, who: rest });
  }
});
