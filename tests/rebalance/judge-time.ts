/** An outside judge of the distribution of work: its own calendar and hours, from docs/spec/rebalance.md alone. Imports nothing. */

export interface JudgedOfficer {
  id: string;
  week: number[];
  counter?: number[];
  absences?: { from: string; to: string }[];
  caseTypes?: string[] | null;
  letters?: { from: string; to: string } | null;
  mayFinalSign?: boolean | null;
  secondedUntil?: string | null;
  since?: string | null;
  backSince?: string | null;
  excludedCases?: string[];
  closed?: boolean;
}

const DAY = 86_400_000;

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The same day so many months later, the month's last where there is none (§ 188 BGB). */
function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return last.getUTCDate() < date
    ? last.toISOString().slice(0, 10)
    : new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const from = moon - sunday;
  const month = 3 + Math.floor((from + 40) / 44);
  return `${year}-0${month}-${String(from + 28 - 31 * Math.floor(month / 4)).padStart(2, '0')}`;
}

const FIXED = ['01-01', '01-06', '05-01', '10-03', '11-01', '12-25', '12-26'];
const AFTER_EASTER = [-2, 1, 39, 50, 60];

/** Public holidays of Baden-Württemberg, § 1 FTG. */
function isHoliday(day: string): boolean {
  if (FIXED.includes(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return AFTER_EASTER.some((days) => plusDays(easter, days) === day);
}

export function isPresent(officer: JudgedOfficer, day: string): boolean {
  const { absences = [], since, backSince, secondedUntil } = officer;
  if (absences.some(({ from, to }) => from <= day && day <= to)) return false;
  if (since != null && day < since) return false;
  if (backSince != null && day < backSince) return false;
  return secondedUntil == null || day <= secondedUntil;
}

function minutesOn(officer: JudgedOfficer, day: string): number {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 0 || weekday === 6 || isHoliday(day) || !isPresent(officer, day)) return 0;
  const { week, counter = [0, 0, 0, 0, 0], since, backSince } = officer;
  const planned = Math.max(0, week[weekday - 1]! - counter[weekday - 1]!);
  let percent = 100;
  if (since != null) {
    if (day < plusMonths(since, 6)) percent = 90;
    if (day < plusMonths(since, 4)) percent = 75;
    if (day < plusMonths(since, 2)) percent = 60;
  }
  if (backSince != null) {
    const week = Math.floor(daysFrom(backSince, day) / 7);
    percent = Math.min(percent, [25, 50, 75][week] ?? 100);
  }
  return Math.floor((planned * percent) / 100);
}

/** Minutes until each of the 28 days, that day included. */
export function minutesUntil(officer: JudgedOfficer, on: string): number[] {
  let sum = 0;
  return Array.from({ length: 28 }, (_, at) => {
    sum += minutesOn(officer, plusDays(on, at));
    return sum;
  });
}
