import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { agendaOf, conversationOf } from '../../src/store/conversations';
import { live } from '../../src/store/live.svelte';
import { keepNote, notesOf } from '../../src/store/notes';
import { forgetDevices, openDevice } from './devices';
import { observe } from './observe.svelte';

afterEach(forgetDevices);

test('a question starts at loading, answers, and answers again after each write', async () => {
  const noor = openDevice('noor');
  const question = live(async () => (await notesOf(noor, 'p', 'c')).map(({ text }) => text));
  const { seen, stop } = observe(() => question.answer);
  flushSync();
  expect(seen[0]).toEqual({ state: 'loading' });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ state: 'ready', value: [] }));
  await keepNote(noor, 'p', 'shared', { conversation: 'c', text: 'Warm' });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ state: 'ready', value: ['Warm'] }));
  stop();
});

test('a question hears of all that it read, also after several reads in a row', async () => {
  const noor = openDevice('noor');
  const notes = async () => (await notesOf(noor, 'p', 'c')).length;
  const inTurn = async () => {
    const before = await conversationOf(noor, 'p', 'c');
    const agenda = await agendaOf(noor, 'p', 'c');
    return { before, agenda, notes: { count: await notes() } };
  };
  const question = live(() => inTurn());
  const { seen, stop } = observe(() => question.value?.notes.count);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  await keepNote(noor, 'p', 'shared', { conversation: 'c', text: 'Warm' });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  stop();
});

test('a question that fails says so, and nobody is asked while nobody reads', async () => {
  const ask = vi.fn(() => Promise.reject(new Error('broken')));
  const question = live(ask);
  expect(ask).not.toHaveBeenCalled();
  const { seen, stop } = observe(() => question.answer.state);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('failed'));
  stop();
});
