import { m } from '../../../i18n';
import type { Lesson } from '../../../model/lesson';

/** What a lesson is about, by its theme. */
export const themeWords: Record<NonNullable<Lesson['theme']>, () => string> = {
  organisation: m.lessons_theme_organisation,
  support: m.lessons_theme_support,
  knowledge: m.lessons_theme_knowledge,
  money: m.lessons_theme_money,
  communication: m.lessons_theme_communication,
  mandate: m.lessons_theme_mandate,
  collaboration: m.lessons_theme_collaboration
};
