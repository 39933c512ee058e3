import { m } from '../../i18n';
import { formatDaysAgo } from '../../i18n/dates';
import { rhythmIn, type Contact } from '../../model/contact';

const every = {
  day: m.overview_every_day,
  week: m.overview_every_week,
  month: m.overview_every_month,
  year: m.overview_every_year
};

/** "Afgesproken: elke maand. Laatste gesprek 10 weken geleden." */
export const contactWords = ({ rhythmDays, ago }: Contact): string => {
  const rhythm = rhythmDays === undefined ? undefined : rhythmIn(rhythmDays);
  return [
    rhythm === undefined
      ? m.overview_rhythm_none()
      : m.overview_rhythm({ every: every[rhythm.unit](rhythm) }),
    ago === undefined ? m.overview_no_talk_yet() : m.overview_last_talk({ ago: formatDaysAgo(ago) })
  ].join(' ');
};
