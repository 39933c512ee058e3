import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsOf } from './texts';

const folder = 'src/i18n/messages';
const families = readdirSync(`${folder}/nl`).sort();

const messagesOf = (locale: 'nl' | 'en', family: string) =>
  JSON.parse(readFileSync(`${folder}/${locale}/${family}`, 'utf8')) as Record<string, unknown>;

const placeholdersOf = (message: unknown): readonly string[] =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{[^{}]+\}/g) ?? []))].sort();

test('each family of messages has a file in both languages', () => {
  expect(readdirSync(`${folder}/en`).sort()).toEqual(families);
});

test.each(families)('%s says the same in Dutch and English', (family) => {
  const [dutch, english] = [messagesOf('nl', family), messagesOf('en', family)];
  expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  for (const [key, message] of Object.entries(dutch)) {
    expect(placeholdersOf(english[key]), key).toEqual(placeholdersOf(message));
    for (const text of [...textsOf(message), ...textsOf(english[key])]) expect(text.trim(), key).not.toBe('');
    expect(textsOf(message), key).not.toEqual([]);
    expect(textsOf(english[key]), key).not.toEqual([]);
  }
});

test('no key stands in two families', () => {
  const keys = families.flatMap((family) => Object.keys(messagesOf('nl', family)));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
