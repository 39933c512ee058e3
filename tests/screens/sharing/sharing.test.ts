import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import Sharing from '../../../src/screens/sharing/Sharing.svelte';
import { encodeFile } from '../../../src/share/write';
import { wholeDocuments } from '../../../src/store/export';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';
import { newStore, withApp } from '../support/withApp';

configure({ asyncUtilTimeout: 10_000 }); // a worker starts, which takes its time on a busy machine

const shared = (id: string) => documentKey(id, 'shared');
const start = (store: Store, id: string, neighbourhood: string) =>
  write(store, { doc: shared(id), changes: [change(partnership, id, { neighbourhood })] });
const keep = (store: Store, id: string, text: string) =>
  write(store, { doc: shared('p1'), changes: [change(note, id, { conversation: 'g1', text })] });
const textOf = async ({ db }: Store, id: string) =>
  (await db.records.get([shared('p1'), id]))?.values['text'];

const karimsProfile = { name: 'Karim', side: 'municipality', organisation: 'Waterveen' } as const;

/** The file as Karim gives it. */
const fileOf = async ({ db }: Store, ...ids: string[]): Promise<File> => {
  const maker = { by: 'Karim', side: 'municipality', app: '0.1.0', now: Date.UTC(2026, 10, 24, 19) } as const;
  const blob = await encodeFile('share', await wholeDocuments(db, ids.map(shared)), maker);
  return new File([blob], 'samenspel-lindewarm.samenspel.json');
};

const noorAndKarim = async () => {
  const [noor, karim] = [newStore(), newStore(karimsProfile)];
  await start(karim, 'p1', 'Lindewarm');
  await keep(karim, 'n1', 'Wie betaalt de kookplaat?');
  return { noor, karim };
};

const openFile = async (user: ReturnType<typeof withApp>['user'], file: File) =>
  user.upload(await screen.findByLabelText('Bestand openen'), file);
const press = async (user: ReturnType<typeof withApp>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

/** What the browser was given to save. */
const downloads: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  downloads.length = 0;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((of) => ((blob = of as Blob), 'blob:test'));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob });
  });
  onTestFinished(() => void vi.restoreAllMocks());
});

/** A share sheet that takes some files, and how it answers. */
const shareSheet = (takes: (file: File) => boolean, share: (file: File) => Promise<void>) => {
  const fileIn = ({ files }: ShareData) => files?.[0] as File;
  Object.assign(navigator, {
    canShare: (data: ShareData) => takes(fileIn(data)),
    share: (data: ShareData) => share(fileIn(data))
  });
  onTestFinished(() => {
    for (const name of ['canShare', 'share'] as const) Reflect.deleteProperty(navigator, name);
  });
};

test('one sees what leaves, and one press gives the file', async () => {
  const { noor: store } = await noorAndKarim();
  await start(store, 'p1', 'Lindewarm');
  await keep(store, 'n2', 'Van Noor');
  await write(store, {
    doc: documentKey('p1', 'device'),
    changes: [change(note, 'x', { conversation: 'g1', text: 'Kanarie' })]
  });
  const { user } = withApp(Sharing, {}, { store });
  expect(await screen.findByText('1 notitie')).toBeVisible();
  expect(screen.getByText(/Namen en functies in dit bestand, .*: Noor/)).toBeVisible();
  await press(user, 'Deelbestand maken');
  expect(await screen.findByText('Het bestand is bewaard')).toBeVisible();
  expect(downloads.map(({ name }) => name)).toEqual(['samenspel-lindewarm-2026-11-24.samenspel.json']);
  const text = await downloads[0]?.blob.text();
  expect(text).toContain('Van Noor');
  expect(text).not.toContain('Kanarie');
});

