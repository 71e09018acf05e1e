import { isDecided, isOpen } from '../case/case-state.ts';
import type { Case } from '../records/case.ts';
import type { TeamWeek } from '../records/team-week.ts';
import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { heatBand } from './age-bands.ts';

/** Weeks that the flows and shares are taken over. */
export const FIGURE_WEEKS = 8;

/** Figures of a whole team; null where there is nothing to count from. Shares are 0 to 1, ages whole days from receipt. */
export interface TeamFigures {
  /** Days the flows are counted over: of the whole weeks there are, at most eight. */
  readonly days: number;
  /** Cases received and closed in these days. */
  readonly inflow: number | null;
  readonly outflow: number | null;
  /** Open cases over the closures of a week; null while nothing was closed. */
  readonly weeksOfWork: number | null;
  /** Of undecided cases. */
  readonly ageMedian: number | null;
  readonly ageP90: number | null;
  /** Undecided for three months and more: the suit of § 75 VwGO is admissible. */
  readonly overThreeMonths: number;
  /** Of the decided cases, those in which no paper had to be asked for. */
  readonly completeAtReceipt: number | null;
  /** Of the first requests to the BA, those sent within two working days after the file was ready. */
  readonly baWithinTwoDays: number | null;
  /** Of the decided cases, those decided within three months. */
  readonly decidedInTime: number | null;
  /** Week by week, the oldest first, for a picture of the flows. */
  readonly weeks: readonly Pick<TeamWeek, 'weekOf' | 'received' | 'closed'>[];
}

/**
 * A team's figures on a day. Ages come from its list rows; flows and shares from the rows of whole weeks that central sums up, for a list
 * row knows neither when a case was closed nor when a request was sent. For a group of the minimum size only (staff-profile.ts).
 */
export function teamFigures(cases: readonly Case[], teamWeeks: readonly TeamWeek[], on: LocalDate): TeamFigures {
  const weeks = teamWeeks
    .filter(({ weekOf }) => addDays(weekOf, 7) <= on && addDays(weekOf, 7 * (FIGURE_WEEKS + 1)) > on)
    .sort((a, b) => (a.weekOf < b.weekOf ? -1 : 1));
  const sum = (of: (week: TeamWeek) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const share = (part: (week: TeamWeek) => number, whole: (week: TeamWeek) => number): number | null =>
    sum(whole) === 0 ? null : sum(part) / sum(whole);
  const open = cases.filter(({ state }) => isOpen(state));
  const undecided = open.filter(({ state }) => !isDecided(state));
  const ages = undecided.map(({ receivedOn }) => daysBetween(receivedOn, on)).sort((a, b) => a - b);
  const closed = sum((week) => week.closed);
  return {
    days: weeks.length * 7,
    inflow: weeks.length === 0 ? null : sum((week) => week.received),
    outflow: weeks.length === 0 ? null : closed,
    weeksOfWork: closed === 0 ? null : open.length / (closed / weeks.length),
    ageMedian: percentile(ages, 50),
    ageP90: percentile(ages, 90),
    overThreeMonths: undecided.filter(({ receivedOn }) => heatBand(receivedOn, on) === 'over_3_months').length,
    completeAtReceipt: share(
      (week) => week.completeAtReceipt,
      (week) => week.decided,
    ),
    baWithinTwoDays: share(
      (week) => week.baWithinTwoDays,
      (week) => week.baSent,
    ),
    decidedInTime: share(
      (week) => week.decidedInTime,
      (week) => week.decided,
    ),
    weeks: weeks.map(({ weekOf, received, closed: gone }) => ({ weekOf, received, closed: gone })),
  };
}

/** Nearest rank: always an age that a case really has. */
function percentile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? null;
}
