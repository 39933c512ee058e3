import { expect, test } from 'vitest';
import { conversation } from '../../../src/model/conversation';
import { progress, reflectedAfterLast } from '../../../src/model/progress/tijdens-4';
import { reflection, reflectionId } from '../../../src/model/reflection';
import { made, nothing, situation, today } from './during';

const earlier = made(conversation, { title: 'Eerder', date: '2026-10-01' }, 'earlier');
const last = made(conversation, { title: 'Laatst', date: '2026-11-20' }, 'last');
const later = made(conversation, { title: 'Straks', date: '2026-11-30' }, 'later');
const onLast = (values = {}) => made(reflection, { conversation: 'last', ...values }, reflectionId('last'));

test('nothing is ever said of a side, whatever stands on this device', () => {
  expect(progress(situation(last, onLast({ listened: 'yes', practise: 'Samenvatten' })))).toEqual(nothing);
});

test.each([
  ['no conversation was held', [later], 'nothingHeld'],
  ['nothing written', [earlier, last, later], 'toDo'],
  ['opened and left empty', [last, onLast()], 'toDo'],
  [
    'written about an earlier one',
    [earlier, last, made(reflection, { conversation: 'earlier', listened: 'no' })],
    'toDo'
  ],
  ['one answer is enough', [earlier, last, onLast({ listened: 'no' })], 'done'],
  ['only what to practise', [last, onLast({ practise: 'Samenvatten' })], 'done']
])('where one stands on this device: %s', (_, records, expected) => {
  const { all } = situation(...records);
  expect(reflectedAfterLast(all(conversation), all(reflection), today)).toBe(expected);
});
