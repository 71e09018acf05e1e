import { lawFigure } from '../law/parameters.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { LetterContext } from './context.ts';
import { germanEuro, withinPeriod } from './german-words.ts';
import { periodOfLaw } from './period-of-law.ts';

/** Rechtsbehelfsbelehrung of a notice against which an objection is given (§§ 68 to 70 VwGO). */
export function objectionRemedy({ office, date }: LetterContext): string {
  const period = periodOfLaw('OBJECTION', date);
  return `Gegen diesen Bescheid können Sie innerhalb ${withinPeriod(period)} nach Bekanntgabe Widerspruch erheben (${period.legalBasis}). Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 VwVfG, schriftformersetzend nach § 3a Abs. 3 VwVfG und § 9a Abs. 5 OZG oder zur Niederschrift einzulegen bei: ${office.objectionAt}.`;
}

/** That a translation may be asked for (§ 77 Abs. 3 AufenthG). */
export const TRANSLATION_ON_REQUEST =
  'Auf Ihren Antrag erhalten Sie kostenlos eine Übersetzung der Entscheidungsformel und der Rechtsbehelfsbelehrung in eine Sprache, die Sie verstehen (§ 77 Abs. 3 AufenthG).';

/** The sentence about the fee for the change of a side condition that concerns work, as the law of the day has it. */
export function feeSentence(on: LocalDate): string {
  const fee = lawFigure('FEE_SIDE_CONDITION_WORK', on);
  return fee.value === 0
    ? `Für diese Entscheidung wird keine Gebühr erhoben (${fee.legalBasis}).`
    : `Für diese Entscheidung wird eine Gebühr von ${germanEuro(fee.value)} festgesetzt (${fee.legalBasis}).`;
}
