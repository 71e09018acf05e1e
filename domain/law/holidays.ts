import { addDays, type LocalDate, localDate, weekday } from '../time/local-date.ts';
import { easterSunday } from './easter.ts';
import { HOLIDAY_ROWS, type HolidayDay, type HolidayRow } from './holiday-rows.ts';
import type { Land, MunicipalHoliday } from './land.ts';

/** Where an office sits: its Land, and the holidays its municipality has beyond the Land's. */
export interface OfficePlace {
  readonly land: Land;
  readonly municipalHolidays?: readonly MunicipalHoliday[];
}

/** Name of the public holiday on a day at an office's seat; null on every other day. */
export function holidayName(date: LocalDate, place: OfficePlace): string | null {
  return holidaysOf(Number(date.slice(0, 4)), place).get(date) ?? null;
}

/** All public holidays of a year at an office's seat, by day. */
export function holidaysOf(
  year: number,
  { land, municipalHolidays = [] }: OfficePlace,
): ReadonlyMap<LocalDate, string> {
  const key = [year, land, ...municipalHolidays].join();
  const known = COMPUTED.get(key);
  if (known) return known;
  const days = HOLIDAY_ROWS.filter((row) => holds(row, year, land, municipalHolidays))
    .map((row): [LocalDate, string] => [dayIn(year, row.day), row.name])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const holidays = new Map(days);
  COMPUTED.set(key, holidays);
  return holidays;
}

/** Why a period cannot end on a day (§ 193 BGB): the name of the Saturday, Sunday or holiday; null on a working day. */
export function restDayName(date: LocalDate, place: OfficePlace): string | null {
  const holiday = holidayName(date, place);
  if (holiday !== null) return holiday;
  const day = weekday(date);
  return day === 6 ? 'Samstag' : day === 7 ? 'Sonntag' : null;
}

/** Computed years; the same few years and places are asked for thousands of times in a list. */
const COMPUTED = new Map<string, ReadonlyMap<LocalDate, string>>();

function holds(row: HolidayRow, year: number, land: Land, municipal: readonly MunicipalHoliday[]): boolean {
  return (
    (row.laender === 'all' || row.laender.includes(land)) &&
    (row.fromYear === undefined || row.fromYear <= year) &&
    (row.toYear === undefined || year <= row.toYear) &&
    (row.municipal === undefined || municipal.includes(row.municipal))
  );
}

function dayIn(year: number, day: HolidayDay): LocalDate {
  switch (day.kind) {
    case 'fixed':
      return localDate(`${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`);
    case 'easter':
      return addDays(easterSunday(year), day.offset);
    case 'repentance': {
      const lastPossible = localDate(`${year}-11-22`);
      return addDays(lastPossible, -((weekday(lastPossible) + 4) % 7));
    }
  }
}
