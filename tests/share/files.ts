import type { Json, PackedRecord } from '../../src/merge/record';

/** A valid file as plain JSON, to be bent out of shape by a test. */
export const aFile = (documents: Json[] = [aDocument()], more: Record<string, Json> = {}) => ({
  format: 'samenspel',
  version: 1,
  purpose: 'share',
  exported: { at: '2026-11-24T19:42:05Z', by: 'Noor', side: 'initiative', app: '0.1.0' },
  documents,
  ...more
});

export const aDocument = (more: Record<string, Json> = {}) => ({
  partnership: 'p1',
  scope: 'shared',
  context: { noor: 12, karim: 3 },
  records: [
    { id: 'p1', kind: 'partnership', stamp: 'noor-1-m3x8k1p0', values: { neighbourhood: 'Lindewarm' } },
    { id: 'noor', kind: 'writer', stamp: 'noor-1-m3x8k1p0', values: { name: 'Noor', side: 'initiative' } },
    {
      id: 'karim',
      kind: 'writer',
      stamp: 'karim-1-m3xa0000',
      values: { name: 'Karim', side: 'municipality' }
    },
    aNote()
  ] as Json[],
  ...more
});

export const aNote = (more: Record<string, Json> = {}) => ({
  id: 'n1',
  kind: 'note',
  stamp: 'noor-12-m3x8k1p0',
  values: { conversation: 'g1', type: 'concern', text: 'Wie betaalt de kookplaat?' },
  stamps: { type: 'karim-3-m3xa0000' },
  others: { text: [{ stamp: 'karim-2-m3x90000', value: 'Wie betaalt de nieuwe kookplaat?' }] },
  ...more
});

/** A file with one note, bent by a test. */
export const withNote = (more: Record<string, Json>) => aFile([aDocument({ records: [aNote(more)] })]);

export const bytesOf = (file: unknown): Uint8Array =>
  new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));

/** A record of one kind with one stamp. */
export const record = (
  id: string,
  kind: string,
  stamp: string,
  values: Record<string, Json>,
  more: Partial<PackedRecord> = {}
): PackedRecord => ({ id, kind, stamp, values, ...more });
