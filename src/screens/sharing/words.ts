import { m } from '../../i18n';
import { formatDayAndMoment } from '../../i18n/dates';
import type { Author } from '../../share/authors';
import type { Happening } from '../../share/items';
import type { Stage } from '../../share/work';

export const stageWords: Readonly<Record<Stage, () => string>> = {
  reading: m.sharing_stage_reading,
  checking: m.sharing_stage_checking,
  comparing: m.sharing_stage_comparing,
  merging: m.sharing_stage_merging,
  collecting: m.sharing_stage_collecting,
  writing: m.sharing_stage_writing
};

export const happeningWords: Readonly<Record<Happening, (of: { count: number }) => string>> = {
  erased: m.sharing_erased,
  changed: m.sharing_changed,
  trashed: m.sharing_trashed,
  versions: m.sharing_versions,
  putBack: m.sharing_put_back,
  added: m.sharing_added
};

export const aboutHappening: Readonly<Record<Happening, () => string>> = {
  erased: m.sharing_about_erased,
  changed: m.sharing_about_changed,
  trashed: m.sharing_about_trashed,
  versions: m.sharing_about_versions,
  putBack: m.sharing_about_put_back,
  added: m.sharing_about_added
};

/** "Noor, 24 nov. 2026, 19.42", as far as known. */
export const authorWords = ({ name, at }: Author): string =>
  m.sharing_by({ name: name ?? m.sharing_someone(), when: formatDayAndMoment(at) });
