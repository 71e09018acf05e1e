import { MEASURE_COUNT, NOBODY } from './measured-office.ts';
import type { Column, Programme } from './programme.ts';

/** Prices: per desk and measure of one more beyond the room, and of one more case moved. */
export interface Prices {
  readonly desks: Float64Array;
  readonly move: number;
}

/** A bound with the columns that would improve it, each with how much one unit of it would. */
export interface DualBound {
  readonly bound: number;
  readonly columns: readonly { readonly column: Column; readonly reduced: number }[];
}

/** Columns of one kind that are named at once. */
const COLUMNS_A_KIND = 3;

/**
 * A bound that no distribution goes below, proven by arithmetic alone (Lagrangian relaxation): what is beyond the room is charged at
 * prices between 0 and its weight, which is never more than it costs; then each unit may choose for itself, as if it were alone.
 * True for every prices; good when the solver's duals are given. Prices outside of their range are put to its ends.
 */
export function dualBound({ measured, kinds, beyond, stayCost }: Programme, prices: Prices): DualBound {
  const { owner, measures, measureWeights, office } = measured;
  const price = prices.desks.map((each, at) => Math.min(Math.max(0, each), measureWeights[at % MEASURE_COUNT]!));
  const move = office.limits.mostMoves === null ? 0 : Math.max(0, prices.move);
  const columns: { column: Column; reduced: number }[] = [];
  let bound = stayCost - (office.limits.mostMoves ?? 0) * move;
  for (let at = 0; at < beyond.length; at++) bound += price[at]! * beyond[at]!;
  for (const [kind, { units, example }] of kinds.entries()) {
    let staying = example.stayCost;
    if (example.home >= 0) staying += charge(price, example.home, example.measures, 0);
    else {
      for (const at of example.cases) {
        if (owner[at] !== NOBODY) staying += charge(price, owner[at]!, measures, at * MEASURE_COUNT);
      }
    }
    let best = 0;
    const better: { column: Column; reduced: number }[] = [];
    for (let choice = 0; choice < example.targets.length; choice++) {
      const going =
        example.costs[choice]! +
        example.moved[choice]! * move +
        charge(price, example.targets[choice]!, example.measures, 0);
      const reduced = going - staying;
      if (reduced < best) best = reduced;
      if (reduced < -1e-7) better.push({ column: { kind, choice }, reduced });
    }
    bound += best * units.length;
    better.sort((a, b) => a.reduced - b.reduced || a.column.choice - b.column.choice);
    columns.push(...better.slice(0, COLUMNS_A_KIND));
  }
  return { bound, columns };
}

function charge(price: Float64Array, desk: number, measures: Int32Array, from: number): number {
  let sum = 0;
  for (let k = 0; k < MEASURE_COUNT; k++) sum += price[desk * MEASURE_COUNT + k]! * measures[from + k]!;
  return sum;
}
