import { inForceFrom } from '../law/parameters.ts';
import { addMonths, type LocalDate } from '../time/local-date.ts';

/** Whether a Blue Card of that day is one of the old law, which could have its employer printed on it. */
export function isFromBeforeNewCard(issuedOn: LocalDate): boolean {
  const newLaw = inForceFrom('BLUE_CARD_PRINTED_EMPLOYER_BEFORE');
  return newLaw !== null && issuedOn < newLaw;
}

/** Whether a first employment with the card began so late that the card cannot be one of the old law: a year after it ended. */
export function isLongAfterNewCard(firstEmploymentStart: LocalDate): boolean {
  const newLaw = inForceFrom('BLUE_CARD_PRINTED_EMPLOYER_BEFORE');
  return newLaw !== null && firstEmploymentStart >= addMonths(newLaw, 12);
}
