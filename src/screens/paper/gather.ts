import { person } from '../../model/person';
import type { CalendarDate } from '../../model/kind';
import { seriesOf } from '../../model/series';
import { clausesOf, evaluationChangesOf, versionsOfAgreement } from '../../store/agreement';
import { commitmentsOf } from '../../store/commitments';
import { attendeesOf, conversationsOf, type StoredConversation } from '../../store/conversations';
import { allOf, sharedOnly } from '../../store/read';
import { reportOf } from '../../store/report';
import type { Store } from '../../store/store';
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
  const series = seriesOf(await conversationsOf(store, partnership), today);
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
  conversations: await conversationsOf(store, partnership)
});

/** All that the paper of a conversation tells. */
export const toldOf = async (
  store: Store,
  partnership: string,
  conversation: StoredConversation
): Promise<Told> => {
  const { report, sources } = await reportOf(store, partnership, conversation.id);
  const attendees = sharedOnly(await attendeesOf(store, partnership, conversation.id));
  return { conversation, report, sources, attendees };
};
