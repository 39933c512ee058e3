import { fillIn, type Delta } from '../merge/delta';
import { pack, unpack, type PackedRecord } from '../merge/record';
import type { Scope } from '../model/scope';
import type { Incoming } from './differences';

export interface IncomingDocument extends Incoming {
  readonly partnership: string;
  readonly scope: Scope;
}

/** What somebody has of a document over what this device had seen, checked. */
export interface IncomingDelta extends Pick<Delta, 'from' | 'context' | 'kept'> {
  readonly partnership: string;
  readonly scope: Scope;
  readonly changes: readonly PackedRecord[];
}

/** A delta on something that this device has not seen. */
export class DeltaGapError extends Error {
  override readonly name = 'DeltaGapError';
}

/**
 * A received document as it can be joined here. Of a delta: what it brings, and what the sender still has of
 * what stands here.
 *
 * @throws DeltaGapError when a delta does not fit on what was seen here.
 */
export const asWhole = (local: Incoming, incoming: IncomingDocument | IncomingDelta): IncomingDocument => {
  if (!('changes' in incoming)) return incoming;
  const { partnership, scope, changes, ...delta } = incoming;
  const whole = fillIn(
    { context: local.context, records: local.records.map(unpack) },
    { ...delta, changes: changes.map(unpack) }
  );
  if (whole === undefined) throw new DeltaGapError();
  return {
    partnership,
    scope,
    context: whole.context,
    records: whole.records.flatMap((record) => pack(record) ?? [])
  };
};
