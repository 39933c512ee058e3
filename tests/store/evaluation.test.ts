import { expect, test } from 'vitest';
import { agendaItem } from '../../src/model/agendaItem';
import { clause, clauseId } from '../../src/model/clause';
import { agendaPointId, evaluation, evaluationChange, evaluationId } from '../../src/model/evaluation';
import { statementNumbers, type Score } from '../../src/model/scores';
import { trash } from '../../src/store/bin';
import {
  answersOf,
  changesOf,
  evaluationsOf,
  keepAnswer,
  lockAnswers,
  openClause,
  putOnAgenda,
  showScores,
  startEvaluation,
  unlockAnswers
} from '../../src/store/evaluation';
import { allOf } from '../../src/store/read';
import { addRecord, changeRecord } from '../../src/store/records';
import { isIntact } from '../../src/store/seal';
import type { Store } from '../../src/store/store';
import type { Side } from '../../src/model/side';
import { device, receive, shareFile, startHere, type Device } from '../share/browser/devices';
import { present } from '../screens/support/withApp';

const id = evaluationId('g1');
const of = (side: Side) => ({ partnership: 'p1', id, side });
const scoreAll = async (store: Store, side: Side, score: (number: number) => Score) => {
  for (const number of statementNumbers) await keepAnswer(store, of(side), number, score(number));
};
const found = async (store: Store) => present((await evaluationsOf(store, 'p1'))[0]);

/** Noor and Karim, each with a device; both began the evaluation of the same talk, apart. */
const two = async (): Promise<readonly [Device, Device]> => {
  const [noor, karim] = [device('noor', 'initiative'), device('karim', 'municipality')];
  await startHere(noor);
  await receive(karim, await shareFile(noor));
  for (const one of [noor, karim])
    await startEvaluation(one, 'p1', { date: '2026-11-24', conversation: 'g1' });
  return [noor, karim];
};
const pass = async (from: Device, to: Device): Promise<string> => {
  const file = await shareFile(from);
  await receive(to, file);
  return file;
};

/** The names of what only a side may know, and no other thing in a file is called so. */
const secrets = /scores|salt|answers/i;

test('no file holds a score or a salt before both have locked and a side shows its own', async () => {
  const [noor, karim] = await two();
  await scoreAll(noor, 'initiative', (number) => (number === 3 ? 'unknown' : 4));
  expect(await pass(noor, karim)).not.toMatch(secrets);

  expect(await lockAnswers(noor, of('initiative'))).toBe(true);
  const locked = await pass(noor, karim);
  const { sealInitiative } = await found(noor);
  expect(sealInitiative).toMatch(/^[0-9a-f]{64}$/);
  expect(locked).toContain(sealInitiative);
  expect(locked).not.toMatch(secrets);

  expect(await showScores(noor, of('initiative'))).toBe(false);
  expect(await pass(noor, karim)).not.toMatch(secrets);

  await scoreAll(karim, 'municipality', () => 2);
  expect(await lockAnswers(karim, of('municipality'))).toBe(true);
  expect(await pass(karim, noor)).not.toMatch(secrets);

  expect(await showScores(noor, of('initiative'))).toBe(true);
  const shown = await pass(noor, karim);
  const { salt, scores } = await answersOf(noor, 'p1', id, 'initiative');
  expect(shown).toContain('scoresInitiative');
  expect(shown).toContain(salt);
  expect(shown).not.toMatch(/scoresMunicipality|saltMunicipality|answers/);

  expect(await showScores(karim, of('municipality'))).toBe(true);
  await pass(karim, noor);
  const both = await found(noor);
  expect(both.scoresInitiative).toEqual(scores);
  expect(both.scoresMunicipality).toMatchObject({ 1: 2, 14: 2 });
  expect(await evaluationsOf(karim, 'p1')).toHaveLength(1);
  expect(await isIntact(both, 'initiative')).toBe(true);
  expect(await isIntact(both, 'municipality')).toBe(true);
});

test('an answer missing, nothing is locked; locked, nothing changes; and it opens again until the other locks', async () => {
  const [noor, karim] = await two();
  for (const number of statementNumbers.slice(1)) await keepAnswer(noor, of('initiative'), number, 3);
  expect(await lockAnswers(noor, of('initiative'))).toBe(false);
  await keepAnswer(noor, of('initiative'), 1, 3);
  expect(await lockAnswers(noor, of('initiative'))).toBe(true);
  const first = await found(noor);

  await keepAnswer(noor, of('initiative'), 1, 5);
  expect((await answersOf(noor, 'p1', id, 'initiative')).scores?.[1]).toBe(3);

  expect(await unlockAnswers(noor, of('initiative'))).toBe(true);
  expect((await found(noor)).sealInitiative).toBeUndefined();
  expect(await lockAnswers(noor, of('initiative'))).toBe(true);
  expect((await found(noor)).sealInitiative, 'another salt').not.toBe(first.sealInitiative);

  await scoreAll(karim, 'municipality', () => 4);
  await lockAnswers(karim, of('municipality'));
  await pass(karim, noor);
  expect(await unlockAnswers(noor, of('initiative'))).toBe(false);
  expect((await found(noor)).sealInitiative).toBeDefined();
});

