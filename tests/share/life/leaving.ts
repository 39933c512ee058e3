import { contentFor } from '../../../src/content';
import { guidelineTexts } from '../../../src/content/guidelines';
import type { CalendarDate } from '../../../src/model/kind';
import { isOrganisation } from '../../../src/model/organisationText';
import { rules } from '../../../src/model/progress';
import { dayOf } from '../../../src/model/today';
import { agreementPaper } from '../../../src/screens/paper/agreementPaper';
import { commitmentsPaper } from '../../../src/screens/paper/commitmentsPaper';
import { dossierPaper } from '../../../src/screens/paper/dossierPaper';
import { agreementTexts, commitmentsAndTalks, contactsOf, toldOf } from '../../../src/screens/paper/gather';
import { publicPaper } from '../../../src/screens/paper/publicPaper';
import { reportPaper } from '../../../src/screens/paper/reportPaper';
import { calendarOf } from '../../../src/share/calendar';
import { requestOf } from '../../../src/share/contexts';
import { openDesk } from '../../../src/share/desk';
import { dossierOf } from '../../../src/share/dossier';
import type { Purpose } from '../../../src/share/file';
import { encodeFile } from '../../../src/share/write';
import { documentsIn, wholeDocuments } from '../../../src/store/export';
import { guidelineStandings } from '../../../src/store/guidelines';
import { partnershipOf, seenDocuments } from '../../../src/store/partnerships';
import { docOf, elsewhere, home, type Device } from './devices';
import { readableOf, wordsIn, type Words } from './words';

/** The name under which the words of organisations are known. */
export const organisation = 'organisation';

const makerOf = ({ name, side, pen }: Device) => ({ by: name, side, app: '0', now: pen.now() });
const deskOf = ({ db }: Device) => openDesk(db, () => undefined);

/** Fails when something that leaves holds a word that may not leave, or that was erased. */
export const checkLeaving = (
  words: Words,
  at: Device,
  what: string,
  text: string,
  { purpose = 'share', of = [home] }: { readonly purpose?: Purpose; readonly of?: readonly string[] } = {}
): void => {
  for (const word of wordsIn(readableOf(text))) {
    if (!words.mayLeave(word, purpose, at.side, of))
      throw new Error(`${what} of ${at.name} holds ${word}, which is private`);
    if (words.isWhereItBegan(word) && (at.erased.has(word) || at.learnt.has(word)))
      throw new Error(`${what} of ${at.name} holds ${word}, which was erased`);
  }
};

/** A file as the app makes it, of everything or of the one partnership, looked through before anybody gets it. */
export const fileOf = async (words: Words, at: Device, purpose: Purpose, all: boolean): Promise<Blob> => {
  const surveyed = await deskOf(at).survey({ purpose, side: at.side });
  if (!surveyed.ok) throw new Error(surveyed.problem.type);
  const leaving = surveyed.value.filter(({ partnership }) => all || partnership === home);
  const documents = leaving.flatMap((one) => one.documents);
  const made = await deskOf(at).make({ purpose, documents, maker: makerOf(at), photos: true });
  if (!made.ok) throw new Error(made.problem.type);
  const of = leaving.map(({ partnership }) => (isOrganisation(partnership) ? organisation : partnership));
  checkLeaving(words, at, purpose, await made.value.content.text(), { purpose, of });
  return made.value.content;
};

/** What another device lacks, as two phones give it by their screens. */
export const deltaOf = async (words: Words, at: Device, to: Device): Promise<Blob> => {
  const theirs = await seenDocuments(to, home);
  checkLeaving(words, to, 'The still code', requestOf(theirs).text, { of: [] });
  const made = await deskOf(at).make({
    purpose: 'share',
    documents: [docOf('shared')],
    maker: makerOf(at),
    theirs
  });
  if (!made.ok) throw new Error(made.problem.type);
  checkLeaving(words, at, 'A delta', await made.value.content.text());
  return made.value.content;
};

/** Opens a file and merges it; gives the problem when it is refused. */
export const receive = async (words: Words, at: Device, file: Blob): Promise<string | undefined> => {
  const desk = deskOf(at);
  const opened = await desk.open({ file, writer: at.pen.writer, side: at.side });
  if (!opened.ok) checkLeaving(words, at, 'A refusal', JSON.stringify(opened.problem), { of: [] });
  else await desk.merge({ writer: at.pen.writer, now: at.pen.now() });
  return opened.ok ? undefined : opened.problem.type;
};

/** The papers of the partnership, its dossier and its calendar. */
export const checkPapers = async (words: Words, at: Device): Promise<void> => {
  const partnership = await partnershipOf(at, home);
  if (partnership === undefined) return;
  const today: CalendarDate = dayOf(at.pen.now());
  const content = contentFor('nl');
  const { commitments, conversations } = await commitmentsAndTalks(at, home);
  const people = await contactsOf(at, home);
  const texts = await agreementTexts(at, home, today);
  const told = await Promise.all(conversations.map((one) => toldOf(at, home, one)));
  const standings = await guidelineStandings(at, home, today, rules);
  const dossier = dossierPaper(
    partnership,
    { ...texts, commitments, conversations, told, people, standings, photos: true },
    content,
    guidelineTexts('nl'),
    today
  );
  const papers = [
    agreementPaper(partnership, texts.present, content, today),
    publicPaper(partnership, texts.present, people, today),
    commitmentsPaper(partnership, { commitments, conversations, content, today }),
    ...told.map((one) => reportPaper(partnership, one, content, today, true)),
    dossier
  ];
  checkLeaving(words, at, 'A paper', JSON.stringify(papers));
  const file = await (await fileOf(words, at, 'share', false)).text();
  checkLeaving(words, at, 'A dossier', dossierOf(dossier, file, { contents: '', reopen: '' }));
  const items = conversations.flatMap(({ id, title, date, time, minutes, place, cancelled = false }) =>
    date === undefined
      ? []
      : { id, title, date, time, minutes, place, description: '', cancelled, changed: 0 }
  );
  const calendarWords = {
    language: 'nl',
    reminder: (title: string) => title,
    cancelled: (title: string) => title
  } as const;
  checkLeaving(words, at, 'A calendar', await calendarOf(items, calendarWords, 1, at.pen.now()));
};

/** Nobody gets a private document into a file for others, and what is said about it tells no word of it. */
export const checkGuard = async (words: Words, at: Device): Promise<void> => {
  const rows = await documentsIn(at.db, ['municipality', 'initiative', 'device']);
  if (rows.length === 0) return;
  const whole = await wholeDocuments(
    at.db,
    rows.map(({ doc }) => doc)
  );
  const said = await encodeFile('share', whole, makerOf(at)).then(() => undefined, String);
  if (said === undefined) throw new Error('A private document went into a Deelbestand');
  checkLeaving(words, at, 'An error', said, { of: [home, elsewhere] });
};