test('an Overdracht and a Reservekopie say for whom they are, and what is in them', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  for (const scope of ['initiative', 'device'] as const)
    await write(store, {
      doc: documentKey('p1', scope),
      changes: [change(note, scope, { conversation: 'g1', text: `Kanarie ${scope}` })]
    });
  const { user } = withApp(Sharing, {}, { store });
  await user.click(await screen.findByRole('radio', { name: 'Overdracht' }));
  expect(await screen.findByText('Zichtbaarheid: Mijn kant')).toBeVisible();
  await press(user, 'Overdracht maken');
  expect(await screen.findByText(/Geef het aan je collega/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Reservekopie' }));
  await press(user, 'Reservekopie maken');
  expect(await screen.findByText(/Bewaar het op een veilige plek, niet alleen/)).toBeVisible();
  const [handover, backup] = await Promise.all(downloads.map(({ blob }) => blob.text()));
  expect(downloads.map(({ name }) => name)).toEqual([
    'samenspel-overdracht-lindewarm-2026-11-24.samenspel.json',
    'samenspel-reservekopie-lindewarm-2026-11-24.samenspel.json'
  ]);
  expect(handover).toContain('Kanarie initiative');
  expect(handover).not.toContain('Kanarie device');
  expect(backup).toContain('Kanarie device');
});

test('a file under a passphrase says first what that means, and opens on the other side only with it', async () => {
  const { noor, karim } = await noorAndKarim();
  const first = withApp(Sharing, {}, { store: karim });
  await first.user.click(await screen.findByRole('checkbox', { name: 'Zet er een wachtwoordzin op' }));
  expect(screen.getByText(/Dan kan niemand het bestand nog openen/)).toBeVisible();
  await first.user.type(screen.getByLabelText('Wachtwoordzin'), 'kort');
  await press(first.user, 'Deelbestand maken');
  expect(screen.getByText('Maak de zin langer: minstens 12 tekens.')).toBeVisible();
  expect(screen.getByLabelText('Wachtwoordzin')).toHaveFocus();
  await first.user.type(screen.getByLabelText('Wachtwoordzin'), ' maar nu lang genoeg');
  await first.user.type(screen.getByLabelText('Wachtwoordzin, nog een keer'), 'iets anders');
  await press(first.user, 'Deelbestand maken');
  expect(screen.getByText(/De twee zinnen zijn niet hetzelfde/)).toBeVisible();
  await first.user.clear(screen.getByLabelText('Wachtwoordzin, nog een keer'));
  await first.user.type(screen.getByLabelText('Wachtwoordzin, nog een keer'), 'kort maar nu lang genoeg');
  await press(first.user, 'Deelbestand maken');
  await screen.findByText('Het bestand is bewaard');
  const [download] = downloads;
  expect(download?.name).toBe('samenspel-lindewarm-2026-11-24.samenspel.age');
  expect(await download?.blob.text()).not.toContain('kookplaat');
  first.unmount();

  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, new File([download?.blob ?? ''], download?.name ?? ''));
  const field = await screen.findByLabelText('Wachtwoordzin');
  await user.type(field, 'een verkeerde zin');
  await press(user, 'Open het bestand');
  expect(await screen.findByText(/Deze wachtwoordzin past niet/)).toBeVisible();
  expect((await noor.db.records.toArray()).length).toBe(0);
  await user.clear(await screen.findByLabelText('Wachtwoordzin'));
  await user.type(screen.getByLabelText('Wachtwoordzin'), 'kort maar nu lang genoeg');
  await press(user, 'Open het bestand');
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  expect(await textOf(noor, 'n1')).toBe('Wie betaalt de kookplaat?');
});

test('of several partnerships one chooses which', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  await start(store, 'p2', 'Waterrijk');
  const { user } = withApp(Sharing, {}, { store });
  const box = await screen.findByRole('checkbox', { name: 'Waterrijk' });
  expect(box).toBeChecked();
  expect(screen.getAllByText(/Grootte/)).toHaveLength(2);
  await user.click(box);
  expect(screen.getAllByText(/Grootte/)).toHaveLength(1); // of what stays nothing is said
  await press(user, 'Deelbestand maken');
  await screen.findByText('Het bestand is bewaard');
  const text = await downloads[0]?.blob.text();
  expect(text).toContain('Lindewarm');
  expect(text).not.toContain('Waterrijk');
  await user.click(screen.getByRole('checkbox', { name: 'Lindewarm' }));
  await press(user, 'Deelbestand maken');
  expect(await screen.findByText('Kies minstens één samenwerking.')).toBeVisible();
  expect(downloads).toHaveLength(1);
});

