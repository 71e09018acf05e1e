import { addDays, addMonths, type LocalDate } from '../time/local-date.ts';

/** Age of a case from its receipt, for the heat map; the last band begins where § 75 VwGO allows the suit. */
export const HEAT_BANDS = ['to_2_weeks', 'to_4_weeks', 'to_2_months', 'to_3_months', 'over_3_months'] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

export interface HeatCell {
  readonly cases: number;
  readonly overdue: number;
}
export type AgeHeat = Readonly<Record<HeatBand, HeatCell>>;

/** First day of each band but the first, counted from the receipt. */
const BAND_ENDS: readonly ((receivedOn: LocalDate) => LocalDate)[] = [
  (receivedOn) => addDays(receivedOn, 14),
  (receivedOn) => addDays(receivedOn, 28),
  (receivedOn) => addMonths(receivedOn, 2),
  (receivedOn) => addMonths(receivedOn, 3),
];

export function heatBand(receivedOn: LocalDate, on: LocalDate): HeatBand {
  const at = BAND_ENDS.findIndex((endsBefore) => on < endsBefore(receivedOn));
  return HEAT_BANDS[at === -1 ? BAND_ENDS.length : at] as HeatBand;
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
