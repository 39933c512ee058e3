import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Locale = 'nl' | 'en';

const read = (locale: Locale): ReadonlyMap<string, unknown> => {
  const folder = `src/i18n/messages/${locale}`;
  return new Map(
    readdirSync(folder).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>)
    )
  );
};
const messages = { nl: read('nl'), en: read('en') };

/** Every wording of a message: one, or one per number. */
const wordings = (message: unknown): readonly string[] => {
  if (typeof message === 'string') return [message];
  const [{ match }] = message as [{ match: Readonly<Record<string, string>> }];
  return Object.values(match);
};

/** What a message says in a language, whole; where something is filled in, that may be anything. */
export const says = (locale: Locale, key: string): RegExp => {
  const message = messages[locale].get(key);
  if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
  const patterns = wordings(message).map((words) =>
    words
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]+')
  );
  return new RegExp(`^(${patterns.join('|')})$`);
};