test('with nothing yet each purpose says so, and leads to a new partnership', async () => {
  const { user } = withApp(Sharing, {});
  expect(await screen.findByText(/geen samenwerking om te delen/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Reservekopie' }));
  expect(await screen.findByText(/niets om een reservekopie van te maken/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Nieuwe samenwerking' })).toHaveAttribute('href', '#/nieuw');
});

test('where there is a share sheet it gets the file, as text when it refuses .json', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  const given: File[] = [];
  shareSheet(
    ({ name }) => name.endsWith('.txt'),
    (file) => Promise.resolve(void given.push(file))
  );
  const { user } = withApp(Sharing, {}, { store });
  await press(user, 'Deelbestand maken');
  expect(await screen.findByText('Het bestand is doorgegeven')).toBeVisible();
  expect(given[0]?.name).toBe('samenspel-lindewarm-2026-11-24.samenspel.txt');
  expect(await given[0]?.text()).toContain('Lindewarm');
  expect(downloads).toEqual([]);
});

test('who closes the share sheet can still share or save the same file', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  let tries = 0;
  shareSheet(
    () => true,
    () => (++tries === 1 ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve())
  );
  const { user } = withApp(Sharing, {}, { store });
  await press(user, 'Deelbestand maken');
  expect(await screen.findByText('Nog niet gedeeld')).toBeVisible();
  await press(user, 'Deel of bewaar');
  expect(await screen.findByText('Het bestand is doorgegeven')).toBeVisible();
  await press(user, 'Bewaar op dit toestel');
  expect(downloads.map(({ name }) => name)).toEqual(['samenspel-lindewarm-2026-11-24.samenspel.json']);
});

test('a file is looked at, merged, and undone', async () => {
  const { noor, karim } = await noorAndKarim();
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  const preview = await screen.findByRole('heading', { name: 'Dit zit in het bestand' });
  expect(preview).toHaveFocus();
  expect(screen.getByText('Nieuw op dit toestel')).toBeVisible();
  expect(screen.getByText('2 nieuw')).toBeVisible();
  expect((await noor.db.records.toArray()).length).toBe(0);
  await press(user, 'Voeg samen');
  expect(await screen.findByText('Samengevoegd')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lindewarm' })).toHaveAttribute('href', '#/p/p1');
  expect(await textOf(noor, 'n1')).toBe('Wie betaalt de kookplaat?');
  expect(screen.getByText('Samengevoegd').closest('[role="status"]')).toHaveFocus();
  await press(user, 'Maak ongedaan');
  expect(await screen.findByText(/Ongedaan gemaakt/)).toBeVisible();
  expect((await noor.db.records.toArray()).length).toBe(0);
});

test('undo is still offered when one comes back later, and no longer once a file was made', async () => {
  const { noor, karim } = await noorAndKarim();
  const first = withApp(Sharing, {}, { store: noor });
  await openFile(first.user, await fileOf(karim, 'p1'));
  await press(first.user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  first.unmount();
  const { user } = withApp(Sharing, {}, { store: noor });
  expect(await screen.findByRole('button', { name: 'Maak ongedaan' })).toBeVisible();
  await press(user, 'Deelbestand maken');
  await screen.findByText('Het bestand is bewaard');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull());
});

test('the same file again says that there is nothing new', async () => {
  const { noor, karim } = await noorAndKarim();
  const file = await fileOf(karim, 'p1');
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, file);
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  await openFile(user, file);
  expect(await screen.findByText(/Niets nieuws/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
  await press(user, 'Klaar');
  expect(screen.queryByText(/Niets nieuws/)).toBeNull();
  expect(screen.getByLabelText('Bestand openen')).toHaveFocus();
});

test('Annuleer leaves everything as it was', async () => {
  const { noor, karim } = await noorAndKarim();
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  await press(user, 'Annuleer');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull());
  expect(screen.getByLabelText('Bestand openen')).toHaveFocus();
  expect((await noor.db.records.toArray()).length).toBe(0);
});

test('two versions are shown with who wrote them; nothing of it is markup', async () => {
  const { noor, karim } = await noorAndKarim();
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  await keep(noor, 'n1', '<b>Van Noor</b>');
  await keep(karim, 'n1', '<img src=x onerror=alert(1)>');
  await openFile(user, await fileOf(karim, 'p1'));
  const heading = await screen.findByRole('heading', { name: '1 met twee versies' });
  const section = within(heading.parentElement as HTMLElement);
  expect(section.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(section.getAllByText('<b>Van Noor</b>').at(-1)).toBeVisible();
  expect(section.getByText(/^Karim, /)).toBeVisible();
  expect(section.getByText(/^Noor, /)).toBeVisible();
  expect(document.querySelector('main img')).toBeNull();
});

test('a file that takes more than it brings is asked about again', async () => {
  const { noor, karim } = await noorAndKarim();
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  await write(karim, { doc: shared('p1'), erase: ['n1'] });
  await openFile(user, await fileOf(karim, 'p1'));
  expect(await screen.findByText('1 gewist')).toBeVisible();
  await press(user, 'Voeg samen');
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Nee, stop' }));
  expect(await textOf(noor, 'n1')).toBeDefined();
  await press(user, 'Voeg samen');
  await user.click(await screen.findByRole('button', { name: 'Ja, ga door' }));
  expect(await screen.findByText('Samengevoegd')).toBeVisible();
  expect(await textOf(noor, 'n1')).toBeUndefined();
});

test('a file that is wrong says in one sentence what is wrong and what to do', async () => {
  const { user } = withApp(Sharing, {});
  await openFile(user, new File(['{"format":"samenspel",'], 'half.json'));
  expect(await screen.findByRole('alert')).toHaveTextContent('het einde ontbreekt. Vraag de ander');
  await openFile(user, new File(['{"format":"samenspel","version":2}'], 'nieuw.json'));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('Deze app is te oud voor dit bestand')
  );
});

const dataOf = (...files: File[]) => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

test('a file can be dropped or pasted; two at once are not', async () => {
  const { noor, karim } = await noorAndKarim();
  const file = await fileOf(karim, 'p1');
  const { user } = withApp(Sharing, {}, { store: noor });
  await screen.findByLabelText('Bestand openen');
  window.dispatchEvent(
    new DragEvent('drop', { dataTransfer: dataOf(file), bubbles: true, cancelable: true })
  );
  expect(await screen.findByText('2 nieuw')).toBeVisible();
  await press(user, 'Annuleer');
  const text = new DataTransfer();
  text.setData('text/plain', await file.text());
  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: text }));
  expect(await screen.findByText('2 nieuw')).toBeVisible();
  await press(user, 'Annuleer');
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: dataOf(file, file), cancelable: true }));
  expect(await screen.findByText(/Open één bestand tegelijk/)).toBeVisible();
});

