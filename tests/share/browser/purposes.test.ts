import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import { openDesk } from '../../../src/share/desk';
import type { Purpose } from '../../../src/share/file';
import { organisationTexts, saveOrganisationText } from '../../../src/store/organisation';
import { leaveOtherText, otherTexts } from '../../../src/store/otherTexts';
import { allOf } from '../../../src/store/read';
import type { Side } from '../../../src/model/side';
import { device, everything, keep, p1, startHere, type Device } from './devices';

const deskOf = ({ db }: Device) => openDesk(db, () => undefined);

/** A file of a purpose with all that it may hold, made as the app makes it. */
const fileFrom = async (at: Device, purpose: Purpose, side: Side = 'municipality'): Promise<Blob> => {
  const desk = deskOf(at);
  const survey = await desk.survey({ purpose, side });
  if (!survey.ok) expect.unreachable(survey.problem.type);
  const documents = survey.value.flatMap((one) => one.documents);
  const made = await desk.make({
    purpose,
    documents,
    maker: { by: at.name, side, app: '0', now: at.pen.now() }
  });
  if (!made.ok) expect.unreachable(made.problem.type);
  return made.value.content;
};

const receive = async (at: Device, file: Blob, side: Side) => {
  const desk = deskOf(at);
  const opened = await desk.open({ file, writer: at.pen.writer, side });
  if (!opened.ok) return opened;
  return desk.merge({ writer: at.pen.writer, now: at.pen.now() });
};

/** Karim's tablet: something in every scope, and a text of his organisation. */
const karim = async (): Promise<Device> => {
  const tablet = device('Karim', 'municipality');
  await startHere(tablet);
  await keep(tablet, 'shared-note', 'voor iedereen');
  await keep(tablet, 'side-note', 'voor onze kant', 'municipality');
  await keep(tablet, 'device-note', 'voor mij', 'device');
  await saveOrganisationText(tablet, 'municipality', 'why', 'Waarom wij dit doen');
  return tablet;
};

test.each<[Purpose, readonly string[], readonly string[]]>([
  ['share', ['voor iedereen'], ['voor onze kant', 'voor mij', 'Waarom wij dit doen']],
  ['handover', ['voor iedereen', 'voor onze kant', 'Waarom wij dit doen'], ['voor mij']],
  ['backup', ['voor iedereen', 'voor onze kant', 'Waarom wij dit doen', 'voor mij'], []]
])('a %s file holds %j and never %j', async (purpose, holds, never) => {
  const text = await (await fileFrom(await karim(), purpose)).text();
  expect(text.split('\n')[0]).toContain(`"purpose":"${purpose}"`);
  for (const words of holds) expect(text).toContain(words);
  for (const words of never) expect(text).not.toContain(words);
});

test('a successor gets the side and the texts of the organisation, and goes on with them', async () => {
  const lotte = device('Lotte', 'municipality');
  expect(await receive(lotte, await fileFrom(await karim(), 'handover'), 'municipality')).toMatchObject({
    ok: true
  });
  expect((await allOf(lotte, note, 'p1')).map(({ text }) => text).sort()).toEqual([
    'voor iedereen',
    'voor onze kant'
  ]);
  expect((await organisationTexts(lotte, 'municipality')).get('why')?.text).toBe('Waarom wij dit doen');
  await saveOrganisationText(lotte, 'municipality', 'why', 'Nu van Lotte');
  const tablet = await karim();
  await receive(tablet, await fileFrom(lotte, 'handover'), 'municipality');
  expect(await everything(tablet)).toContain('Nu van Lotte');
});

