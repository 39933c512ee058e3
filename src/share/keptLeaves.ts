import { seenOf, type Context } from '../merge/context';
import { markLength, type Kept, type Run } from '../merge/kept';
import { broken, checkFurther, checkName, listAt, objectAt } from './leaves';

const keptMembers = new Set(['shapes', 'writes']);
const marks = new RegExp(`^(?:[A-Za-z0-9_-]{${markLength}})+$`);

/** Where the writes of `from` still stand at the sender, checked to its leaves. */
export const keptAt = (value: unknown, from: Context, at: string): Kept => {
  const members = objectAt(value, at);
  checkFurther(members, keptMembers, at);
  const shapes = listAt(members['shapes'], `${at}.shapes`).map((shape, i) =>
    shapeAt(shape, `${at}.shapes[${i}]`)
  );
  const writes = Object.entries(objectAt(members['writes'], `${at}.writes`)).map(([writer, runs]) => {
    const here = `${at}.writes.${writer}`;
    const highest = seenOf(from, writer);
    if (highest === 0) throw broken(here);
    return [
      writer,
      listAt(runs, here).map((run, i) => runAt(run, shapes.length, highest, `${here}[${i}]`))
    ] as const;
  });
  return { shapes, writes: Object.fromEntries(writes) };
};

const shapeAt = (value: unknown, at: string): readonly string[] => {
  const fields = listAt(value, at).map((field) => {
    if (typeof field !== 'string') throw broken(at);
    checkName(field, at);
    return field;
  });
  if (fields.length === 0 || new Set(fields).size < fields.length) throw broken(at);
  return fields;
};

/** One run: of a shape that is named, and of writes that `from` holds. */
const runAt = (value: unknown, shapes: number, highest: number, at: string): Run => {
  const [shape, first, text, ...more] = listAt(value, at);
  if (!isCount(shape) || shape >= shapes || !isCount(first) || first < 1 || more.length > 0) throw broken(at);
  if (typeof text !== 'string' || !marks.test(text)) throw broken(at);
  if (first + text.length / markLength - 1 > highest) throw broken(at);
  return [shape, first, text];
};

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
