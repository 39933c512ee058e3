import { expect, test, vi } from 'vitest';
import { photo } from '../../src/model/photo';
import { openDesk } from '../../src/share/desk';
import { trash } from '../../src/store/bin';
import { eraseForGood } from '../../src/store/erase';
import { removePartnership } from '../../src/store/partnerships';
import { describePhoto, keepPhoto, photosOf } from '../../src/store/photos';
import { allOf } from '../../src/store/read';
import { device, p1, startHere, type Device } from '../share/browser/devices';

const pictureOf = async (colour: string): Promise<Blob> => {
  const canvas = new OffscreenCanvas(8, 8);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 8, 8);
  return canvas.convertToBlob({ type: 'image/webp' });
};
const add = async (at: Device, colour: string, description = '') =>
  keepPhoto(at, 'p1', { conversation: 'g1', content: await pictureOf(colour), description });
const pictures = ({ db }: Device) => db.attachments.toArray();
const deskOf = ({ db }: Device) => openDesk(db, () => undefined);
const maker = { by: 'Noor', side: 'initiative' as const, app: '0', now: 1_800_000_000_000 };

const make = async (at: Device, photos: boolean): Promise<Blob> => {
  const did = await deskOf(at).make({ purpose: 'share', documents: [p1()], maker, photos });
  if (!did.ok) throw new Error(did.problem.type);
  return did.value.content;
};
const open = async (at: Device, file: Blob) => {
  const desk = deskOf(at);
  const opened = await desk.open({ file, writer: at.pen.writer, side: 'initiative' });
  const merge = () => desk.merge({ writer: at.pen.writer, now: at.pen.now() });
  return { opened, merge, desk };
};
const withPhotos = async (): Promise<Device> => {
  const noor = device('Noor');
  await startHere(noor);
  await add(noor, '#c00', 'De flap van groep een');
  await add(noor, '#0c0');
  return noor;
};

test('the same picture is stored once, and each photo has its own words', async () => {
  const noor = await withPhotos();
  await add(noor, '#c00', 'Nog eens dezelfde flap');
  expect(await pictures(noor)).toHaveLength(2);
  const [first] = await photosOf(noor, 'p1', 'g1');
  if (first === undefined) throw new Error('no photo');
  await describePhoto(noor, first, 'De flap van groep twee');
  expect((await photosOf(noor, 'p1', 'g1')).map(({ description }) => description)).toEqual([
    'De flap van groep twee',
    undefined,
    'Nog eens dezelfde flap'
  ]);
});

test('photos travel by choice: without them the words come, and the pictures with a later file', async () => {
  const [noor, karim] = [await withPhotos(), device('Karim', 'municipality')];
  const survey = await deskOf(noor).survey({ purpose: 'share', side: 'initiative' });
  expect(survey).toMatchObject({ value: [{ photos: { count: 2 } }] });
  const bare = await make(noor, false);
  expect(await bare.text()).not.toContain('attachments');
  const first = await open(karim, bare);
  await first.merge();
  expect(await photosOf(karim, 'p1', 'g1')).toHaveLength(2);
  expect(await pictures(karim)).toEqual([]);

  const second = await open(karim, await make(noor, true));
  expect(second.opened).toMatchObject({ value: { photos: 2, documents: [{ nothingNew: true }] } });
  await second.merge();
  expect(await pictures(karim)).toEqual(await pictures(noor));
});

/** How often something is read from the table of pictures, keys apart, while `work` goes on. */
const readsOfPictures = async (work: () => Promise<void>): Promise<number> => {
  const spies = (['get', 'getAll', 'openCursor'] as const).map((way) =>
    vi.spyOn(IDBObjectStore.prototype, way)
  );
  await work();
  const stores = spies.flatMap(({ mock }) => mock.contexts as IDBObjectStore[]);
  const reads = stores.filter(({ name }) => name === 'attachments');
  for (const spy of spies) spy.mockRestore();
  return reads.length;
};

