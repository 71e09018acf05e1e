/**
 * A second calendar, written for this office alone and sharing nothing with the program: holidays of Baden-Württemberg typed from
 * printed calendars, arithmetic on day numbers and on a table of month lengths.
 */
const HOLIDAYS = new Set(
  [
    '2026: 01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26',
    '2027: 01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26',
    '2028: 01-01 01-06 04-14 04-17 05-01 05-25 06-05 06-15 10-03 11-01 12-25 12-26',
  ].flatMap((line) => {
    const [year, days = ''] = line.split(': ');
    return days.split(' ').map((day) => `${year}-${day}`);
  }),
);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** So many days later or earlier. */
export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** So many months later or earlier; the last day of a month that is too short. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, index] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const leap = newYear % 4 === 0 && (newYear % 100 !== 0 || newYear % 400 === 0);
  const length = index === 1 && leap ? 29 : MONTH_LENGTHS[index]!;
  return `${newYear}-${String(index + 1).padStart(2, '0')}-${String(Math.min(date, length)).padStart(2, '0')}`;
}

/** The next day that is neither Saturday, Sunday nor holiday; the day itself when it is none. */
export function workday(day: string): string {
  // 1970-01-01 was a Thursday: day number 0.
  const weekday = (Math.floor(Date.parse(day) / 86_400_000) + 3) % 7;
  return weekday >= 5 || HOLIDAYS.has(day) ? workday(plus(day, 1)) : day;
}
