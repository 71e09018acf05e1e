import { germanDay, germanShortDay } from '../time/german-day.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '../time/local-date.ts';
import type { Clock } from './clock.ts';

/** Why a clock makes a case urgent, in the words of the queue: "BA-Fiktion tritt am 08.12. ein", "Titel läuft in 5 Tagen ab". */
export function urgencyText(clock: Clock, today: LocalDate): string {
  const { code, mayRelyFrom, endsOn, eventOn } = clock;
  switch (code) {
    case 'BA_CONSENT_FICTION':
    case 'BA_CONSENT_FICTION_SHORT':
      return today >= mayRelyFrom
        ? `BA-Fiktion seit ${near(mayRelyFrom, today)} möglich: bestätigen`
        : `BA-Fiktion tritt am ${near(mayRelyFrom, today)} ein`;
    case 'INACTION_SUIT':
      return `seit ${germanAge(eventOn, today)}: § 75 VwGO ab ${near(endsOn, today)}`;
    case 'TITLE_EXPIRY':
      return expires(PAPERS_BY_BASIS[clock.legalBasis] ?? 'Titel', endsOn, today);
    case 'PROVISIONAL_CERTIFICATE_EXPIRY':
      return expires('Fiktionsbescheinigung', endsOn, today);
    case 'BLUE_CARD_SUSPENSION':
      return today > endsOn
        ? `Aussetzung am ${near(endsOn, today)} ausgelaufen`
        : `Aussetzung: ablehnen nur bis ${near(endsOn, today)}`;
    case 'PATERNITY_CONSENT_FICTION':
    case 'VISA_CONSENT_FICTION':
      return today > endsOn
        ? `${clock.title}: seit ${near(mayRelyFrom, today)} möglich`
        : `${clock.title}: entscheiden bis ${near(endsOn, today)}`;
    default:
      return today > endsOn
        ? `${clock.title}: Frist am ${near(endsOn, today)} abgelaufen`
        : `${clock.title}: bis ${near(endsOn, today)}`;
  }
}

/** What expires under these paragraphs is no title. */
const PAPERS_BY_BASIS: Readonly<Record<string, string>> = {
  '§ 60a AufenthG': 'Duldung',
  '§ 55 AsylG': 'Aufenthaltsgestattung',
};

/** `2 Monaten 12 Tagen` as it stands after "seit": full months, then days. */
export function germanAge(from: LocalDate, today: LocalDate): string {
  if (today <= from) return 'heute';
  const { months, days } = fullAge(from, today);
  const parts = [
    months > 0 ? `${months} ${months === 1 ? 'Monat' : 'Monaten'}` : '',
    days > 0 ? `${days} ${days === 1 ? 'Tag' : 'Tagen'}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Full months since a day, and the days beyond them. */
export function fullAge(from: LocalDate, today: LocalDate): { readonly months: number; readonly days: number } {
  let months = 0;
  while (addMonths(from, months + 1) <= today) months += 1;
  return { months, days: Math.max(0, daysBetween(addMonths(from, months), today)) };
}

function expires(what: string, on: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, on);
  if (days < 0) return `${what} seit ${near(on, today)} abgelaufen`;
  if (days === 0) return `${what} läuft heute ab`;
  if (days === 1) return `${what} läuft morgen ab`;
  return days <= COUNTED_DAYS ? `${what} läuft in ${days} Tagen ab` : `${what} läuft am ${near(on, today)} ab`;
}

/** Beyond this a count of days says less than the date. */
const COUNTED_DAYS = 30;

/** The year is left out within half a year. */
function near(day: LocalDate, today: LocalDate): string {
  const close = day > addDays(today, -180) && day < addDays(today, 180);
  return close ? germanShortDay(day) : germanDay(day);
}
