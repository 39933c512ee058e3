import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPassive, limits, sentencesOf, wordsOf } from './readability';
import { textsOf } from './texts';
import { difficultWords, exceptions, quoted } from './words';

const messages = 'src/i18n/messages/nl';
const content = 'src/content/nl';

/** Every Dutch text, per file: the messages and, of the content, what stands between quotes. */
const files: readonly (readonly [string, readonly string[]])[] = [
  ...readdirSync(messages).map((file) => {
    const all = JSON.parse(readFileSync(`${messages}/${file}`, 'utf8')) as Record<string, unknown>;
    return [file, Object.values(all).flatMap(textsOf)] as const;
  }),
  ...readdirSync(content).map((file) => {
    const source = readFileSync(`${content}/${file}`, 'utf8').replace(/^import .*$/gm, '');
    return [file, textsInSource(source)] as const;
  })
];

/** What has a space or a capital is a text; the rest are keys and words of the model. */
function textsInSource(source: string): readonly string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, single, double]) => (single ?? double ?? '').replaceAll('\\u00ad', '').replaceAll("\\'", "'"))
    .filter((text) => /\s|^\p{Lu}/u.test(text));
}

const plain = (word: string) => word.toLowerCase();
const known = new Set(exceptions);
const doc = readFileSync('docs/leesbaarheid.md', 'utf8');

test.each(files)('%s has short sentences', (_, texts) => {
  const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > limits.sentence)).toEqual(
    []
  );
  expect(total / Math.max(lengths.length, 1)).toBeLessThanOrEqual(limits.average);
});

test('of all sentences, few are long', () => {
  const sentences = files.flatMap(([, texts]) => texts.flatMap(sentencesOf));
  expect(sentences.length).toBeGreaterThan(1500); // the measure sees the texts
  const long = sentences.filter((sentence) => wordsOf(sentence).length > limits.long);
  expect(long.length / sentences.length).toBeLessThanOrEqual(limits.shareOfLong);
});

test.each(files)('%s says who does what', (_, texts) => {
  const passive = texts.flatMap(sentencesOf).filter(isPassive);
  expect(passive.filter((sentence) => !quoted.includes(sentence))).toEqual([]);
});

test.each(files)('%s uses plain words', (_, texts) => {
  const words = texts.flatMap(sentencesOf).flatMap(wordsOf).map(plain);
  const found = words.filter((word) => !known.has(word) && Object.hasOwn(difficultWords, word));
  expect(found.map((word) => `${word}: ${difficultWords[word] ?? ''}`)).toEqual([]);
  expect(
    words.filter((word) => word.length >= limits.word && !word.includes('-') && !known.has(word))
  ).toEqual([]);
});

test('every exception is used, and the page about reading says why it stays', () => {
  const used = new Set(files.flatMap(([, texts]) => texts.flatMap(sentencesOf).flatMap(wordsOf).map(plain)));
  expect(exceptions.filter((word) => !used.has(word))).toEqual([]);
  expect(exceptions.filter((word) => !doc.toLowerCase().includes(word))).toEqual([]);
  const sentences = new Set(files.flatMap(([, texts]) => texts.flatMap(sentencesOf)));
  expect(quoted.filter((sentence) => !sentences.has(sentence))).toEqual([]);
});

describe('the measure', () => {
  test.each([
    ['Het verslag wordt gedeeld', true],
    ['Afspraken worden door iemand nagekomen', true],
    ['Het bestand kan niet worden gelezen', true],
    ['Wij delen het verslag', false],
    ['Maak een Word-bestand', false],
    ['Het wordt morgen, dan is alles gedaan', false],
    ['Wil je lid worden om mee te beslissen', false]
  ])('%s: passive is %s', (sentence, passive) => expect(isPassive(sentence)).toBe(passive));

  test('counts what the app fills in as one word, and a colon as an end', () => {
    expect(sentencesOf('{who} is er. Let op: kies {a}')).toEqual(['iets is er.', 'Let op:', 'kies iets']);
  });
});

test.each(['nl', 'en'])('each term that is explained stands in the %s text that explains it', (locale) => {
  const read = (family: string) =>
    JSON.parse(readFileSync(`src/i18n/messages/${locale}/${family}.json`, 'utf8')) as Record<string, string>;
  const terms = read('terms');
  const source = (file: string) => readFileSync(`src/content/${locale}/${file}.ts`, 'utf8');
  const places: readonly (readonly [string, string | undefined])[] = [
    ['terms_initiative', read('welcome')['welcome_intro']],
    ['terms_guideline', read('guidelines')['guidelines_lead']],
    ['terms_statement', read('evaluation')['evaluation_blind']],
    ['terms_heat_transition', /'voor-2':[^}]*why: '([^']*)'/.exec(source('guidelines'))?.[1]],
    ['terms_mandate', /7: \{[^}]*hint: '([^']*)'/.exec(source('clauses'))?.[1]]
  ];
  expect(places.map(([key]) => key).sort()).toEqual(
    Object.keys(terms)
      .filter((key) => !key.endsWith('_means'))
      .sort()
  );
  for (const [key, text] of places) expect(text?.toLowerCase(), key).toContain(terms[key]);
});
