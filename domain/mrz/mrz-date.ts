import { LocalDate } from '../time/local-date.ts';

/**
 * Six characters of a zone, YYMMDD, that name no century. Fillers stand for what is not known: the day, the day and the month, or
 * all.
 */
export type MrzDate =
  | { kind: 'full'; year: number; month: number; day: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'year'; year: number }
  | { kind: 'unknown' }
  | { kind: 'impossible' };

/** Reads YYMMDD with two digits of the year. Zeros stand for unknown parts in the zones of some states. */
export function readMrzDate(raw: string): MrzDate {
  if (raw === '<<<<<<') return { kind: 'unknown' };
  if (!/^\d\d(\d\d(\d\d|<<)|<<<<)$/.test(raw)) return { kind: 'impossible' };
  const year = Number(raw.slice(0, 2));
  if (raw.endsWith('<<<<')) return { kind: 'year', year };
  const month = Number(raw.slice(2, 4));
  if (month === 0 && raw.endsWith('00')) return { kind: 'year', year };
  if (month < 1 || month > 12) return { kind: 'impossible' };
  if (raw.endsWith('<<') || raw.endsWith('00')) return { kind: 'month', year, month };
  const day = Number(raw.slice(4));
  // Whether 29 February exists depends on the century, which only a year divisible by 400 leaves open: 2000 had one, 1900 had none.
  const isReal = LocalDate.safeParse(`20${raw.slice(0, 2)}-${raw.slice(2, 4)}-${raw.slice(4)}`).success;
  return isReal ? { kind: 'full', year, month, day } : { kind: 'impossible' };
}

/** The calendar day of a birth: the latest century that does not lie after `today`. Undefined unless the whole date is known. */
export function birthDay(date: MrzDate, today: LocalDate): LocalDate | undefined {
  const inThisCentury = calendarDay(date, 2000);
  if (inThisCentury !== undefined && inThisCentury <= today) return inThisCentury;
  return calendarDay(date, 1900);
}

/** The calendar day of an expiry or a beginning: the century that brings it within fifty years of `today`. */
export function validityDay(date: MrzDate, today: LocalDate): LocalDate | undefined {
  const inThisCentury = calendarDay(date, 2000);
  const yearsAhead = Number(inThisCentury?.slice(0, 4)) - Number(today.slice(0, 4));
  return yearsAhead > 50 ? calendarDay(date, 1900) : inThisCentury;
}

function calendarDay(date: MrzDate, century: number): LocalDate | undefined {
  if (date.kind !== 'full') return undefined;
  const day = `${century + date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  return LocalDate.safeParse(day).data;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
