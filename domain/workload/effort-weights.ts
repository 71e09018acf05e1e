import type { LocalDate } from '../time/local-date.ts';
import { EFFORT_ROWS, type EffortCode, type EffortRow } from './effort-rows.ts';

/** The weights of one day: minutes, or percent for `left.*`. */
export type EffortWeights = ReadonlyMap<EffortCode, number>;

const BY_DAY = new Map<LocalDate, EffortWeights>();

/** The weights that hold on a day. */
export function effortWeightsOn(on: LocalDate): EffortWeights {
  let known = BY_DAY.get(on);
  if (known === undefined) {
    known = weightsOf(EFFORT_ROWS, on);
    BY_DAY.set(on, known);
  }
  return known;
}

/** The same of any table of rows. Two rows of one code must not hold on the same day. */
export function weightsOf(rows: readonly EffortRow[], on: LocalDate): EffortWeights {
  const holding = rows.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo),
  );
  const weights = new Map(holding.map(({ code, value }) => [code, value]));
  if (weights.size < holding.length) throw new Error(`two weights of one code hold on ${on}`);
  return weights;
}

/** One weight. Throws where the table has a gap: a load without its weight would be wrong unseen. */
export function weightOf(weights: EffortWeights, code: EffortCode): number {
  const value = weights.get(code);
  if (value === undefined) throw new Error(`no weight ${code}`);
  return value;
}
