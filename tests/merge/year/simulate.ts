import { randomOf, type Random } from '../../share/fuzz/random';
import { empty, erased, received, written, type Change, type Replica } from './replica';

/** How many devices share one partnership, for how long, and how busy they are. */
export interface Plan {
  readonly seed: number;
  readonly devices: number;
  readonly days: number;
  /** A device opens the app once in so many days. */
  readonly opensOnceIn: number;
}

/** How it stands at the end of a month, on the device that knows most. */
export interface Month {
  readonly day: number;
  readonly opened: number;
  readonly fullest: Replica;
}

const dayLength = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const threeYears = 3 * 365 * dayLength;
const text = 'De bewoners vragen wie de kookplaat betaalt en wanneer de straat opengaat. '.repeat(2);
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const idOf = (random: Random, length: number): string =>
  Array.from({ length }, () => letters[random.nat(36)]).join('');

const aNote = (random: Random): Change => ({
  id: `${idOf(random, 8)}-${idOf(random, 4)}-${idOf(random, 4)}-${idOf(random, 4)}-${idOf(random, 12)}`,
  kind: 'note',
  values: {
    conversation: `g${random.nat(40)}`,
    type: 'question',
    text: text.slice(0, 20 + random.nat(120)),
    at: start
  }
});

/** What somebody does who has the app open: mostly a new note, now and then an edit or an erasure. */
const anAct = (here: Replica, writer: string, time: number, random: Random): Replica => {
  const notes = [...here.records.values()].filter(({ kind }) => kind === 'note');
  const act = random.nat(10);
  if (act < 6 || notes.length === 0) return written(here, writer, time, [aNote(random)]);
  const { id, kind } = random.pick(notes);
  if (act === 9) return erased(here, id);
  return written(here, writer, time, [{ id, kind, values: { text: text.slice(0, 20 + random.nat(120)) } }]);
};

/**
 * Devices that share one partnership by files alone, in the app's own way: every run of the app is a writer of its own.
 * Clocks are off by up to three years and jump; files get lost, come late and twice; backups are put back; a profile is
 * copied to another device.
 *
 * @param monthly called every 30 days.
 * @returns the devices as they stand at the end.
 */
export const simulate = (
  { seed, devices: count, days, opensOnceIn }: Plan,
  monthly: (month: Month) => void = () => undefined
): readonly Replica[] => {
  const random = randomOf(seed);
  const devices = Array.from({ length: count }, () => empty);
  const clocks = Array.from({ length: count }, () => random.nat(2 * threeYears) - threeYears);
  const backups: (Replica | undefined)[] = devices.map(() => undefined);
  const files: Replica[] = [];
  const at = (i: number): Replica => devices[i] ?? empty;
  let opened = 0;
  for (let day = 1; day <= days; day++) {
    for (let i = 0; i < count; i++) {
      if (!random.once(opensOnceIn)) continue;
      opened++;
      if (random.once(100)) clocks[i] = random.nat(2 * threeYears) - threeYears;
      if (random.once(60)) devices[i] = backups[i] ?? at(i); // put back after loss
      if (random.once(200)) devices[i] = at(random.nat(count)); // a profile copied from another device
      if (random.once(2) && files.length > 0) {
        const late = random.once(5)
          ? random.nat(files.length)
          : Math.max(0, files.length - 1 - random.nat(6));
        const file = files[late] ?? empty;
        devices[i] = received(at(i), file);
        if (random.once(10)) devices[i] = received(at(i), file); // opened twice
      }
      const acts = random.nat(4);
      const writer = idOf(random, 16);
      const time = start + day * dayLength + (clocks[i] ?? 0);
      for (let n = 0; n < acts; n++) devices[i] = anAct(at(i), writer, time + n, random);
      if (random.once(4)) backups[i] = at(i);
      if (random.once(2) && !random.once(5)) files.push(at(i)); // one in five gets lost
      if (files.length > 60) files.shift();
    }
    if (day % 30 === 0) {
      const fullest = devices.reduce((a, b) => (a.records.size < b.records.size ? b : a), empty);
      monthly({ day, opened, fullest });
    }
  }
  return devices;
};

/** Everybody gives everybody a file, through one device; the others in the order given. */
export const meet = (devices: readonly Replica[], order: readonly number[]): readonly Replica[] => {
  const all = order.map((i) => devices[i] ?? empty).reduce(received, empty);
  return devices.map((device) => received(device, all));
};
