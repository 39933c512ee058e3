import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { organisationId, organisationText, organisationTextId } from '../../../src/model/organisationText';
import { documentKey } from '../../../src/model/scope';
import OrganisationTexts from '../../../src/screens/settings/OrganisationTexts.svelte';
import { organisationTexts, saveOrganisationText } from '../../../src/store/organisation';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';
import { newStore, withApp } from '../support/withApp';

/** What came in by a file of Lotte, who has a set of her own. */
const lotte = async ({ db, pen }: Store, topic: 'why' | 'yields', text: string) => {
  const organisation = organisationId('zz-lotte');
  const at = {
    db,
    pen: { ...pen, writer: 'lotte1', signature: () => ({ name: 'Lotte', side: 'initiative' as const }) }
  };
  const id = organisationTextId(organisation, topic);
  await write(at, {
    doc: documentKey(organisation, 'initiative'),
    changes: [change(organisationText, id, { topic, text })]
  });
};
const textsOn = async (store: Store) => {
  const texts = await organisationTexts(store, 'initiative');
  return { why: texts.get('why')?.text, yields: texts.get('yields')?.text };
};
const open = async () => {
  const store = newStore();
  await saveOrganisationText(store, 'initiative', 'why', 'Voor de buurt');
  await lotte(store, 'why', 'Omdat het kan');
  await lotte(store, 'yields', 'Lagere kosten');
  const view = withApp(OrganisationTexts, {}, { store });
  await view.user.click(await screen.findByText('Visie op samenwerken'));
  return view;
};
const others = () => screen.findAllByRole('group', { name: /: Een andere tekst van je organisatie$/ });

test('what a colleague wrote stands beside one’s own text, with the name, and can be added', async () => {
  const { user, store } = await open();
  expect(screen.getByText('Er is ook een andere tekst van je organisatie')).toBeVisible();
  const [why, yields] = await others();
  if (!why || !yields) expect.unreachable();
  expect(within(why).getByText('Omdat het kan')).toBeVisible();
  expect(within(why).getByText(/^Lotte, /)).toBeVisible();
  await user.click(within(why).getByRole('button', { name: 'Zet deze tekst erbij' }));
  await expect
    .poll(() => textsOn(store))
    .toEqual({ why: 'Voor de buurt\n\nOmdat het kan', yields: undefined });
  await expect.poll(others).toHaveLength(1);
  // Where one has no text yet there is nothing to add it to.
  expect(within(yields).queryByRole('button', { name: 'Zet deze tekst erbij' })).toBeNull();
  await user.click(within(yields).getByRole('button', { name: 'Neem deze tekst over' }));
  await expect.poll(async () => (await textsOn(store)).yields).toBe('Lagere kosten');
});

test('taken over it replaces one’s own words; left as it is nothing changes and the offer goes', async () => {
  const { user, store } = await open();
  const [why, yields] = await others();
  if (!why || !yields) expect.unreachable();
  await user.click(within(why).getByRole('button', { name: 'Neem deze tekst over' }));
  await expect.poll(async () => (await textsOn(store)).why).toBe('Omdat het kan');
  await user.click(within(yields).getByRole('button', { name: 'Laat het zo' }));
  await expect
    .poll(() => screen.queryAllByRole('group', { name: /Een andere tekst van je organisatie$/ }))
    .toHaveLength(0);
  expect(await textsOn(store)).toEqual({ why: 'Omdat het kan', yields: undefined });
  expect(screen.queryByText('Er is ook een andere tekst van je organisatie')).toBeNull();
});

test('who wrote for the other side too hears where those texts are', async () => {
  const store = newStore();
  await saveOrganisationText(store, 'municipality', 'why', 'Toen ik bij de gemeente werkte');
  withApp(OrganisationTexts, {}, { store });
  expect(await screen.findByText(/^Op dit toestel staan ook teksten voor de andere kant/)).toBeVisible();
  expect(screen.queryByText('Er is ook een andere tekst van je organisatie')).toBeNull();
});
