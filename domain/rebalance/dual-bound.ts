import { MEASURE_COUNT, NOBODY } from './measured-office.ts';
import type { Column, Options, Programme } from './programme.ts';

/** Prices: per desk and measure of one more beyond the room, and of one more case moved. */
export interface Prices {
  readonly desks: Float64Array;
  readonly move: number;
}

/** What prices prove. */
export interface DualBound {
  /** No distribution has a smaller objective. */
  readonly bound: number;
  /** Per kind the choice it takes at these prices; STAYING when it stays. */
  readonly choices: Int32Array;
}

export const STAYING = -1;

/**
 * A bound that no distribution goes below, proven by arithmetic alone (Lagrangian relaxation): what is beyond the room is charged at
 * prices between 0 and its weight, which is never more than it costs; then each unit may choose for itself, as if it were alone.
 * True for every prices (those outside of their range are put to its ends); good when they are the solver's duals.
 */
export function dualBound(programme: Programme, prices: Prices): DualBound {
  const { measured, beyond, stayCost, options } = programme;
  const { starts, counts } = options;
  const price = inRange(programme, prices.desks);
  const { mostMoves } = measured.office.limits;
  const move = mostMoves === null ? 0 : Math.max(0, prices.move);
  const choices = new Int32Array(counts.length).fill(STAYING);
  let bound = stayCost - (mostMoves ?? 0) * move;
  for (let at = 0; at < beyond.length; at++) bound += price[at]! * beyond[at]!;
  for (let kind = 0; kind < counts.length; kind++) {
    const staying = stayingCost(programme, kind, price);
    let best = -1e-7;
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) {
      const reduced = goingCost(options, kind, at, price, move) - staying;
      if (reduced < best) [best, choices[kind]] = [reduced, at - starts[kind]!];
    }
    // The tolerance keeps the choices steady; the bound must not gain by it.
    bound += best * counts[kind]!;
  }
  return { bound, choices };
}

/** The columns of each kind that cost less than staying at these prices, the cheapest first, `most` of a kind. */
export function columnsBelow(programme: Programme, prices: Prices, most: number): Column[] {
  const { options } = programme;
  const price = inRange(programme, prices.desks);
  const move = Math.max(0, prices.move);
  const columns: Column[] = [];
  for (let kind = 0; kind < options.counts.length; kind++) {
    const staying = stayingCost(programme, kind, price);
    const start = options.starts[kind]!;
    const below: { choice: number; reduced: number }[] = [];
    for (let at = start; at < options.starts[kind + 1]!; at++) {
      const reduced = goingCost(options, kind, at, price, move) - staying;
      if (reduced < -1e-7) below.push({ choice: at - start, reduced });
    }
    below.sort((a, b) => a.reduced - b.reduced || a.choice - b.choice);
    for (const { choice } of below.slice(0, most)) columns.push({ kind, choice });
  }
  return columns;
}

function goingCost(
  { desks, costs, moved, measures }: Options,
  kind: number,
  at: number,
  price: Float64Array,
  move: number,
): number {
  return costs[at]! + moved[at]! * move + charge(price, desks[at]!, measures, kind * MEASURE_COUNT);
}

/** Prices between 0 and the weight of their measure. */
export function inRange({ measured: { measureWeights } }: Programme, desks: Float64Array): Float64Array {
  return desks.map((price, at) => Math.min(Math.max(0, price), measureWeights[at % MEASURE_COUNT]!));
}

function stayingCost({ measured, kinds }: Programme, kind: number, price: Float64Array): number {
  const { home, measures, cases, stayCost } = kinds[kind]!.example;
  if (home >= 0) return stayCost + charge(price, home, measures, 0);
  let cost = stayCost;
  for (const at of cases) {
    if (measured.owner[at] !== NOBODY)
      cost += charge(price, measured.owner[at]!, measured.measures, at * MEASURE_COUNT);
  }
  return cost;
}

function charge(price: Float64Array, desk: number, measures: Int32Array, from: number): number {
  const to = desk * MEASURE_COUNT;
  let sum = 0;
  for (let k = 0; k < MEASURE_COUNT; k++) sum += price[to + k]! * measures[from + k]!;
  return sum;
}
