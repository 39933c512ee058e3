import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { growthStages, projectPhases, type Partnership } from '../../src/model/partnership';
import { fitting, type PortfolioFilter } from '../../src/model/portfolio';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const named = (id: string, values: Partial<Partnership> = {}): Partnership => ({
  id,
  record,
  neighbourhood: id,
  ...values
});
const everything: PortfolioFilter = { text: '', phase: '', stage: '' };
const all = [
  named('Lindewijk', { municipality: 'Waterveen', initiative: 'Lindewarm', projectPhase: 'use' }),
  named('Cité', { municipality: 'Waterveen', growthStage: 'named', projectPhase: 'use' }),
  named('Havenbuurt', { initiative: 'Warm Water', growthStage: 'named' })
];

test.each([
  ['nothing chosen', {}, ['Lindewijk', 'Cité', 'Havenbuurt']],
  ['part of a neighbourhood', { text: 'buur' }, ['Havenbuurt']],
  ['a municipality', { text: ' WATERVEEN ' }, ['Lindewijk', 'Cité']],
  ['an initiative', { text: 'lindewarm' }, ['Lindewijk']],
  ['without accents', { text: 'cite' }, ['Cité']],
  ['with accents', { text: 'lindéwijk' }, ['Lindewijk']],
  ['every word, in any of the names', { text: 'water linde' }, ['Lindewijk']],
  ['not across two names', { text: 'waterveenlinde' }, []],
  ['a phase', { phase: 'use' }, ['Lindewijk', 'Cité']],
  ['a stage', { stage: 'named' }, ['Cité', 'Havenbuurt']],
  ['all together', { text: 'water', phase: 'use', stage: 'named' }, ['Cité']]
] as const)('the list by %s', (_, filter, expected) => {
  expect(fitting(all, { ...everything, ...filter }).map(({ id }) => id)).toEqual(expected);
});

const some = fc.array(
  fc.record({
    id: fc.uuid(),
    record: fc.constant(record),
    neighbourhood: fc.string({ unit: 'grapheme', minLength: 1 }),
    projectPhase: fc.constantFrom(...projectPhases),
    growthStage: fc.constantFrom(...growthStages)
  })
);

test('by its own name, phase and stage everything is found, and each choice only takes away', () => {
  fc.assert(
    fc.property(some, (list) => {
      expect(fitting(list, everything)).toEqual(list);
      for (const one of list) {
        const text = one.neighbourhood;
        const found = fitting(list, { text, phase: one.projectPhase, stage: one.growthStage });
        expect(found).toContain(one);
        expect(fitting(list, { ...everything, text })).toEqual(expect.arrayContaining([...found]));
      }
    })
  );
});
