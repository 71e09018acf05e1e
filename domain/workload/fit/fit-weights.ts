import type { LocalDate } from '../../time/local-date.ts';
import type { EffortCode } from '../effort-rows.ts';
import { effortWeightsOn, weightOf } from '../effort-weights.ts';
import { FITTED_CODES, type FitInput, type FitRefusal, type FitWeek } from './fit-input.ts';
import { type Regression, type RobustFit, robustFit } from './robust-fit.ts';
import { seededDraws } from './seeded-draws.ts';
import { finishedOf } from './study.ts';

/** One weight as it is and as the weeks speak for it. Minutes. */
export interface FittedWeight {
  readonly code: EffortCode;
  readonly old: number;
  /** Null where too few weeks say anything about it. */
  readonly fitted: number | null;
  /** 90 % of the resampled fits lie within. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Units finished in all weeks, and weeks in which there were any. */
  readonly units: number;
  readonly weeks: number;
  /** `kept`: too little is known of it, or the old weight lies within the interval. */
  readonly verdict: 'changed' | 'kept_within_interval' | 'kept_too_few_weeks';
  /** What an office might agree on: the fitted weight in whole minutes, or the old one. */
  readonly proposed: number;
}

/** Minutes of a team's week, or of a case of the study by its place in it. */
export type FitRow = Pick<FitWeek, 'minutes' | 'finished'> & { readonly source: RowSource };
type RowSource = { readonly team: string; readonly weekOf: LocalDate } | { readonly case: number };

export type FittedRow = RowSource & {
  readonly minutes: number;
  readonly expected: number;
  readonly residual: number;
  /** Less than 1: this row lies far off and counted less. */
  readonly trust: number;
};

/** A proposal, applied by nobody but the people who agree on the table. */
export interface WeightsFit {
  readonly on: LocalDate;
  readonly seed: number;
  /** What `weeks` counts: weeks of teams, or cases of a study. */
  readonly from: 'weeks' | 'study';
  readonly weights: readonly FittedWeight[];
  readonly fit: {
    readonly weeks: number;
    /** Share of the differences between weeks that is explained; below 0 it is worse than the mean. */
    readonly r2: number;
    readonly r2Old: number;
    /** Median of |residual| over minutes of the week. */
    readonly typicalError: number;
    readonly typicalErrorOld: number;
    readonly farOff: number;
  };
  readonly residuals: readonly FittedRow[];
}

/** A weight is fitted when so many weeks have it at all. */
const WEEKS_PER_WEIGHT = 8;
/** Weeks without which nothing is fitted: half a year of one team, and three for each weight that is fitted. */
const WEEKS_AT_LEAST = 26;
const WEEKS_FOR_EACH = 3;
/** The old weight is believed to half of itself: what the weeks say little about stays near it. */
const PRIOR_SHARE = 0.5;
const RESAMPLES = 200;
/** Minutes and what the old weights expect may be so many times apart before a week counts less. */
const ODD_FACTOR = 4;

/**
 * Learns the weights of work from weeks of teams: the time a team had is the sum of weight times what it finished. Time goes in as whole
 * teams' plans alone; no person's minutes are measured anywhere. Refused with too few weeks. Same input, same answer.
 */
