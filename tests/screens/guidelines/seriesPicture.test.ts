import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Series from '../../../src/screens/guidelines/activities/Series.svelte';
import { planConversation } from '../../../src/store/conversations';
import { withApp } from '../support/withApp';
import { begun } from './activity';

test('the series is drawn once something of it is planned, with today in it when talks are to come', async () => {
  const { store, id, partnership } = await begun();
  withApp(Series, { partnership }, { store });
  const series = within(await screen.findByRole('region', { name: 'De reeks' }));
  expect(series.queryByRole('img')).toBeNull();

  await planConversation(store, id, { type: 'start', title: 'Start', date: '2026-10-06' }, []);
  const picture = within(await series.findByRole('img', { name: 'De reeks' }));
  expect(picture.getByText('Startgesprek')).toBeVisible();
  expect(picture.queryByText('vandaag')).toBeNull();

  await planConversation(store, id, { type: 'roles', title: 'Rollen', date: '2026-12-01' }, []);
  expect(await picture.findByText('vandaag')).toBeVisible();
});
