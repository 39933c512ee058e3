export * as m from './paraglide/messages';
export { getLocale, setLocale, locales, type Locale } from './paraglide/runtime';
