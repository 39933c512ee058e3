import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Talks from '../../../src/screens/talks/Talks.svelte';
import { planConversation } from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, today, withApp } from '../support/withApp';

test('planned ones come nearest first, held ones last first', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const plan = (title: string, values: object = {}) =>
    planConversation(store, id, { type: 'start', title, ...values }, []);
  await plan('Oud', { date: '2025-11-03', moodMunicipality: 4, moodInitiative: 2 });
  await plan('Gisteren', { date: '2026-11-23', moodMunicipality: 4 });
  await plan('Niet doorgegaan', { date: '2026-10-01', cancelled: true });
  const now = await plan('Vanavond', { date: today, time: '19:30', place: 'De Linde' });
  await plan('Zonder dag');
  await plan('Volgend jaar', { date: '2027-01-12' });
  await plan('Morgen', { date: '2026-11-25', cancelled: true });
  withApp(Talks, { params: { id } }, { store });

  const part = async (name: string) => {
    const section = (await screen.findByRole('heading', { level: 2, name })).parentElement;
    return within(section as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
  };
  expect(await part('Gepland')).toEqual([
    'Vandaag, 19.30 uur Vanavond Startgesprek · De Linde',
    'Morgen Morgen Gaat niet door · Startgesprek',
    'di 12 januari 2027 Volgend jaar Startgesprek',
    'Nog geen dag gekozen Zonder dag Startgesprek'
  ]);
  expect(await part('Geweest')).toEqual([
    'ma 23 november Gisteren Startgesprek',
    'do 1 oktober Niet doorgegaan Ging niet door · Startgesprek',
    'ma 3 november 2025 Oud Startgesprek Gemeente: Goed Initiatief: Stroef'
  ]);
  expect(screen.getByRole('link', { name: /Vanavond/ })).toHaveAttribute('href', `#/p/${id}/gesprek/${now}`);
  expect(screen.getByRole('link', { name: 'Plan een gesprek' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprekken/nieuw`
  );
});

test('a new partnership is invited to plan its first conversation', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(Talks, { params: { id } }, { store });
  expect(await screen.findByRole('heading', { name: 'Nog geen gesprekken' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Plan een gesprek' })).toBeVisible();
});

test('an unknown partnership is said to be elsewhere', async () => {
  withApp(Talks, { params: { id: 'elders' } });
  expect(await screen.findByText('Deze samenwerking staat niet op dit toestel')).toBeVisible();
});
