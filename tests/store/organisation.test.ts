import { afterEach, expect, test } from 'vitest';
import { copyOf, copyStateOf } from '../../src/model/copiedFrom';
import { scopes } from '../../src/model/scope';
import { vision, visionId } from '../../src/model/vision';
import { openDesk } from '../../src/share/desk';
import { documentsIn } from '../../src/store/export';
import { organisationTexts, saveOrganisationText } from '../../src/store/organisation';
import { partnerships, startPartnership } from '../../src/store/partnerships';
import { theOne } from '../../src/store/read';
import { addRecord } from '../../src/store/records';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const whyOf = async (store: Parameters<typeof organisationTexts>[0], side: 'municipality' | 'initiative') =>
  (await organisationTexts(store, side)).get('why');

test('a text of the profile is there again, for its own side only', async () => {
  const karim = openDevice('karim', 'municipality');
  expect((await whyOf(karim, 'municipality'))?.text).toBeUndefined();
  await saveOrganisationText(karim, 'municipality', 'why', 'Bewoners weten meer');
  expect((await whyOf(karim, 'municipality'))?.text).toBe('Bewoners weten meer');
  expect((await whyOf(karim, 'initiative'))?.text).toBeUndefined();
});

test('two tabs that write at once write for one organisation', async () => {
  const karim = openDevice('karim', 'municipality');
  const tab = openDevice('karimtwo', 'municipality', karim.db.name);
  await Promise.all([
    saveOrganisationText(karim, 'municipality', 'why', 'Bewoners weten meer'),
    saveOrganisationText(tab, 'municipality', 'support', 'Een zaal')
  ]);
  expect(await karim.db.documents.count()).toBe(1);
  expect((await organisationTexts(karim, 'municipality')).get('support')?.text).toBe('Een zaal');
});

test('what an organisation wrote stands in no overview, in no list of what leaves, and in no Deelbestand', async () => {
  const karim = openDevice('karim', 'municipality');
  await startPartnership(karim, { neighbourhood: 'Lindewijk' });
  await saveOrganisationText(karim, 'municipality', 'why', 'KANARIE');

  expect((await partnerships(karim)).map(({ neighbourhood }) => neighbourhood)).toEqual(['Lindewijk']);

  const desk = openDesk(karim.db, () => undefined);
  const survey = await desk.survey({ purpose: 'share', side: 'municipality' });
  if (!survey.ok) expect.unreachable(JSON.stringify(survey.problem));
  expect(survey.value.map(({ neighbourhood }) => neighbourhood)).toEqual(['Lindewijk']);

  const maker = { by: 'Karim', side: 'municipality', app: '0.1.0', now: 0 } as const;
  const docsIn = async (...within: (typeof scopes)[number][]) =>
    (await documentsIn(karim.db, within)).map(({ doc }) => doc);
  const made = await desk.make({ purpose: 'share', documents: await docsIn('shared'), maker });
  if (!made.ok) expect.unreachable(JSON.stringify(made.problem));
  const text = await made.value.content.text();
  expect(text).toContain('Lindewijk');
  expect(text).not.toContain('KANARIE');

  await expect(desk.make({ purpose: 'share', documents: await docsIn(...scopes), maker })).rejects.toThrow(
    'No municipality'
  );
});

test('a copy knows its source, and notices that it was written anew', async () => {
  const karim = openDevice('karim', 'municipality');
  await saveOrganisationText(karim, 'municipality', 'why', 'Bewoners weten meer');
  const source = (await whyOf(karim, 'municipality'))?.record;
  if (source === undefined) expect.unreachable('no text');
  const values = { whyMunicipality: 'Bewoners weten meer', whyCopiedFromMunicipality: copyOf(source) };
  await addRecord(karim, 'p', vision, values, { id: visionId });

  const state = async () => {
    const { entity } = await theOne(karim, vision, 'p', 'shared', visionId);
    const now = (await whyOf(karim, 'municipality'))?.record;
    return copyStateOf(entity.whyMunicipality, entity.whyCopiedFromMunicipality, now);
  };
  expect(await state()).toBe('same');
  await saveOrganisationText(karim, 'municipality', 'roleMoney', 'Een subsidie');
  expect(await state()).toBe('same');
  await saveOrganisationText(karim, 'municipality', 'why', 'Bewoners kennen hun wijk');
  expect(await state()).toBe('changed');
});
