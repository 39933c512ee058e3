import type { Context } from '../merge/context';
import { parseStamp } from '../merge/stamp';
import { isOrganisation, organisationId } from '../model/organisationText';
import { scopes, type Scope } from '../model/scope';
import { sides } from '../model/side';
import type { PackedRecord } from '../merge/record';
import { scopesIn, type FileDocument, type Purpose } from './file';
import { broken, checkFurther, idAt, listAt, objectAt, type Members } from './leaves';
import { recordChecker } from './records';

const documentMembers = new Set(['partnership', 'organisation', 'scope', 'context', 'records']);

/**
 * Checks one document to its leaves.
 *
 * @param checked called for each record that was found good.
 */
export const checkDocument = (
  value: unknown,
  purpose: Purpose,
  at: string,
  checked: () => void
): FileDocument => {
  const members = objectAt(value, at);
  checkFurther(members, documentMembers, at);
  const scope = scopeAt(members['scope'], `${at}.scope`);
  if (!scopesIn[purpose].includes(scope)) throw broken(`${at}.scope`);
  const context = contextAt(members['context'], `${at}.context`);
  const records = recordsAt(members['records'], context, `${at}.records`, checked);
  const { partnership, organisation } = members;
  if (organisation !== undefined) {
    if (partnership !== undefined || !sides.some((side) => side === scope))
      throw broken(`${at}.organisation`);
    const id = organisationId(idAt(organisation, `${at}.organisation`));
    return { partnership: id, scope, context, records };
  }
  const id = idAt(partnership, `${at}.partnership`);
  if (isOrganisation(id)) throw broken(`${at}.partnership`);
  return { partnership: id, scope, context, records };
};

const scopeAt = (value: unknown, at: string): Scope => {
  const scope = scopes.find((known) => known === value);
  if (scope === undefined) throw broken(at);
  return scope;
};

const contextAt = (value: unknown, at: string): Context => {
  const members: Members = objectAt(value, at);
  for (const [writer, n] of Object.entries(members)) {
    const sound = typeof n === 'number' && Number.isSafeInteger(n) && n > 0;
    if (!sound || parseStamp(`${writer}-${n}-0`) === undefined) throw broken(`${at}.${writer}`);
  }
  return members as Context; // each member was a count just above
};

const recordsAt = (
  value: unknown,
  context: Context,
  at: string,
  checked: () => void
): readonly PackedRecord[] => {
  const check = recordChecker(context);
  const ids = new Set<string>();
  return listAt(value, at).map((each, i) => {
    const record = check(each, `${at}[${i}]`);
    if (ids.has(record.id)) throw broken(`${at}[${i}].id`);
    ids.add(record.id);
    checked();
    return record;
  });
};