test('300 clashes are listed, each with both values', async () => {
  const { noor, karim } = await noorAndKarim();
  const all = (store: Store, who: string) =>
    write(store, {
      doc: shared('p1'),
      changes: Array.from({ length: 300 }, (_, i) =>
        change(note, `c${i}`, { conversation: 'g1', text: `${who} ${i}.` })
      )
    });
  await all(karim, 'Eerst');
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  await all(noor, 'Noor');
  await all(karim, 'Karim');
  await openFile(user, await fileOf(karim, 'p1'));
  const heading = await screen.findByRole('heading', { name: '300 met twee versies' });
  const words = heading.parentElement?.textContent ?? '';
  for (let i = 0; i < 300; i++) for (const who of ['Noor', 'Karim']) expect(words).toContain(`${who} ${i}.`);
});

test('of very many lines the first are shown, and the rest on demand', async () => {
  const { noor, karim } = await noorAndKarim();
  const ids = Array.from({ length: 501 }, (_, i) => `e${i}`);
  await write(karim, {
    doc: shared('p1'),
    changes: ids.map((id) => change(note, id, { conversation: 'g1', text: `Weg ${id}.` }))
  });
  const { user } = withApp(Sharing, {}, { store: noor });
  await openFile(user, await fileOf(karim, 'p1'));
  await press(user, 'Voeg samen');
  await screen.findByText('Samengevoegd');
  await write(karim, { doc: shared('p1'), erase: ids });
  await openFile(user, await fileOf(karim, 'p1'));
  await screen.findByRole('heading', { name: '501 gewist' });
  expect(screen.getAllByText(/^Weg e/)).toHaveLength(500);
  await press(user, 'Toon meer');
  expect(screen.getAllByText(/^Weg e/)).toHaveLength(501);
  expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull();
});

test('where the browser cannot start the worker, the screen says so', async () => {
  vi.stubGlobal('Worker', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { user, store } = withApp(Sharing, {});
  await store.db.open();
  await openFile(user, new File(['{}'], 'x.json'));
  await waitFor(() => {
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts.at(-1)).toContain('lukt nu niet in deze browser');
  });
});