test('two colleagues who both wrote before either had a file of the other lose no word', async () => {
  const [tablet, lotte] = [await karim(), device('Lotte', 'municipality')];
  await saveOrganisationText(tablet, 'municipality', 'yields', 'Meer vertrouwen');
  await saveOrganisationText(lotte, 'municipality', 'why', 'Omdat bewoners meer weten');
  await receive(lotte, await fileFrom(tablet, 'handover'), 'municipality');
  const whyOf = async () => (await organisationTexts(lotte, 'municipality')).get('why')?.text;
  expect(await whyOf()).toBe('Omdat bewoners meer weten');
  const others = await otherTexts(lotte, 'municipality');
  expect(
    [...others].map(([topic, texts]) => [topic, texts.map(({ words, by }) => [words, by?.name])])
  ).toEqual([
    ['why', [['Waarom wij dit doen', 'Karim']]],
    ['yields', [['Meer vertrouwen', 'Karim']]]
  ]);
  // What one's own text says too is offered no more, nor what one left; what is written anew is.
  await saveOrganisationText(
    lotte,
    'municipality',
    'why',
    'Omdat bewoners meer weten\n\nWaarom wij dit doen'
  );
  const [yields] = others.get('yields') ?? [];
  if (yields === undefined) expect.unreachable('no other text');
  await leaveOtherText(lotte, yields);
  expect(await otherTexts(lotte, 'municipality')).toEqual(new Map());
  await saveOrganisationText(tablet, 'municipality', 'yields', 'Meer en langer vertrouwen');
  await receive(lotte, await fileFrom(tablet, 'handover'), 'municipality');
  expect([...(await otherTexts(lotte, 'municipality')).keys()]).toEqual(['yields']);
  // And Karim is offered what Lotte wrote.
  await receive(tablet, await fileFrom(lotte, 'handover'), 'municipality');
  expect((await otherTexts(tablet, 'municipality')).get('why')?.[0]?.words).toMatch(/^Omdat bewoners/);
});

test('who wrote for the other side before uses the texts of a colleague of this side', async () => {
  const moved = device('Lotte', 'municipality');
  await saveOrganisationText(moved, 'initiative', 'why', 'Voor onze buurt');
  await receive(moved, await fileFrom(await karim(), 'handover'), 'municipality');
  expect((await organisationTexts(moved, 'municipality')).get('why')?.text).toBe('Waarom wij dit doen');
  expect((await organisationTexts(moved, 'initiative')).get('why')?.text).toBe('Voor onze buurt');
  expect(await otherTexts(moved, 'municipality')).toEqual(new Map());
  await saveOrganisationText(moved, 'municipality', 'why', 'Nu van Lotte');
  expect((await organisationTexts(moved, 'municipality')).get('why')?.text).toBe('Nu van Lotte');
  expect(await otherTexts(moved, 'municipality')).toEqual(new Map());
});

test.each<Purpose>(['handover', 'backup'])(
  'a %s of the other side is refused, and nothing changes',
  async (purpose) => {
    const noor = device('Noor');
    await startHere(noor);
    const before = await everything(noor);
    expect(await receive(noor, await fileFrom(await karim(), purpose), 'initiative')).toEqual({
      ok: false,
      problem: { type: 'otherSide', side: 'municipality' }
    });
    expect(await everything(noor)).toBe(before);
  }
);

test('a backup brings everything back on an empty device, what is only for me too', async () => {
  const tablet = await karim();
  const empty = device('Karim', 'municipality');
  await receive(empty, await fileFrom(tablet, 'backup'), 'municipality');
  expect((await allOf(empty, note, 'p1')).map(({ text }) => text).sort()).toEqual([
    'voor iedereen',
    'voor mij',
    'voor onze kant'
  ]);
});

test('one sees per scope what leaves, and whose names are in it', async () => {
  const survey = await deskOf(await karim()).survey({ purpose: 'handover', side: 'municipality' });
  if (!survey.ok) expect.unreachable(survey.problem.type);
  const [partnership, organisation] = survey.value;
  expect(partnership?.scopes.map(({ scope, counts }) => [scope, counts.get('note')])).toEqual([
    ['shared', 1],
    ['municipality', 1]
  ]);
  expect(partnership?.names).toEqual(['Karim']);
  expect(organisation?.scopes.map(({ counts }) => counts.get('organisationText'))).toEqual([1]);
});

test('a file that could not be opened again is not handed out, and does not count as a Reservekopie', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  const before = await everything(noor);
  const maker = { by: 'Noor', side: 'initiative' as const, app: '0', now: 0 };
  const make = (maxBytes: number) =>
    openDesk(noor.db, () => undefined, maxBytes).make({ purpose: 'backup', documents: [p1()], maker });
  expect(await make(300)).toMatchObject({ ok: false, problem: { type: 'madeTooLarge' } });
  expect(await everything(noor)).toBe(before);
  expect(await make(30_000)).toMatchObject({ ok: true });
});
