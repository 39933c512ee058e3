import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import {
  agendaPointId,
  evaluationStandingOf,
  halfYearAfter,
  mayShowScores,
  mayUnlock,
  type Evaluation
} from '../../src/model/evaluation';
import {
  compare,
  comparedOf,
  openDifferences,
  pointsOf,
  trendOf
} from '../../src/model/evaluationComparison';
import {
  isComplete,
  missingIn,
  scoreSteps,
  sealedText,
  statementNumbers,
  type Score,
  type Scores
} from '../../src/model/scores';

const record = { id: '', kind: 'evaluation', stamp: 'w-1-0', values: {} } as PackedRecord;
const all = (score: Score): Scores => Object.fromEntries(statementNumbers.map((number) => [number, score]));
const evaluated = (
  date: Evaluation['date'],
  municipality: Scores | undefined,
  initiative: Scores | undefined
): Evaluation => ({
  id: date,
  record,
  date,
  ...(municipality && { sealMunicipality: 'a', scoresMunicipality: municipality }),
  ...(initiative && { sealInitiative: 'b', scoresInitiative: initiative })
});

const rows: readonly (readonly [Score | undefined, Score | undefined, number | undefined, string])[] = [
  [3, 3, 0, ''],
  [5, 4, 1, ''],
  [5, 3, 2, 'discuss'],
  [3, 5, 2, 'discuss'],
  [2, 3, 1, 'act'],
  [3, 1, 2, 'discuss act'],
  [2, 2, 0, 'act'],
  [3, 4, 1, ''],
  ['unknown', 5, undefined, ''],
  ['unknown', 2, undefined, 'act'],
  ['unknown', 'unknown', undefined, ''],
  [undefined, 1, undefined, 'act']
];

describe('a statement', () => {
  test.each(rows)('scored %s and %s', (municipality, initiative, difference, what) => {
    const given = (score: Score | undefined): Scores => (score === undefined ? {} : { 7: score });
    const found = compare({ municipality: given(municipality), initiative: given(initiative) })[6];
    expect(found?.difference).toBe(difference);
    expect([found?.discuss && 'discuss', found?.act && 'act'].filter(Boolean).join(' ')).toBe(what);
    expect(found?.unknown).toEqual([
      ...(municipality === 'unknown' ? ['municipality'] : []),
      ...(initiative === 'unknown' ? ['initiative'] : [])
    ]);
  });
});

const anyScores = fc
  .array(fc.option(fc.constantFrom<Score>(...scoreSteps, 'unknown'), { nil: undefined }), {
    minLength: 14,
    maxLength: 14
  })
  .map((list): Scores =>
    Object.fromEntries(
      statementNumbers.flatMap((number, i) => (list[i] === undefined ? [] : [[number, list[i]]]))
    )
  );

test('the rules are the same for both sides', () => {
  fc.assert(
    fc.property(anyScores, anyScores, (a, b) => {
      const [one, other] = [
        compare({ municipality: a, initiative: b }),
        compare({ municipality: b, initiative: a })
      ];
      for (const [i, { difference, discuss, act, unknown }] of one.entries()) {
        expect(other[i]).toMatchObject({ discuss, act });
        expect(other[i]?.difference).toBe(difference);
        expect(other[i]?.unknown).toHaveLength(unknown.length);
      }
    })
  );
});

test('the order is that of the statements, and what is unknown gives no point by itself', () => {
  fc.assert(
    fc.property(anyScores, anyScores, (municipality, initiative) => {
      const compared = compare({ municipality, initiative });
      expect(compared.map(({ number }) => number)).toEqual(statementNumbers);
      const points = pointsOf(compared).map(({ number }) => number);
      expect(points).toEqual([...points].sort((a, b) => a - b));
      for (const { number, scores } of pointsOf(compared)) {
        const numbers = Object.values(scores).filter((score) => typeof score === 'number');
        expect(numbers.length, `statement ${number}`).toBeGreaterThan(0);
      }
    })
  );
});

