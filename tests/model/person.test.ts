import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { crossing, type Person } from '../../src/model/person';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const contact = (values: Partial<Person>): Person => ({ id: '', record, role: 'Bewoner', ...values });
const today = '2026-11-24';

test.each<[string, Partial<Person>, object | undefined]>([
  ['from the initiative', { side: 'initiative' }, { side: 'municipality', role: 'Adviseur', from: today }],
  ['from the municipality', { side: 'municipality' }, { side: 'initiative', role: 'Adviseur', from: today }],
  [
    'with the same name, and nothing else of before',
    { side: 'initiative', name: 'Noor', relationKeeper: true, handover: 'Sleutel', from: '2026-01-01' },
    { side: 'municipality', role: 'Adviseur', name: 'Noor', from: today }
  ],
  ['before the end that was planned', { side: 'initiative', until: '2026-11-25' }, expect.anything()],
  ['not on the last day', { side: 'initiative', until: today }, undefined],
  ['not who left', { side: 'initiative', until: '2026-11-01' }, undefined],
  ['not who still has to come', { side: 'initiative', from: '2026-12-01' }, undefined],
  ['not who is of no side', {}, undefined]
])('to the other side %s', (_, values, begins) => {
  const crossed = crossing(contact(values), 'Adviseur', today);
  expect(crossed?.begins).toEqual(begins);
  expect(crossed?.ends).toEqual(begins && { until: today });
});
