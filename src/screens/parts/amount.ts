import { languageTag } from '../../i18n/languageTag';

/** A number as people in the language of the app write it, with what is counted behind it. */
export const amount = (count: number, unit: string | undefined): string =>
  `${new Intl.NumberFormat(languageTag()).format(count)} ${unit ?? ''}`.trim();
