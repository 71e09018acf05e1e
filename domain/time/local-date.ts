import { z } from 'zod';

/** A calendar day in the office's time zone, `YYYY-MM-DD`. Never a point in time: clocks of the law run in days. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** A point in time, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** Reads a calendar day. Throws when the text is not a real day (`2026-02-30`). */
export function localDate(text: string): LocalDate {
  return LocalDate.parse(text);
}

/** The same day of another month, `months` later (or earlier); a day that month lacks becomes its last (§ 188 Abs. 3 BGB). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = parts(date);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return fromUtc(target);
}

/** `days` later (or earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const { year, month, day } = parts(date);
  return fromUtc(new Date(Date.UTC(year, month - 1, day + days)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The calendar day a point in time falls on in the office (Europe/Berlin). */
export function officeDay(instant: Instant | string): LocalDate {
  return BERLIN_DAY.format(new Date(instant)) as LocalDate;
}

const BERLIN_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function parts(date: LocalDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

function fromUtc(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate;
}