test('only what both sides have shown is compared, earlier days first', () => {
  const [first, second] = [
    evaluated('2026-04-01', all(3), all(4)),
    evaluated('2026-10-01', all(5), all('unknown'))
  ];
  const half = evaluated('2026-11-01', all(1), undefined);
  expect(comparedOf([half, second, first])).toEqual([first, second]);
  expect(trendOf([first, second], 2)).toEqual([
    { scores: { municipality: 3, initiative: 4 } },
    { scores: { municipality: 5, initiative: 'unknown' } }
  ]);
});

describe('a difference is open', () => {
  const apart = evaluated('2026-04-01', { ...all(4), 6: 5 }, { ...all(4), 6: 2 });
  const none = new Set<string>();
  const numbers = (evaluations: readonly Evaluation[], answered: ReadonlySet<string> = none) =>
    openDifferences(evaluations, answered).map(({ number }) => number);

  test('until it was answered together', () => {
    expect(openDifferences([apart], none)).toEqual([{ evaluation: apart.id, number: 6 }]);
    expect(numbers([apart], new Set([agendaPointId(apart.id, 6)]))).toEqual([]);
    expect(numbers([apart], new Set([agendaPointId(apart.id, 5)]))).toEqual([6]);
  });
  test('until a later evaluation closed it', () => {
    expect(numbers([evaluated('2026-10-01', all(3), all(4)), apart])).toEqual([]);
    expect(numbers([evaluated('2025-10-01', all(3), all(4)), apart])).toEqual([6]);
  });
  test('also when later a side did not know, or did not show', () => {
    expect(numbers([apart, evaluated('2026-10-01', all('unknown'), all(4))])).toEqual([6]);
    expect(numbers([apart, evaluated('2026-10-01', all(3), undefined)])).toEqual([6]);
  });
});

test.each([
  [{}, 'notStarted', false, false],
  [{ sealInitiative: 'b' }, 'oneSide', false, true],
  [{ sealMunicipality: 'a', sealInitiative: 'b' }, 'bothSides', true, false],
  [{ sealMunicipality: 'a', sealInitiative: 'b', scoresMunicipality: {} }, 'bothSides', true, false],
  [{ sealInitiative: 'b', scoresMunicipality: {} }, 'bothSides', false, false],
  [
    { sealMunicipality: 'a', sealInitiative: 'b', scoresMunicipality: {}, scoresInitiative: {} },
    'compared',
    true,
    false
  ]
] as const)('with %o an evaluation is %s', (one, standing, show, unlock) => {
  expect(evaluationStandingOf(one)).toBe(standing);
  expect(mayShowScores(one)).toBe(show);
  expect(mayUnlock(one, 'initiative')).toBe(unlock);
});

test('complete is every statement, be it unknown', () => {
  expect(isComplete(all('unknown'))).toBe(true);
  const rest = Object.fromEntries(Object.entries(all(3)).filter(([number]) => number !== '9'));
  expect(missingIn(rest)).toEqual([9]);
});

test('what is sealed does not depend on the order in which it was filled in', () => {
  fc.assert(
    fc.property(anyScores, fc.string(), (scores, salt) => {
      const turned = Object.fromEntries(Object.entries(scores).reverse());
      expect(sealedText(turned, salt)).toBe(sealedText(scores as Record<string, Score>, salt));
    })
  );
  expect(sealedText({ 1: 4, 2: 'unknown' }, 's')).not.toBe(sealedText({ 1: 'unknown', 2: 4 }, 's'));
});

test.each([
  ['2026-11-20', '2026-11-24', '2027-05-21'],
  ['2025-11-20', '2026-11-24', '2027-05-25']
] as const)('after %s, seen on %s, the next one is on %s', (date, today, next) =>
  expect(halfYearAfter(date, today)).toBe(next)
);
