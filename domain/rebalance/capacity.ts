import { restDayName } from '../law/holidays.ts';
import type { Land } from '../law/land.ts';
import { addDays, addMonths, daysBetween, type LocalDate, weekday } from '../time/local-date.ts';
import type { RebalanceOfficer } from './office.ts';
import { HORIZONS } from './proposal.ts';
import { BEGINNER_PERCENT, RAMP_UP_PERCENT } from './weights.ts';

/** Days looked ahead, today included. */
export const HORIZON_DAYS = HORIZONS[2];

/** Where and from when a plan is made. */
export interface PlanDays {
  readonly on: LocalDate;
  readonly land: Land;
}

/** Minutes an officer has for cases from today until each of the 28 days, that day included: `[0]` is today alone. */
export function availableUntil(officer: RebalanceOfficer, { on, land }: PlanDays): Int32Array {
  const until = new Int32Array(HORIZON_DAYS);
  let sum = 0;
  for (let at = 0; at < HORIZON_DAYS; at++) {
    sum += availableOn(officer, addDays(on, at), land);
    until[at] = sum;
  }
  return until;
}

/**
 * Minutes an officer has for cases on a day: the week's plan without counter duty; nothing on Saturdays, Sundays and holidays, in an
 * absence, before the first and after the last day; less for beginners and after a long absence (the smaller of the two shares).
 */
export function availableOn(officer: RebalanceOfficer, day: LocalDate, land: Land): number {
  const { week, counter, since, backSince } = officer;
  if (restDayName(day, { land }) !== null || !isThere(officer, day)) return 0;
  const at = weekday(day) - 1;
  const planned = Math.max(0, (week[at] ?? 0) - (counter[at] ?? 0));
  return Math.floor((planned * Math.min(beginnerPercent(since, day), rampUpPercent(backSince, day))) / 100);
}

/** Whether a person works here on a day, as far as days off and the first and last day say; hours and weekends are not asked. */
export function isThere({ absences, since, backSince, secondedUntil }: RebalanceOfficer, day: LocalDate): boolean {
  if (absences.some(({ from, to }) => from <= day && day <= to)) return false;
  if ((since !== null && day < since) || (backSince !== null && day < backSince)) return false;
  return secondedUntil === null || day <= secondedUntil;
}

function beginnerPercent(since: LocalDate | null, day: LocalDate): number {
  if (since === null) return 100;
  return BEGINNER_PERCENT.find(({ beforeMonths }) => day < addMonths(since, beforeMonths))?.percent ?? 100;
}

function rampUpPercent(backSince: LocalDate | null, day: LocalDate): number {
  if (backSince === null) return 100;
  return RAMP_UP_PERCENT[Math.floor(daysBetween(backSince, day) / 7)] ?? 100;
}
