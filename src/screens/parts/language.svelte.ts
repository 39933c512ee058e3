import { getLocale, setLocale, type Locale } from '../../i18n';

let current = $state<Locale>(getLocale());

/** The language of the app; `App.svelte` draws everything anew when it changes. */
export const language = {
  get current(): Locale {
    return current;
  }
};

/** Chooses the language and remembers it on this device. */
export const setLanguage = (locale: Locale): void => {
  setLocale(locale);
  document.documentElement.lang = locale;
  current = locale;
};
