import { expect, test } from 'vitest';
import { contentFor } from '../../src/content';
import { examplePlan } from '../../src/content/example';
import { exampleGuidelines } from '../../src/content/exampleGuidelines';
import { exampleKinds, type PlannedRecord } from '../../src/content/exampleRecords';
import { loadExample } from '../../src/content/loadExample';
import { example as englishWords } from '../../src/content/en/example';
import { exampleGuidelines as englishGuidelines } from '../../src/content/en/exampleGuidelines';
import { example as dutchWords } from '../../src/content/nl/example';
import { exampleGuidelines as dutchGuidelines } from '../../src/content/nl/exampleGuidelines';
import type { Kind } from '../../src/model/kind';
import { sentencesOf, textsOf, wordsOf } from './support';

const dutch = textsOf({ content: contentFor('nl'), example: dutchWords, guidelines: dutchGuidelines });
const english = textsOf({ content: contentFor('en'), example: englishWords, guidelines: englishGuidelines });

/** Names and a few words that are the same in both languages. */
const sameInBoth = new Set(['Open', 'Noor', 'Karim', 'Lindewijk', 'Lindewarm']);

test('both languages have the same texts, as many questions, and none is empty', () => {
  expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
  for (const [path, text] of [...dutch, ...english]) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).toBe(text.trim());
  }
});

test('no text was left untranslated', () => {
  const translated = new Map(english);
  expect(
    dutch
      .filter(([path, text]) => translated.get(path) === text && !sameInBoth.has(text))
      .map(([path]) => path)
  ).toEqual([]);
});

test('the Dutch is B1: twelve words a sentence on average, never more than twenty', () => {
  const sentences = dutch.flatMap(([, text]) => sentencesOf(text));
  expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
  expect(words / sentences.length).toBeLessThanOrEqual(12);
});

test('each type of talk has an agenda with every question once', () => {
  for (const locale of ['nl', 'en'] as const)
    for (const { questions } of Object.values(contentFor(locale).conversationTypes)) {
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(new Set(questions).size).toBe(questions.length);
    }
});

test('the example names no month, season or year, for its year ends on any day', () => {
  const calendar =
    /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|20\d\d|zomer|winter|voorjaar|najaar|herfst|lente)\b/i;
  expect(
    [...textsOf(dutchWords), ...textsOf(dutchGuidelines)].filter(([, text]) => calendar.test(text))
  ).toEqual([]);
});

test('the example keeps to its agenda, its order and its own past', () => {
  const days = Object.values(examplePlan.conversations).map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  const { conversationTypes } = contentFor('nl');
  for (const { type, day, notes, answers, commitments } of Object.values(examplePlan.conversations)) {
    const points = conversationTypes[type].questions.length;
    const planned: readonly { agenda?: number; pledge?: { became?: { day: number } } }[] =
      Object.values(notes);
    for (const { agenda } of planned) expect(agenda ?? 0).toBeLessThan(points);
    for (const question of Object.keys(answers)) expect(Number(question)).toBeLessThan(points);
    const promised: readonly ({ became?: { day: number } } | undefined)[] = [
      ...planned.map(({ pledge }) => pledge),
      ...Object.values(commitments)
    ];
    for (const { became } of promised.filter((one) => one !== undefined))
      if (became) {
        expect(became.day).toBeGreaterThanOrEqual(day);
        expect(became.day).toBeLessThan(0);
      }
  }
});

test('the handvatten of the example hold what their kinds require, in order of time', () => {
  for (const [name, plan] of Object.entries(exampleGuidelines)) {
    const { fields }: Kind = exampleKinds[name as keyof typeof exampleKinds]; // the plan has its keys
    for (const { texts = [], values = {}, days = {}, lastTalk, evaluation, on, agenda } of Object.values<
      PlannedRecord<Kind>
    >(plan)) {
      const given = [
        ...texts,
        ...Object.keys(values),
        ...Object.keys(days),
        ...(lastTalk ? ['conversation'] : []),
        ...(evaluation ? ['evaluation'] : [])
      ];
      const needed = Object.keys(fields).filter((field) => fields[field]?.required);
      expect(given, name).toEqual(expect.arrayContaining(needed));
      expect(on, name).toBeLessThan(0);
      if (agenda) expect(agenda.on, name).toBeGreaterThanOrEqual(on);
    }
  }
});

test('loading the example brings every word to its place', async () => {
  for (const locale of ['nl', 'en'] as const) {
    const example = await loadExample(locale);
    const empty = textsOf(example).filter(([, text]) => text === '');
    expect(empty).toEqual([]);
    const words = textsOf(
      locale === 'nl'
        ? [dutchWords.conversations, dutchGuidelines]
        : [englishWords.conversations, englishGuidelines]
    );
    const placed = new Set(textsOf(example).map(([, text]) => text));
    expect(words.filter(([, text]) => !placed.has(text))).toEqual([]);
  }
});
