import type { AgreementVersion } from '../../model/agreementVersion';
import { agrees } from '../../model/agreement';
import { isClauseNumber, openedBy, type Clause, type ClauseNumber } from '../../model/clause';
import type { EvaluationChange } from '../../model/evaluation';
import type { CalendarDate } from '../../model/kind';
import { sides, type Side } from '../../model/side';

/** An artikel as it goes on paper. */
export interface PaperClause {
  readonly number: ClauseNumber;
  /** Empty while there is no joint text. */
  readonly text: string;
  readonly agreed: readonly Side[];
  /** An evaluation opened it, and it was not written anew since. */
  readonly reopened: boolean;
}

/** The agreement as it goes on paper: as it stands now, or a version of it. */
export interface AgreementText {
  readonly clauses: readonly PaperClause[];
  /** Of a version. */
  readonly recorded?: {
    readonly number: number;
    readonly date: CalendarDate;
    readonly place?: string | undefined;
  };
  readonly evaluateOn?: CalendarDate | undefined;
  /** Functie of who signs. */
  readonly signers: Readonly<Partial<Record<Side, string>>>;
}

const signersOf = (version: AgreementVersion | undefined): AgreementText['signers'] => ({
  ...(version?.signerMunicipality && { municipality: version.signerMunicipality }),
  ...(version?.signerInitiative && { initiative: version.signerInitiative })
});

/** A version as it was recorded. */
export const recordedText = (number: number, version: AgreementVersion): AgreementText => ({
  clauses: version.clauses.map((one) => ({ ...one, reopened: false })),
  recorded: { number, date: version.date, place: version.place },
  evaluateOn: version.evaluateOn,
  signers: signersOf(version)
});

/**
 * The artikelen that apply, as they stand now.
 *
 * @param last the last version; who signed that signs again.
 */
export const presentText = (
  clauses: readonly Clause[],
  changes: readonly EvaluationChange[],
  last: AgreementVersion | undefined,
  evaluateOn: CalendarDate | undefined
): AgreementText => ({
  clauses: clauses.flatMap((one) =>
    one.leftOut === true || !isClauseNumber(one.number)
      ? []
      : {
          number: one.number,
          text: one.text ?? '',
          agreed: sides.filter((side) => agrees(one.record, 'text', side)),
          reopened: openedBy(one, changes).length > 0
        }
  ),
  evaluateOn,
  signers: signersOf(last)
});

/** Not agreed by both, or open again. */
export const isOpenClause = ({ agreed, reopened }: PaperClause): boolean =>
  agreed.length < sides.length || reopened;
