import type { Side } from './side';

/** A run of the app that wrote something that is here: who, on what, and the time of its last write by its own clock. */
export interface WriterSeen {
  readonly name?: string;
  readonly device?: string;
  readonly side?: Side;
  readonly last: number;
}

/** One person on one device, over all the times that the app was open there. */
export interface DeviceSeen extends WriterSeen {
  /** How far its clock is ahead of the one here, in ms; absent when it is not. */
  readonly ahead?: number;
}

/** Clocks of good devices differ by seconds; this is more than that. */
const margin = 5 * 60_000;

/**
 * Who wrote on which device, the last first. A stamp from the future shows a clock that is ahead: by at least so
 * much, or the clock here is behind. One that is behind shows nothing, for any stamp may be old.
 */
export const devicesSeen = (writers: readonly WriterSeen[], now: number): readonly DeviceSeen[] => {
  const devices = new Map<string, WriterSeen>();
  for (const writer of writers) {
    const key = JSON.stringify([writer.side, writer.name, writer.device]);
    const known = devices.get(key);
    if (known === undefined || known.last < writer.last) devices.set(key, writer);
  }
  return [...devices.values()]
    .sort((a, b) => b.last - a.last)
    .map((device) => (device.last - now > margin ? { ...device, ahead: device.last - now } : device));
};

/** A stretch of time in the largest unit of which there is about one or more. */
export const roughly = (
  time: number
): { readonly unit: 'day' | 'hour' | 'minute'; readonly count: number } => {
  const minutes = Math.round(time / 60_000);
  const hours = Math.round(time / 3_600_000);
  if (hours >= 24) return { unit: 'day', count: Math.round(hours / 24) };
  return minutes >= 60 ? { unit: 'hour', count: hours } : { unit: 'minute', count: minutes };
};
