import type { Stamp } from '../merge/stamp';
import {
  isOrganisation,
  organisationId,
  organisationText,
  organisationTextId,
  organisationTopics
} from '../model/organisationText';
import type { OrganisationTopic } from '../model/organisationText';
import { documentKey } from '../model/scope';
import type { Side } from '../model/side';
import { theOne, type Stored } from './read';
import type { Store } from './store';
import { change, write } from './write';

export type StoredOrganisationText = Stored<typeof organisationText>;

/** Where the id of the organisation is kept, beside the profile. */
const key = 'organisation';

/** Stands in for the organisation of a device on which none was made yet; nothing is ever written to it. */
const nobody = organisationId('none');

/**
 * The texts that somebody of this side wrote once for all partnerships, one of each topic; blank where nothing is
 * written. They are in a document of the side with the organisation in place of a partnership: it has no shared
 * scope, so no Deelbestand and no list of partnerships can hold it.
 */
export const organisationTexts = async (
  store: Store,
  side: Side
): Promise<ReadonlyMap<OrganisationTopic, StoredOrganisationText>> => {
  const organisation = (await organisationOf(store, side)) ?? nobody;
  const texts = await Promise.all(
    organisationTopics.map((topic) =>
      theOne(store, organisationText, organisation, side, organisationTextId(organisation, topic))
    )
  );
  return new Map(texts.map(({ entity }, i) => [organisationTopics[i] as OrganisationTopic, entity])); // as long
};

/** @param seen the stamps of the text that the person had on the screen, as in `Change`. */
export const saveOrganisationText = async (
  store: Store,
  side: Side,
  topic: OrganisationTopic,
  text: string | null,
  seen?: Readonly<Record<string, readonly Stamp[]>>
): Promise<void> => {
  const organisation = await takeOrganisation(store, side);
  const id = organisationTextId(organisation, topic);
  await write(store, {
    doc: documentKey(organisation, side),
    changes: [change(organisationText, id, { topic, text }, seen)]
  });
};

/** The organisations with texts of this side on this device: one's own, and what files of others brought. */
export const organisationsHere = async (
  { db }: Pick<Store, 'db'>,
  side: Side
): Promise<readonly string[]> => {
  const documents = await db.documents.filter(({ scope }) => scope === side).toArray();
  return documents
    .map(({ partnership }) => partnership)
    .filter(isOrganisation)
    .sort();
};

/** The organisation whose texts are one's own; of who first wrote for the other side, the one of this side. */
export const organisationOf = async ({ db }: Pick<Store, 'db'>, side: Side): Promise<string | undefined> => {
  const here = await organisationsHere({ db }, side);
  const value = (await db.device.get(key))?.value;
  const own = typeof value === 'string' ? value : undefined;
  return own !== undefined && here.includes(own) ? own : (here[0] ?? own);
};

/** The id of the organisation; made with the first text, in one transaction, so that two tabs make the same. */
const takeOrganisation = (store: Store, side: Side): Promise<string> =>
  store.db.transaction('rw', store.db.device, store.db.documents, async () => {
    const known = await organisationOf(store, side);
    if (known !== undefined) return known;
    const value = organisationId(store.pen.newId());
    await store.db.device.put({ key, value });
    return value;
  });

/**
 * Takes the organisation of a colleague's file as one's own, where none was made yet: its texts are then those of
 * this device too.
 */
export const adoptOrganisation = ({ db }: Pick<Store, 'db'>, organisation: string): Promise<void> =>
  db.transaction('rw', db.device, async () => {
    if ((await db.device.get(key)) === undefined) await db.device.put({ key, value: organisation });
  });