test('scores that were changed after locking do not fit the seal', async () => {
  const [noor, karim] = await two();
  for (const [store, side] of [
    [noor, 'initiative'],
    [karim, 'municipality']
  ] as const) {
    await scoreAll(store, side, () => 4);
    await lockAnswers(store, of(side));
  }
  await pass(karim, noor);
  await showScores(noor, of('initiative'));
  const honest = await found(noor);
  expect(await isIntact(honest, 'initiative')).toBe(true);

  const { scoresInitiative, saltInitiative } = honest;
  await changeRecord(noor, evaluation, honest, { scoresInitiative: { ...scoresInitiative, 5: 1 } });
  expect(await isIntact(await found(noor), 'initiative')).toBe(false);
  await changeRecord(noor, evaluation, honest, {
    scoresInitiative: scoresInitiative ?? null,
    saltInitiative: `${saltInitiative}0`
  });
  expect(await isIntact(await found(noor), 'initiative')).toBe(false);
});

test('a colleague without the answers cannot show them; two who locked apart show what each locked', async () => {
  const [noor, karim] = await two();
  const piet = device('piet', 'initiative');
  await pass(noor, piet);
  await scoreAll(noor, 'initiative', () => 4);
  await lockAnswers(noor, of('initiative'));
  await scoreAll(karim, 'municipality', () => 4);
  await lockAnswers(karim, of('municipality'));
  await pass(karim, noor);
  await pass(noor, karim);

  const colleague = device('colleague', 'initiative');
  await pass(noor, colleague);
  expect(await showScores(colleague, of('initiative'))).toBe(false);
  await scoreAll(colleague, 'initiative', () => 1);
  expect((await answersOf(colleague, 'p1', id, 'initiative')).scores).toBeUndefined();

  await scoreAll(piet, 'initiative', () => 2);
  await lockAnswers(piet, of('initiative'));
  await pass(noor, piet);
  expect(await showScores(piet, of('initiative'))).toBe(true);
  const shown = await found(piet);
  expect(shown.scoresInitiative).toMatchObject({ 1: 2 });
  expect(await isIntact(shown, 'initiative')).toBe(true);
});

test('what a newer app scored stays, and is sealed with the rest', async () => {
  const [noor] = await two();
  await scoreAll(noor, 'initiative', () => 3);
  const { record, doc } = await answersOf(noor, 'p1', id, 'initiative');
  const scores = { ...(record.values['scores'] as object), 15: 4 };
  await noor.db.records.put({ ...record, doc, values: { ...record.values, scores } });
  await keepAnswer(noor, of('initiative'), 2, 5);
  expect((await answersOf(noor, 'p1', id, 'initiative')).record.values['scores']).toMatchObject({
    2: 5,
    15: 4
  });
});

const points = [
  { statement: 4, question: 'Waarom verschillen we?' },
  { statement: 9, question: 'Wat doen we?' }
] as const;
const agendaOf = async (store: Store) =>
  (await allOf(store, agendaItem, 'p1')).map(({ id: item, conversation }) => [item, conversation]);

test('points come on the agenda once, tapped twice and on both devices; and come back from the bin', async () => {
  const [noor, karim] = await two();
  const ids = points.map(({ statement }) => agendaPointId(id, statement));
  const expected = ids.map((item) => [item, 'g2']);

  expect(await putOnAgenda(noor, of('initiative'), 'g2', points)).toEqual(ids);
  expect(await putOnAgenda(noor, of('initiative'), 'g2', points)).toEqual([]);
  await putOnAgenda(karim, of('municipality'), 'g2', points);
  await pass(noor, karim);
  await pass(karim, noor);
  for (const store of [noor, karim]) expect(await agendaOf(store)).toEqual(expected);
  expect((await found(noor)).conversation).toBe('g2');

  await trash(noor, await allOf(noor, agendaItem, 'p1'));
  expect(await agendaOf(noor)).toEqual([]);
  expect(await putOnAgenda(noor, of('initiative'), 'g2', points)).toEqual(ids);
  expect(await agendaOf(noor)).toEqual(expected);
});

test('an evaluation from the bin is begun again with what it held', async () => {
  const [noor] = await two();
  await scoreAll(noor, 'initiative', () => 3);
  await lockAnswers(noor, of('initiative'));
  await trash(noor, await evaluationsOf(noor, 'p1'));
  expect(await evaluationsOf(noor, 'p1')).toEqual([]);
  await startEvaluation(noor, 'p1', { date: '2026-12-24', conversation: 'g1' });
  expect(await found(noor)).toMatchObject({ date: '2026-11-24', sealInitiative: expect.any(String) });
});

test('a change remembers which text of its artikel it opens', async () => {
  const [noor] = await two();
  await addRecord(noor, 'p1', evaluationChange, { evaluation: id, what: 'Vaker bellen' });
  const change = async () => present((await changesOf(noor, 'p1', id))[0]);
  await openClause(noor, await change(), 12);
  expect(await change()).toMatchObject({ clause: clauseId(12), clauseStamp: 'none' });

  await addRecord(noor, 'p1', clause, { number: 12, text: 'Elke maand' }, { id: clauseId(12) });
  await openClause(noor, await change(), 12);
  const [written] = await allOf(noor, clause, 'p1');
  expect((await change()).clauseStamp).toBe(written?.record.stamp);

  await openClause(noor, await change(), undefined);
  const { clause: none, clauseStamp } = await change();
  expect([none, clauseStamp]).toEqual([undefined, undefined]);
});
