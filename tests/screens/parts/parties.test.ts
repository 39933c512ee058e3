import { expect, test } from 'vitest';
import { sideInSentence } from '../../../src/screens/parts/parties';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { newStore, present } from '../support/withApp';

const named = async (municipality: string, initiative: string) => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', municipality, initiative });
  return present(await partnershipOf(store, id));
};

test('in a sentence a side has its name, or an article before its word', async () => {
  const known = await named('Waterveen', 'iWarm');
  expect(sideInSentence(known, 'municipality')).toBe('Gemeente Waterveen');
  expect(sideInSentence(known, 'initiative', true)).toBe('iWarm');

  const nameless = await named('', '');
  expect(sideInSentence(nameless, 'municipality')).toBe('de gemeente');
  expect(sideInSentence(nameless, 'initiative', true)).toBe('Het initiatief');
});
