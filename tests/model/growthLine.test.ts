import { expect, test } from 'vitest';
import { growthLineOf, growthRows } from '../../src/model/growthLine';
import { growthStep } from '../../src/model/growthStep';
import { growthStages } from '../../src/model/partnership';
import { made, situation } from './progress/during';

test('a line goes by the days of the steps, back and sideways too, without what has no day, no stage or is not theirs', () => {
  const steps = situation(
    made(growthStep, { evidence: 'Naam', date: '2026-03-01', stage: 'named' }),
    made(growthStep, { evidence: 'Begin', date: '2025-10-01', stage: 'starting', side: 'initiative' }),
    made(growthStep, { evidence: 'Terug', date: '2026-08-01', stage: 'starting' }),
    made(growthStep, { evidence: 'Zonder dag', stage: 'legalForm' }),
    made(growthStep, { evidence: 'Zonder stap', date: '2026-04-01' }),
    made(growthStep, { evidence: 'Beleid', date: '2026-05-01', stage: 'named', side: 'municipality' })
  ).all(growthStep);
  expect(growthLineOf(steps)).toEqual([
    { date: '2025-10-01', stage: 'starting' },
    { date: '2026-03-01', stage: 'named' },
    { date: '2026-08-01', stage: 'starting' }
  ]);
});

test('every stage has one row; a pause and a stop are at the bottom', () => {
  expect([...growthRows].sort()).toEqual([...growthStages].sort());
  expect(growthRows.slice(-2)).toEqual(['paused', 'stopped']);
});
