import type { Document } from '../records/document.ts';
import { addMonths, type LocalDate, localDate } from '../time/local-date.ts';

/** Months back from the receipt whose payslips count as the last ones: three, and one because the last is often not out yet. */
const MONTHS_BACK = 4;

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const NAMED = new RegExp(String.raw`(?<month>${MONTHS.join('|')})\s+(?<year>20\d\d)`, 'giu');

type DatedPaper = Pick<Document, 'title' | 'dateOfDocument' | 'receivedOn'>;

/**
 * The months a payslip document is of, as first days, oldest first: those its title names (`März 2026 bis Mai 2026` means all
 * three), else the month of its date; without a date the month before it came in.
 */
export function payslipMonths({ title, dateOfDocument, receivedOn }: DatedPaper): LocalDate[] {
  const named = [...title.matchAll(NAMED)].map(({ groups }) => {
    const month = MONTHS.findIndex((name) => name.toLowerCase() === groups?.month?.toLowerCase()) + 1;
    return localDate(`${groups?.year}-${String(month).padStart(2, '0')}-01`);
  });
  const [from] = named.toSorted();
  const to = named.toSorted().at(-1);
  if (from === undefined || to === undefined) return [firstOf(dateOfDocument ?? addMonths(receivedOn, -1))];
  if (!/\bbis\b|[–-]/u.test(title)) return named.toSorted();
  const all: LocalDate[] = [];
  for (let month = from; month <= to && all.length < 24; month = addMonths(month, 1)) all.push(month);
  return all;
}

/** Of these months the ones that count for a case received on this day, each once, oldest first. */
export function lastMonths(months: readonly LocalDate[], receivedOn: LocalDate): LocalDate[] {
  const since = addMonths(firstOf(receivedOn), -MONTHS_BACK);
  return [...new Set(months)].filter((month) => month >= since).sort();
}

/** `März 2026` */
export function monthText(month: LocalDate): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

const firstOf = (day: LocalDate): LocalDate => localDate(`${day.slice(0, 7)}-01`);
