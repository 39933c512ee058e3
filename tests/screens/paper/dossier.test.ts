import { screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { documentKey } from '../../../src/model/scope';
import Dossier from '../../../src/screens/paper/Dossier.svelte';
import { readFile } from '../../../src/share/read';
import { changeClauses } from '../../../src/store/agreement';
import { addCommitment } from '../../../src/store/commitments';
import { planConversation } from '../../../src/store/conversations';
import { keepNote } from '../../../src/store/notes';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, present, withApp } from '../support/withApp';

afterEach(() => void vi.restoreAllMocks());

/** What the browser was asked to save. */
const saved = () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'about:blank#saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  return blobs;
};

test('says what leaves, makes one page of all that is shared, and remembers that it left', async () => {
  const store = newStore();
  const evil = '</script><img src=x onerror=alert(1)>';
  const id = await startPartnership(store, { neighbourhood: `Lindewijk ${evil}`, initiative: evil });
  await startPartnership(store, { neighbourhood: 'Havenbuurt' });
  const talk = { type: 'start', title: `Start ${evil}`, date: '2026-11-20' } as const;
  const g = await planConversation(store, id, talk, [evil]);
  await keepNote(store, id, 'shared', { conversation: g, text: `Gedeeld ${evil}` });
  await keepNote(store, id, 'initiative', { conversation: g, text: 'GEHEIM van ons' });
  await changeClauses(store, id, [{ number: 4, values: { text: `Klaar in 2034 ${evil}` } }]);
  await addCommitment(store, id, { what: evil, who: 'Karim' });
  const blobs = saved();

  const { user } = withApp(Dossier, { params: { id } }, { store });
  // The worker has to start first.
  expect(await screen.findByText(/^1 gesprek\b/, {}, { timeout: 10_000 })).toBeVisible();
  expect(await screen.findByText(/Namen en functies in dit bestand, .*: .*Karim/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Maak het dossier' }));
  expect(await screen.findByText('Het dossier is bewaard', {}, { timeout: 10_000 })).toBeVisible();
  const page = await present(blobs[0]).text();
  expect(page).not.toContain('GEHEIM');
  expect(page).not.toContain('Havenbuurt');

  const html = new DOMParser().parseFromString(page, 'text/html');
  expect(html.querySelectorAll('img')).toHaveLength(0);
  expect(html.scripts).toHaveLength(1);
  expect([...html.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())).not.toContain('onerror');
  const titles = [...html.querySelectorAll('main h2')].map((one) => one.textContent);
  expect(titles).toEqual([
    'De samenwerking',
    'Overeenkomst',
    'Vastgelegde versies',
    'Verslagen',
    'Afspraken',
    'Handvatten'
  ]);
  const words = html.querySelector('main')?.textContent ?? '';
  for (const line of [`Klaar in 2034 ${evil}`, `Start ${evil}`, `Gedeeld ${evil}`, 'nog niet begonnen'])
    expect(words).toContain(line);

  const reading = readFile(new TextEncoder().encode(page));
  expect(reading.ok && reading.file.purpose).toBe('share');
  expect(reading.ok && reading.file.documents.map(({ partnership }) => partnership)).toEqual([id]);
  const document = await store.db.documents.get(documentKey(id, 'shared'));
  expect(present(document).exported).toBe(present(document).revision);
});
