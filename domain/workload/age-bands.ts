import { addDays, addMonths, type LocalDate } from '../time/local-date.ts';

/** Age of a case from its receipt, for the heat map; the last band begins where § 75 VwGO allows the suit. */
export const HEAT_BANDS = ['to_2_weeks', 'to_4_weeks', 'to_2_months', 'to_3_months', 'over_3_months'] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

export interface HeatCell {
  readonly cases: number;
  readonly overdue: number;
}
export type AgeHeat = Readonly<Record<HeatBand, HeatCell>>;

/** When a case leaves each band but the last, counted from the receipt; a later receipt never leaves one sooner. */
const BAND_ENDS: readonly ((receivedOn: LocalDate) => LocalDate)[] = [
  (receivedOn) => addDays(receivedOn, 14),
  (receivedOn) => addDays(receivedOn, 28),
  (receivedOn) => addMonths(receivedOn, 2),
  (receivedOn) => addMonths(receivedOn, 3),
];

export function heatBand(receivedOn: LocalDate, on: LocalDate): HeatBand {
  const lastDays = lastDaysOn(on);
  let at = 0;
  while (at < lastDays.length && receivedOn <= lastDays[at]!) at += 1;
  return HEAT_BANDS[at] as HeatBand;
}

/** Thousands of cases are asked for on one day: per band, the last receipt that has left it on that day. */
function lastDaysOn(on: LocalDate): readonly LocalDate[] {
  if (known?.on !== on) known = { on, lastDays: BAND_ENDS.map((end, at) => lastReceipt(on, end, EARLY_DAYS[at]!)) };
  return known.lastDays;
}

let known: { readonly on: LocalDate; readonly lastDays: readonly LocalDate[] } | undefined;

/** So many days before, a case has surely left the band. */
const EARLY_DAYS = [14, 28, 62, 92] as const;

function lastReceipt(on: LocalDate, end: (receivedOn: LocalDate) => LocalDate, early: number): LocalDate {
  let day = addDays(on, -early);
  for (let next = addDays(day, 1); end(next) <= on; next = addDays(next, 1)) day = next;
  return day;
}

export const NO_HEAT: AgeHeat = {
  to_2_weeks: { cases: 0, overdue: 0 },
  to_4_weeks: { cases: 0, overdue: 0 },
  to_2_months: { cases: 0, overdue: 0 },
  to_3_months: { cases: 0, overdue: 0 },
  over_3_months: { cases: 0, overdue: 0 },
};

/** Cell by cell. */
export function addedHeat(a: AgeHeat, b: AgeHeat): AgeHeat {
  const cell = (band: HeatBand): HeatCell => ({
    cases: a[band].cases + b[band].cases,
    overdue: a[band].overdue + b[band].overdue,
  });
  return {
    to_2_weeks: cell('to_2_weeks'),
    to_4_weeks: cell('to_4_weeks'),
    to_2_months: cell('to_2_months'),
    to_3_months: cell('to_3_months'),
    over_3_months: cell('over_3_months'),
  };
}
