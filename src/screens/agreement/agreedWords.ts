import { m } from '../../i18n';
import type { Partnership } from '../../model/partnership';
import { sides, type Side } from '../../model/side';
import { sideName } from '../parts/parties';

/** Who does not agree: "Nog niet akkoord: Lindewarm"; in one word when neither does. */
export const notAgreedWords = (agreed: readonly Side[], partnership: Partnership): string =>
  agreed.length === 0
    ? m.agreement_nobody_agrees()
    : sides
        .filter((side) => !agreed.includes(side))
        .map((side) => m.agreement_not_agreed_by({ name: sideName(partnership, side) }))
        .join(', ');
