/** Where the share sheet of the device posts a file to, beside the app's first page; also in the manifest. */
export const sharedPath = 'gedeeld';

/** The cache in which one shared file waits until a page takes it. Apart from the app's own files. */
const shelf = 'samenspel-gedeeld';
const place = './gedeeld/bestand';

/** The largest file that is kept: the largest that the app opens. */
export const maxSharedBytes = 100 * 1024 * 1024;

/** What became of a file that was shared with the app, as it stands in an address; only after `1` one waits. */
export type Shared = '1' | 'niets' | 'meer' | 'groot' | 'mislukt';

/** Keeps what a share sheet posted, in place of what was shared before it. */
export const keepShared = async (request: Request): Promise<{ shared: Shared; bytes?: number }> => {
  try {
    const form = await request.formData();
    const files = form.getAll('bestand').filter((entry) => entry instanceof File);
    // An empty field of a form is a file too, without name or bytes.
    const [file, ...others] = files.filter(({ name, size }) => name !== '' || size > 0);
    if (others.length > 0) return { shared: 'meer' };
    const text = form.get('tekst');
    const given = file ?? (typeof text === 'string' && text.trim() !== '' ? new Blob([text]) : undefined);
    if (given === undefined) return { shared: 'niets' };
    if (given.size > maxSharedBytes) return { shared: 'groot', bytes: given.size };
    await (await caches.open(shelf)).put(place, new Response(given));
    return { shared: '1' };
  } catch {
    return { shared: 'mislukt' }; // no form, or no room
  }
};

/** Takes the file that waits, and leaves nothing behind; `undefined` when there is none. */
export const takeShared = async (): Promise<Blob | undefined> => {
  if (!('caches' in globalThis) || !(await caches.has(shelf))) return undefined;
  const waiting = await (await caches.open(shelf)).match(place);
  const file = await waiting?.blob();
  await dropShared();
  return file;
};

/** Throws away what waits. */
export const dropShared = async (): Promise<void> => {
  if ('caches' in globalThis) await caches.delete(shelf);
};
