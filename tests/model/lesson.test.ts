import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { lessonsFor, offeredLessons, type Lesson } from '../../src/model/lesson';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const learned = (id: string, values: Partial<Lesson> = {}): Lesson => ({ id, record, text: id, ...values });
const ids = (all: readonly Lesson[]) => all.map(({ id }) => id);

const all = [
  learned('general'),
  learned('foundation', { initiativeType: 'foundation', growthStage: 'stopped' }),
  learned('tenants', { initiativeType: 'tenantGroup', growthStage: 'stopped' }),
  learned('starting tenants', { initiativeType: 'tenantGroup', growthStage: 'starting' })
];

test('the list is filtered by type and by stage, and by both', () => {
  expect(ids(lessonsFor(all, undefined, undefined))).toEqual(ids(all));
  expect(ids(lessonsFor(all, 'tenantGroup', undefined))).toEqual(['tenants', 'starting tenants']);
  expect(ids(lessonsFor(all, undefined, 'stopped'))).toEqual(['foundation', 'tenants']);
  expect(ids(lessonsFor(all, 'tenantGroup', 'starting'))).toEqual(['starting tenants']);
});

test('who starts is offered what fits first, then what holds for every type, and no more than asked', () => {
  expect(ids(offeredLessons(all, 'tenantGroup', 3))).toEqual(['tenants', 'starting tenants', 'general']);
  expect(ids(offeredLessons(all, 'tenantGroup', 1))).toEqual(['tenants']);
  expect(ids(offeredLessons(all, 'other', 3))).toEqual(['general']);
  expect(ids(offeredLessons(all, undefined, 2))).toEqual(['general', 'foundation']);
});
