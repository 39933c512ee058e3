export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'samenspel-theme';

const stored = (): ThemeChoice => {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'system';
};

let current = $state<ThemeChoice>(stored());

const show = (choice: ThemeChoice) => {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
};

/** Light, dark, or what the device itself says. */
export const theme = {
  get current(): ThemeChoice {
    return current;
  },
  choose: (choice: ThemeChoice): void => {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
    current = choice;
    show(choice);
  },
  /** Shows what was chosen before; once, when the app starts. */
  start: (): void => show(current)
};
