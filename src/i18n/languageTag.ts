import { getLocale } from './paraglide/runtime';

/** How `Intl` knows the language of the app, with the country whose habits it follows. */
export const languageTag = (): string => ({ nl: 'nl-NL', en: 'en-GB' })[getLocale()];
