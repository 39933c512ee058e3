import { getLocale } from '../../i18n';

/** A number as people in the language of the app write it, with what is counted behind it. */
export const amount = (count: number, unit: string | undefined): string =>
  `${new Intl.NumberFormat(getLocale() === 'nl' ? 'nl-NL' : 'en-GB').format(count)} ${unit ?? ''}`.trim();
