import { covers, type Context } from '../merge/context';
import { parseStamp } from '../merge/stamp';
import { isOrganisation, organisationId } from '../model/organisationText';
import { scopes, type Scope } from '../model/scope';
import { sides } from '../model/side';
import type { PackedRecord } from '../merge/record';
import { scopesIn, type FileDelta, type FileDocument, type Purpose } from './file';
import { keptAt } from './keptLeaves';
import { broken, checkFurther, checkName, idAt, listAt, objectAt, type Members } from './leaves';
import { recordChecker } from './records';

const aboutMembers = ['partnership', 'organisation', 'scope', 'context'];
const documentMembers = new Set([...aboutMembers, 'records']);
const deltaMembers = new Set([...aboutMembers, 'from', 'changes', 'kept']);

/**
 * Checks one whole document to its leaves.
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
  for (const name of ['from', 'changes', 'kept'])
    if (members[name] !== undefined) throw broken(`${at}.${name}`); // a delta, outside a file of deltas
  const about = aboutAt(members, purpose, at);
  return {
    ...about,
    records: recordsAt(members['records'], recordChecker(about.context), `${at}.records`, checked)
  };
};

/** Checks one delta to its leaves; see `checkDocument`. */
export const checkDelta = (value: unknown, purpose: Purpose, at: string, checked: () => void): FileDelta => {
  const members = objectAt(value, at);
  checkFurther(members, deltaMembers, at);
  if (members['records'] !== undefined) throw broken(`${at}.records`);
  const about = aboutAt(members, purpose, at);
  const from = contextAt(members['from'], `${at}.from`);
  if (!covers(about.context, from)) throw broken(`${at}.from`);
  const check = recordChecker(about.context, from);
  const changes = recordsAt(members['changes'], check, `${at}.changes`, checked);
  return { ...about, from, changes, kept: keptAt(members['kept'], from, `${at}.kept`) };
};

/** Which document it is, and all that was seen of it. */
export const aboutAt = (
  members: Members,
  purpose: Purpose,
  at: string
): Pick<FileDocument, 'partnership' | 'scope' | 'context'> => {
  const scope = scopeAt(members['scope'], `${at}.scope`);
  if (!scopesIn[purpose].includes(scope)) throw broken(`${at}.scope`);
  const context = contextAt(members['context'], `${at}.context`);
  const { partnership, organisation } = members;
  if (organisation !== undefined) {
    if (partnership !== undefined || !sides.some((side) => side === scope))
      throw broken(`${at}.organisation`);
    const id = organisationId(idAt(organisation, `${at}.organisation`));
    return { partnership: id, scope, context };
  }
  const id = idAt(partnership, `${at}.partnership`);
  if (isOrganisation(id)) throw broken(`${at}.partnership`);
  return { partnership: id, scope, context };
};

const scopeAt = (value: unknown, at: string): Scope => {
  const scope = scopes.find((known) => known === value);
  if (scope === undefined) throw broken(at);
  return scope;
};

const contextAt = (value: unknown, at: string): Context => {
  const members: Members = objectAt(value, at);
  for (const [writer, n] of Object.entries(members)) {
    checkName(writer, at);
    const sound = typeof n === 'number' && Number.isSafeInteger(n) && n > 0;
    if (!sound || parseStamp(`${writer}-${n}-0`) === undefined) throw broken(`${at}.${writer}`);
  }
  return members as Context; // each member was a count just above
};

const recordsAt = (
  value: unknown,
  check: ReturnType<typeof recordChecker>,
  at: string,
  checked: () => void
): readonly PackedRecord[] => {
  const ids = new Set<string>();
  return listAt(value, at).map((each, i) => {
    const record = check(each, `${at}[${i}]`);
    if (ids.has(record.id)) throw broken(`${at}[${i}].id`);
    ids.add(record.id);
    checked();
    return record;
  });
};
