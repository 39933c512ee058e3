import { afterEach, expect, test } from 'vitest';
import { kinds } from '../../../src/model/kinds';
import { documentKey, scopes } from '../../../src/model/scope';
import { encodeFile } from '../../../src/share/write';
import { documentsIn, wholeDocuments } from '../../../src/store/export';
import { write } from '../../../src/store/write';
import { forgetDevices, openDevice } from '../../store/devices';

afterEach(forgetDevices);

const canary = (scope: string, kind: string, field: string) => `KANARIE-${scope}-${kind}-${field}`;

/** A record of every kind the model knows, with a canary in every field that can hold words. */
const records = (scope: string) =>
  [...kinds.values()].map(({ name, fields }) => ({
    id: `${scope}-${name}`,
    kind: name,
    values: Object.fromEntries(
      Object.entries(fields).map(([field, { json }]) => [
        field,
        json === 'string'
          ? canary(scope, name, field)
          : json === 'object'
            ? { by: canary(scope, name, field), at: 1 }
            : null
      ])
    )
  }));

test('no word of any field of any kind that is private stands in a Deelbestand, and every shared one does', async () => {
  const noor = openDevice('noor');
  for (const scope of scopes) await write(noor, { doc: documentKey('p', scope), changes: records(scope) });

  const rows = await documentsIn(noor.db, ['shared']);
  const whole = await wholeDocuments(
    noor.db,
    rows.map(({ doc }) => doc)
  );
  const text = await (
    await encodeFile('share', whole, { by: 'Noor', side: 'initiative', app: '0', now: 0 })
  ).text();

  for (const { name, fields } of kinds.values())
    for (const [field, { json }] of Object.entries(fields)) {
      if (json !== 'string') continue;
      expect(text).toContain(canary('shared', name, field));
      for (const scope of scopes.filter((one) => one !== 'shared'))
        expect(text, `${name}.${field} of ${scope}`).not.toContain(canary(scope, name, field));
    }
  expect(text).not.toMatch(/KANARIE-(device|municipality|initiative)-/);
});

test('a handover holds every word of its own side, and none of the other side or of this device alone', async () => {
  const noor = openDevice('noor');
  for (const scope of scopes) await write(noor, { doc: documentKey('p', scope), changes: records(scope) });
  const rows = await documentsIn(noor.db, ['shared', 'initiative']);
  const whole = await wholeDocuments(
    noor.db,
    rows.map(({ doc }) => doc)
  );
  const text = await (
    await encodeFile('handover', whole, { by: 'Noor', side: 'initiative', app: '0', now: 0 })
  ).text();
  for (const { name, fields } of kinds.values())
    for (const [field, { json }] of Object.entries(fields))
      if (json === 'string') expect(text).toContain(canary('initiative', name, field));
  expect(text).not.toMatch(/KANARIE-(device|municipality)-/);
  const device = (await wholeDocuments(noor.db, [documentKey('p', 'device')])).slice(0, 1);
  await expect(
    encodeFile('handover', device, { by: 'Noor', side: 'initiative', app: '0', now: 0 })
  ).rejects.toThrow('No device document');
});
