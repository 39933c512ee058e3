import { hasSeen, type Context } from '../merge/context';
import type { Json, PackedRecord, Version } from '../merge/record';
import { parseStamp, writeOf } from '../merge/stamp';
import type { JsonType } from '../model/kind';
import { kinds } from '../model/kinds';
import { broken, checkFurther, checkName, checkValue, idAt, listAt, objectAt, type Members } from './leaves';

const recordMembers = new Set(['id', 'kind', 'stamp', 'values', 'stamps', 'others']);
const versionMembers = new Set(['stamp', 'value']);

const types: ReadonlyMap<string, ReadonlyMap<string, JsonType>> = new Map(
  [...kinds].map(([name, { fields }]) => [
    name,
    new Map(Object.entries(fields).map(([field, { json }]) => [field, json]))
  ])
);

const hasType = (value: Json, type: JsonType): boolean => {
  if (value === null) return true;
  if (type === 'list') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
};

/** Checks the records of one document, whose stamps its context must cover, and `from` must not. */
export const recordChecker = (
  context: Context,
  from: Context = {}
): ((record: unknown, at: string) => PackedRecord) => {
  const good = new Set<string>(); // one write stamps many fields: most stamps were looked at before
  const stampAt = (value: unknown, at: string): string => {
    if (typeof value !== 'string') throw broken(at);
    if (good.has(value)) return value;
    if (parseStamp(value) === undefined || !hasSeen(context, value) || hasSeen(from, value)) throw broken(at);
    good.add(value);
    return value;
  };

  const versionAt = (value: unknown, at: string, type: JsonType | undefined): Version => {
    const members = objectAt(value, at);
    checkFurther(members, versionMembers, at);
    return {
      stamp: stampAt(members['stamp'], `${at}.stamp`),
      value: valueAt(members['value'], `${at}.value`, type)
    };
  };

  const othersAt = (
    members: Members,
    record: Pick<PackedRecord, 'stamp' | 'values' | 'stamps'>,
    typeOf: (field: string) => JsonType | undefined,
    at: string
  ): Readonly<Record<string, readonly Version[]>> =>
    Object.fromEntries(
      Object.entries(members).map(([field, list]) => {
        if (!Object.hasOwn(record.values, field)) throw broken(`${at}.${field}`);
        const versions = listAt(list, `${at}.${field}`).map((version, i) =>
          versionAt(version, `${at}.${field}[${i}]`, typeOf(field))
        );
        const shown =
          (record.stamps && Object.hasOwn(record.stamps, field) && record.stamps[field]) || record.stamp;
        const writes = new Set([shown, ...versions.map(({ stamp }) => stamp)].map(writeOf));
        if (versions.length === 0 || writes.size <= versions.length) throw broken(`${at}.${field}`);
        return [field, versions];
      })
    );

  return (value, at) => {
    const members = objectAt(value, at);
    checkFurther(members, recordMembers, at);
    const id = idAt(members['id'], `${at}.id`);
    const kind = idAt(members['kind'], `${at}.kind`);
    const known = types.get(kind);
    const typeOf = (field: string) => known?.get(field);
    const stamp = stampAt(members['stamp'], `${at}.stamp`);
    const values = objectAt(members['values'], `${at}.values`);
    const fields = Object.keys(values);
    if (fields.length === 0) throw broken(`${at}.values`); // a record without versions does not exist
    for (const field of fields) {
      checkName(field, `${at}.values`);
      valueAt(values[field], `${at}.values.${field}`, typeOf(field));
    }
    const record = { id, kind, stamp, values: values as Readonly<Record<string, Json>> }; // checked just above
    const stamps = members['stamps'];
    const exceptions =
      stamps === undefined
        ? {}
        : { stamps: stampsAt(objectAt(stamps, `${at}.stamps`), values, stampAt, `${at}.stamps`) };
    if (members['others'] === undefined) return { ...record, ...exceptions };
    const others = objectAt(members['others'], `${at}.others`);
    return {
      ...record,
      ...exceptions,
      others: othersAt(others, { ...record, ...exceptions }, typeOf, `${at}.others`)
    };
  };
};

const valueAt = (value: unknown, at: string, type: JsonType | undefined): Json => {
  const json = checkValue(value, at);
  if (type !== undefined && !hasType(json, type)) throw broken(at);
  return json;
};

const stampsAt = (
  members: Members,
  values: Members,
  stampAt: (value: unknown, at: string) => string,
  at: string
): Readonly<Record<string, string>> => {
  for (const [field, stamp] of Object.entries(members)) {
    if (!Object.hasOwn(values, field)) throw broken(`${at}.${field}`);
    stampAt(stamp, `${at}.${field}`);
  }
  return members as Readonly<Record<string, string>>; // each was a stamp just above
};
