import { person } from '../../model/person';
import type { CalendarDate } from '../../model/kind';
import { seriesOf } from '../../model/series';
import { clausesOf, evaluationChangesOf, versionsOfAgreement } from '../../store/agreement';
import { attachmentOf, sizesOf } from '../../store/attachments';
import { commitmentsOf } from '../../store/commitments';
import { attendeesOf, conversationsOf, type StoredConversation } from '../../store/conversations';
import { photosOf } from '../../store/photos';
import { allOf, sharedOnly } from '../../store/read';
import { reportOf } from '../../store/report';
import type { Store } from '../../store/store';
import { asJpeg } from '../../platform/picture';
import { picturesIn, type Paper, type PaperPicture, type PaperPictures } from '../../share/paper';
import { presentText, recordedText, type AgreementText } from './agreementText';
import type { Told } from './reportPaper';

export interface GatheredVersion {
  readonly id: string;
  readonly text: AgreementText & Required<Pick<AgreementText, 'recorded'>>;
}

/** The agreement as it stands, and its versions, the newest first. */
export const agreementTexts = async (store: Store, partnership: string, today: CalendarDate) => {
  const clauses = await clausesOf(store, partnership);
  const changes = await evaluationChangesOf(store, partnership);
  const versions = await versionsOfAgreement(store, partnership);
  const series = seriesOf(sharedOnly(await conversationsOf(store, partnership)), today);
  const planned = series.find(({ type }) => type === 'evaluation')?.planned?.date;
  const last = versions[0]?.version;
  const ahead = last?.evaluateOn !== undefined && last.evaluateOn >= today ? last.evaluateOn : undefined;
  return {
    present: presentText(clauses, changes, last, planned ?? ahead),
    versions: versions.map(({ number, version }): GatheredVersion => ({
      id: version.id,
      text: recordedText(number, version) as GatheredVersion['text'] // a version was recorded
    }))
  };
};

export const contactsOf = async (store: Store, partnership: string) =>
  sharedOnly(await allOf(store, person, partnership));

export const commitmentsAndTalks = async (store: Store, partnership: string) => ({
  commitments: sharedOnly(await commitmentsOf(store, partnership)),
  conversations: sharedOnly(await conversationsOf(store, partnership))
});

/** All that the paper of a conversation tells. */
export const toldOf = async (
  store: Store,
  partnership: string,
  conversation: StoredConversation
): Promise<Told> => {
  const { report, sources } = await reportOf(store, partnership, conversation.id);
  const attendees = sharedOnly(await attendeesOf(store, partnership, conversation.id));
  const photos = sharedOnly(await photosOf(store, partnership, conversation.id));
  const sizes = await sizesOf(
    store.db,
    photos.map(({ image }) => image)
  );
  return {
    conversation,
    report,
    sources,
    attendees,
    photos: photos.map((each) => ({ ...each, bytes: sizes.get(each.image) }))
  };
};

/** The pictures of a paper for a file: as they are kept, or drawn anew as JPEG. */
export const picturesFor = async (
  { db }: Store,
  paper: Paper,
  sort: 'kept' | 'jpeg'
): Promise<PaperPictures> => {
  const pictures = new Map<string, PaperPicture>();
  for (const name of picturesIn(paper)) {
    const kept = await attachmentOf(db, name);
    if (kept === undefined) continue;
    const drawn = await asJpeg(new Blob([kept.bytes], { type: kept.type }));
    if (drawn === undefined) continue;
    const { content, width, height } = drawn;
    const { type, bytes } =
      sort === 'kept' ? kept : { type: content.type, bytes: await content.arrayBuffer() };
    pictures.set(name, { type, bytes, width, height });
  }
  return pictures;
};
