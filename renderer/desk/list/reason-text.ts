import { fullAge } from '#domain/clocks/urgency-text.ts';
import type { DueReason } from '#domain/records/case.ts';
import { type LocalDate, localDate } from '#domain/time/local-date.ts';
import type { MessageId } from '../../i18n/catalogue.ts';
import { shortDay } from '../../i18n/dates.ts';
import type { TextValues } from '../../i18n/use-text.ts';
import { daysUntil } from './due-bands.ts';

/** From here on a count of days says less than the date. */
const SOON = 30;

/** From this age on the time since the receipt is said before the day of the inaction suit, in full months. */
const AGED = 2;

/** Why a case stands where it stands, as a text of the catalogue with its values. */
export function reasonText(
  { dueOn, dueReason, receivedOn }: { dueOn: LocalDate | null; dueReason: DueReason | null; receivedOn: LocalDate },
  today: string,
): { readonly id: MessageId; readonly values: TextValues } {
  if (dueOn === null || dueReason === null) return { id: 'list.reason.none', values: {} };
  const days = daysUntil(dueOn, today);
  const when = days < 0 ? 'past' : days === 0 ? 'today' : days <= SOON ? 'soon' : 'later';
  if (dueReason === 'inaction_suit' && days > 0) {
    const age = fullAge(receivedOn, localDate(today));
    if (age.months >= AGED) {
      return { id: 'list.reason.inaction_suit.aged', values: { ...age, date: shortDay(dueOn, today) } };
    }
  }
  return { id: `list.reason.${dueReason}.${when}`, values: { days: Math.abs(days), date: shortDay(dueOn, today) } };
}
