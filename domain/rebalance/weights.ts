import type { RebalanceGoal } from './office.ts';

/**
 * Every figure the distribution of work weighs with, in one place; docs/spec/rebalance.md prints them. None of them is a law: they
 * are the default of an agreement the office makes for itself. Work and time are whole minutes.
 */

/** A case that waits for somebody else counts with one in so many minutes: little, but not nothing. */
export const WAITING_DIVISOR = 4;

/** Share of the day's time in the weeks after a long absence, in percent; from then on all of it. */
export const RAMP_UP_PERCENT = [25, 50, 75] as const;

/** Share of the day's time of a beginner, in percent, before so many months are over; from the half year on all of it. */
export const BEGINNER_PERCENT = [
  { beforeMonths: 2, percent: 60 },
  { beforeMonths: 4, percent: 75 },
  { beforeMonths: 6, percent: 90 },
] as const;

/** A case given on within so many days stays where it is (`moved_lately`). */
export const MOVED_LATELY_DAYS = 7;
/** A case given on within so many days costs more to give on again. */
export const MOVED_RECENTLY_DAYS = 28;
/** In the last days of a secondment its work is handed back, except what is done before the end. */
export const HAND_BACK_DAYS = 7;

/** What giving one case to another person costs, in minutes. */
export const MOVING_MINUTES = {
  /** The new person reads the file, unless they have worked on it. */
  readIn: 15,
  /** The person who knows it gives it away. */
  continuityLost: 20,
  /** It was given on in the last four weeks already. */
  movedRecently: 30,
} as const;

/** Minutes of the objective for each minute (or case) of a part. Whole numbers: the objective is exact. */
export interface GoalWeights {
  /** Per minute of work due within so many days beyond the time available within them. */
  readonly overload: readonly [seven: number, fourteen: number, twentyEight: number];
  /** Per minute of work beyond the fair share. */
  readonly imbalance: number;
  /** Per case beyond the fair share. */
  readonly urgent: number;
  readonly hard: number;
  /** Per minute of moving (MOVING_MINUTES). */
  readonly moving: number;
  /**
   * A case that nobody has, or that its desk cannot keep: per minute of its work and per case. More than all other parts together
   * can rise by placing it, so that it stays without a place only when nobody may take it (or no more moves are wanted).
   */
  readonly placelessMinute: number;
  readonly placelessCase: number;
}

const EVEN: GoalWeights = {
  overload: [3, 2, 1],
  imbalance: 2,
  urgent: 30,
  hard: 30,
  moving: 1,
  placelessMinute: 9,
  placelessCase: 480,
};

export const GOAL_WEIGHTS: Readonly<Record<RebalanceGoal['kind'], GoalWeights>> = {
  even_load: EVEN,
  empty_desk: EVEN,
  ramp_up: EVEN,
  save_clocks: {
    overload: [20, 10, 5],
    imbalance: 1,
    urgent: 40,
    hard: 10,
    moving: 4,
    placelessMinute: 37,
    placelessCase: 960,
  },
};
