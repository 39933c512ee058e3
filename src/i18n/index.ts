import { getLocale, overwriteGetLocale, setLocale as keepLocale, type Locale } from './paraglide/runtime';

export * as m from './paraglide/messages';
export { getLocale, locales, type Locale } from './paraglide/runtime';

// Each message asks for the language, and Paraglide looks that up in the address and the storage. It changes only here.
const lookUp = getLocale;
let known: Locale | undefined;
overwriteGetLocale(() => (known ??= lookUp()));

/** Chooses the language and remembers it on this device; what stands on the screen stays as it is. */
export const setLocale = (locale: Locale): void => {
  void keepLocale(locale, { reload: false });
  known = locale;
};