test('what photos weigh is told without reading them; what an older app kept is read for it once', async () => {
  const noor = await withPhotos();
  const rows = await pictures(noor);
  const bytes = Math.ceil((rows.reduce((sum, each) => sum + each.bytes.byteLength, 0) * 4) / 3);
  const weigh = async () => {
    const survey = await deskOf(noor).survey({ purpose: 'share', side: 'initiative' });
    expect(survey).toMatchObject({ value: [{ photos: { count: 2, bytes } }] });
  };
  expect(await readsOfPictures(weigh)).toBe(0);
  await noor.db.attachments.bulkPut(rows.map(({ name, type, bytes }) => ({ name, type, bytes })));
  expect(await readsOfPictures(weigh)).toBeGreaterThan(0);
  expect(await readsOfPictures(weigh)).toBe(0);
  expect(await pictures(noor)).toEqual(rows);
});

test('what lies in the bin does not travel', async () => {
  const noor = await withPhotos();
  await trash(noor, (await photosOf(noor, 'p1', 'g1')).slice(0, 1));
  const { opened } = await open(device('Karim'), await make(noor, true));
  expect(opened).toMatchObject({ value: { photos: 1 } });
});

test('a picture that is not what its name says is refused, and nothing changes', async () => {
  const [noor, karim] = [await withPhotos(), device('Karim')];
  const json = JSON.parse(await (await make(noor, true)).text()) as {
    attachments: Record<string, { type: string; data: string }>;
  };
  const [one = '', two = ''] = Object.keys(json.attachments);
  const [first, second] = [json.attachments[one], json.attachments[two]];
  if (first === undefined || second === undefined) throw new Error('no pictures');
  const forged = (attachments: unknown) => new Blob([JSON.stringify({ ...json, attachments })]);
  for (const attachments of [
    { [one]: second },
    { [one]: { ...first, data: btoa('<svg onload=alert(1)>') } },
    { [one]: { ...first, data: 'geen base64!' } },
    { 'md5-x': first }
  ])
    expect((await open(karim, forged(attachments))).opened).toMatchObject({
      ok: false,
      problem: { type: 'broken' }
    });
  expect((await karim.db.records.toArray()).length).toBe(0);
  // A type that this app does not show is told, and left out.
  const { opened } = await open(karim, forged({ [one]: { ...first, type: 'image/svg+xml' } }));
  expect(opened).toMatchObject({ value: { photos: 0, leftOut: { attachments: 1 } } });
});

test('a picture that no photo names is not taken in', async () => {
  const [noor, karim] = [await withPhotos(), device('Karim')];
  const json = JSON.parse(await (await make(noor, true)).text()) as {
    documents: { records: { kind: string }[] }[];
  };
  for (const document of json.documents)
    document.records = document.records.filter(({ kind }) => kind !== photo.name);
  const { merge } = await open(karim, new Blob([JSON.stringify(json)]));
  await merge();
  expect(await pictures(karim)).toEqual([]);
});

test('a picture goes with the last photo that names it: erased, undone, or with the partnership', async () => {
  const noor = await withPhotos();
  await add(noor, '#c00');
  const [red, green, again] = await allOf(noor, photo, 'p1');
  if (!red || !green || !again) throw new Error('no photos');
  await eraseForGood(noor, [red]);
  expect(await pictures(noor)).toHaveLength(2);
  await eraseForGood(noor, [again]);
  expect((await pictures(noor)).map(({ name }) => name)).toEqual([green.image]);

  const karim = device('Karim');
  const { merge, desk } = await open(karim, await make(noor, true));
  const merged = await merge();
  expect(await pictures(karim)).toHaveLength(1);
  await desk.undo({ entry: merged.ok ? (merged.value.entry ?? 0) : 0 });
  expect(await pictures(karim)).toEqual([]);

  await removePartnership(noor, 'p1');
  expect(await pictures(noor)).toEqual([]);
});
