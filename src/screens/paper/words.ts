import { getLocale, m } from '../../i18n';
import type { Partnership } from '../../model/partnership';
import { sides, type Side } from '../../model/side';
import type { Block, HeadingLevel, Paper } from '../../share/paper';
import { sideName } from '../parts/parties';

/** "a, b en c". */
export const listed = (all: readonly string[]): string => {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : m.paper_and({ first: all.slice(0, -1).join(', '), last });
};

/** The names of some sides: "Gemeente Waterveen en Lindewarm". */
export const namesOf = (partnership: Partnership, of: readonly Side[]): string =>
  listed(of.map((side) => sideName(partnership, side)));

/** A paper of a partnership in the language of the app. */
export const paperOf = (
  partnership: Partnership,
  title: string,
  edition: string,
  blocks: readonly Block[]
): Paper => ({
  language: getLocale(),
  title,
  edition,
  names: Object.fromEntries(sides.map((side) => [side, sideName(partnership, side)])) as Record<Side, string>,
  numbering: m.paper_clause({ number: '%1' }),
  paging: m.paper_page({ page: '%1', pages: '%2' }),
  blocks
});

/** A heading. */
export const heading = (text: string, level: HeadingLevel = 2): Block => ({ type: 'heading', level, text });
