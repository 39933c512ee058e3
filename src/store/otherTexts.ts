import { distinctVersions } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import {
  organisationText,
  organisationTextId,
  organisationTopics,
  type OrganisationTopic
} from '../model/organisationText';
import { documentKey } from '../model/scope';
import type { Side } from '../model/side';
import { organisationOf, organisationsHere, organisationTexts } from './organisation';
import { one } from './read';
import type { Store } from './store';
import { authorOf, type Authorship } from './writers';

/** Words for a topic that somebody of the same side wrote apart from one's own, before a file brought the two together. */
export interface OtherText extends Authorship {
  readonly words: string;
  readonly record: string;
  readonly stamp: Stamp;
}

/** Where is kept which other texts the person has seen and left as they are. */
const leftKey = 'organisationLeft';

const leftOn = async ({ db }: Pick<Store, 'db'>): Promise<readonly unknown[]> => {
  const value = (await db.device.get(leftKey))?.value;
  return Array.isArray(value) ? value : [];
};

const nameOf = ({ record, stamp }: Pick<OtherText, 'record' | 'stamp'>): string => `${record} ${stamp}`;

/**
 * What other organisations on this device say about each topic that one's own text does not, for the person to
 * choose: whether they are the same organisation no device can know. Topics without any are not in it.
 */
export const otherTexts = async (
  store: Store,
  side: Side
): Promise<ReadonlyMap<OrganisationTopic, readonly OtherText[]>> => {
  const mine = await organisationOf(store, side);
  const others = (await organisationsHere(store, side)).filter((each) => each !== mine);
  const [own, left] = [await organisationTexts(store, side), await leftOn(store)];
  const found = new Map<OrganisationTopic, readonly OtherText[]>();
  for (const topic of organisationTopics) {
    const record = own.get(topic)?.record;
    const known = record ? distinctVersions(record, 'text').map(({ value }) => value) : [];
    const texts = new Map<string, OtherText>();
    for (const organisation of others) {
      const doc = documentKey(organisation, side);
      const other = await one(store, organisationText, doc, organisationTextId(organisation, topic));
      for (const { value: words, stamp } of other ? distinctVersions(other.record, 'text') : []) {
        if (typeof words !== 'string' || words === '' || texts.has(words)) continue;
        if (known.some((text) => typeof text === 'string' && text.includes(words))) continue;
        const text = { words, stamp, record: other?.id ?? '' };
        if (left.includes(nameOf(text))) continue;
        texts.set(words, { ...text, ...(await authorOf(store, doc, stamp)) });
      }
    }
    if (texts.size > 0) found.set(topic, [...texts.values()]);
  }
  return found;
};

/** Offers this text no more, until it is written anew. It stays on the device and in its files. */
export const leaveOtherText = ({ db }: Store, text: OtherText): Promise<void> =>
  db.transaction('rw', db.device, async () => {
    await db.device.put({ key: leftKey, value: [...(await leftOn({ db })), nameOf(text)] });
  });