export function fitWeights(
  input: FitInput,
  on: LocalDate,
):
  | { readonly ok: true; readonly answer: WeightsFit }
  | { readonly ok: false; readonly refusals: readonly FitRefusal[] } {
  const weights = effortWeightsOn(on);
  const { seed } = input;
  const used = rowsOf(input).filter(({ minutes }) => minutes > 0);
  const weeksWith = (code: EffortCode): number => used.filter(({ finished }) => (finished[code] ?? 0) > 0).length;
  const fitted = FITTED_CODES.filter((code) => weeksWith(code) >= WEEKS_PER_WEIGHT);
  const needed = Math.max(WEEKS_AT_LEAST, WEEKS_FOR_EACH * fitted.length);
  if (used.length < needed || fitted.length === 0) return { ok: false, refusals: [tooFew(input, used.length, needed)] };
  const old = new Map(FITTED_CODES.map((code) => [code, weightOf(weights, code)]));
  const regression = regressionOf(used, fitted, old);
  const fit = robustFit(regression);
  const samples = resampled(regression, seed);
  const fittedOf = new Map(fitted.map((code, at) => [code, fit.coefficients[at]!]));
  const answer = FITTED_CODES.map((code): FittedWeight => {
    const before = old.get(code)!;
    const units = used.reduce((sum, { finished }) => sum + (finished[code] ?? 0), 0);
    const known = { code, old: before, units: rounded(units), weeks: weeksWith(code) };
    const at = fitted.indexOf(code);
    if (at === -1) return { ...known, fitted: null, interval: null, verdict: 'kept_too_few_weeks', proposed: before };
    const draws = samples.map((sample) => sample[at]!).sort((a, b) => a - b);
    const [low, high] = [draws[Math.floor(draws.length * 0.05)]!, draws[Math.ceil(draws.length * 0.95) - 1]!];
    const value = fit.coefficients[at]!;
    const isChanged = before < low || before > high;
    return {
      ...known,
      fitted: rounded(value),
      interval: [rounded(low), rounded(high)],
      verdict: isChanged ? 'changed' : 'kept_within_interval',
      proposed: isChanged ? Math.round(value) : before,
    };
  });
  const after = new Map([...old, ...fittedOf]);
  return {
    ok: true,
    answer: {
      on,
      seed,
      from: input.study === undefined ? 'weeks' : 'study',
      weights: answer,
      ...quality(used, fit, after, old),
    },
  };
}

function rowsOf({ weeks, study }: FitInput): FitRow[] {
  if (study === undefined) {
    return (weeks ?? []).map(({ team, weekOf, ...rest }) => ({ ...rest, source: { team, weekOf } }));
  }
  return study.cases.map((each, at) => ({ minutes: each.minutes, finished: finishedOf(each), source: { case: at } }));
}

/**
 * Weeks of large teams scatter more: each row is divided by the root of its minutes, or of what the old weights expect, whichever is more,
 * so that a week with hardly any minutes has no power over all others. For the same reason a row whose minutes and expectation are further
 * apart than ODD_FACTOR (hours for minutes, a nought too many) is made smaller in proportion. What is not fitted is taken off by its old
 * weight.
 */
function regressionOf(
  weeks: readonly FitRow[],
  codes: readonly EffortCode[],
  old: ReadonlyMap<EffortCode, number>,
): Regression {
  const others = FITTED_CODES.filter((code) => !codes.includes(code));
  const prior = Float64Array.from(codes, (code) => old.get(code)!);
  const factors = weeks.map((week) => factorOf(week, old));
  return {
    rows: weeks.map(({ finished }, at) => Float64Array.from(codes, (code) => (finished[code] ?? 0) * factors[at]!)),
    target: Float64Array.from(weeks, (week, at) => (week.minutes - minutesBy(week, others, old)) * factors[at]!),
    prior,
    pull: prior.map((weight) => 1 / (PRIOR_SHARE * weight) ** 2),
  };
}

function factorOf(week: FitRow, old: ReadonlyMap<EffortCode, number>): number {
  return likeness(week, old) / Math.sqrt(Math.max(week.minutes, minutesBy(week, FITTED_CODES, old)));
}

/** 1 where minutes and expectation are at all alike, less the further they are apart. */
function likeness(week: FitRow, old: ReadonlyMap<EffortCode, number>): number {
  const expected = minutesBy(week, FITTED_CODES, old);
  const [less, more] = [Math.min(week.minutes, expected), Math.max(week.minutes, expected)];
  return Math.min(1, (ODD_FACTOR * less) / more);
}

/**
 * The fit of as many weeks drawn with repetition, time and again, each pulled to an old weight that is as uncertain as it is believed to be:
 * how far the answer hangs on the weeks there happen to be, and what they cannot tell apart stays wide.
 */
