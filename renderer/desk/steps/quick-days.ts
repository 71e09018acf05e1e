import { nextWorkingDay } from '#domain/clocks/period.ts';
import type { OfficePlace } from '#domain/law/holidays.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';

/** Days a Wiedervorlage is set to with one press, in calendar days from today. */
export const QUICK_DAYS = { tomorrow: 1, week: 7, twoWeeks: 14 } as const;
export type QuickDay = keyof typeof QUICK_DAYS;

/** The day behind a press: the next working day when it falls on one without work. */
export function quickDay(name: QuickDay, today: LocalDate, place: OfficePlace): LocalDate {
  return nextWorkingDay(addDays(today, QUICK_DAYS[name]), place);
}