function resampled({ rows, target, prior, pull }: Regression, seed: number): Float64Array[] {
  const draw = seededDraws(seed);
  return Array.from({ length: RESAMPLES }, () => {
    const drawn = rows.map(() => draw(rows.length));
    return robustFit({
      pull,
      prior: prior.map((weight, at) => Math.max(0, weight + bell(draw) / Math.sqrt(pull[at]!))),
      rows: drawn.map((at) => rows[at]!),
      target: Float64Array.from(drawn, (at) => target[at]!),
    }).coefficients;
  });
}

/** Nearly a standard normal: twelve draws between 0 and 1, less six. */
function bell(draw: (below: number) => number): number {
  let sum = -6;
  for (let at = 0; at < 12; at++) sum += draw(1_000_000) / 1_000_000;
  return sum;
}

function quality(
  weeks: readonly FitRow[],
  { trust }: RobustFit,
  after: ReadonlyMap<EffortCode, number>,
  old: ReadonlyMap<EffortCode, number>,
): Pick<WeightsFit, 'fit' | 'residuals'> {
  const residuals = weeks.map((week, at): FittedRow => {
    const expected = minutesBy(week, FITTED_CODES, after);
    const { source, minutes } = week;
    return {
      ...{ ...source, minutes, expected: rounded(expected) },
      ...{ residual: rounded(minutes - expected), trust: rounded(trust[at]! * likeness(week, old)) },
    };
  });
  const offOld = weeks.map((week) => week.minutes - minutesBy(week, FITTED_CODES, old));
  return {
    fit: {
      weeks: weeks.length,
      r2: rounded(
        explained(
          weeks,
          residuals.map(({ residual }) => residual),
        ),
        3,
      ),
      r2Old: rounded(explained(weeks, offOld), 3),
      typicalError: rounded(
        typicalError(
          weeks,
          residuals.map(({ residual }) => residual),
        ),
        3,
      ),
      typicalErrorOld: rounded(typicalError(weeks, offOld), 3),
      farOff: residuals.filter((week) => week.trust < 0.5).length,
    },
    residuals,
  };
}

function explained(weeks: readonly FitRow[], off: readonly number[]): number {
  const mean = weeks.reduce((sum, { minutes }) => sum + minutes, 0) / weeks.length;
  const spread = weeks.reduce((sum, { minutes }) => sum + (minutes - mean) ** 2, 0);
  return spread === 0 ? 0 : 1 - off.reduce((sum, each) => sum + each ** 2, 0) / spread;
}

function typicalError(weeks: readonly FitRow[], off: readonly number[]): number {
  const shares = off.map((each, at) => Math.abs(each) / weeks[at]!.minutes).sort((a, b) => a - b);
  return shares[shares.length >> 1]!;
}

function minutesBy(
  { finished }: Pick<FitRow, 'finished'>,
  codes: readonly EffortCode[],
  of: ReadonlyMap<EffortCode, number>,
): number {
  return codes.reduce((sum, code) => sum + (finished[code] ?? 0) * of.get(code)!, 0);
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

function tooFew({ study }: FitInput, there: number, needed: number): FitRefusal {
  if (study !== undefined) {
    return {
      field: 'study.cases',
      message: `${there} ${there === 1 ? 'Vorgang ist' : 'Vorgänge sind'} zu wenig, um Gewichte zu schätzen; nötig sind ${needed}.`,
      remedy: `Weitere Vorgänge aufnehmen. Ein Gewicht wird geschätzt, wenn es in mindestens ${WEEKS_PER_WEIGHT} Vorgängen vorkommt.`,
    };
  }
  return {
    field: 'weeks',
    message: `${there} brauchbare ${there === 1 ? 'Woche ist' : 'Wochen sind'} zu wenig, um Gewichte zu schätzen; nötig sind ${needed}.`,
    remedy: `Weitere Wochen oder Teams aufnehmen. Ein Gewicht wird geschätzt, wenn es in mindestens ${WEEKS_PER_WEIGHT} Wochen vorkommt.`,
  };
}
