import { ascendPrices } from './ascend-prices.ts';
import type { Distribution } from './distribution.ts';
import { STAY } from './distribution.ts';
import { columnsBelow, dualBound, type Prices } from './dual-bound.ts';
import type { Stop } from './first-proposal.ts';
import type { LinearSolver } from './linear-solver.ts';
import { MEASURE_COUNT } from './measured-office.ts';
import type { Column, Programme } from './programme.ts';
import { toProgramme } from './to-programme.ts';

/** How the relaxation was left. */
export interface Relaxation {
  /** No distribution has a smaller objective; proven, whatever the solver said. */
  readonly bound: number;
  /** The last solution of the relaxation: units (in parts) for each column. */
  readonly columns: readonly Column[];
  readonly values: readonly number[];
}

export interface RelaxationLimits {
  readonly rounds: number;
  readonly stop: Stop;
  /** Seconds that may be spent yet. */
  readonly secondsLeft: () => number;
}

/** The bound is good enough when it is so near the relaxation's own objective. */
const NEAR = 0.002;
/** Columns of one kind that are added at once. */
const COLUMNS_A_KIND = 2;
/** Share of the best prices so far in those that columns are asked with; steadies the search. */
const STEADY = 0.5;

/**
 * Solves the relaxation with few of its columns: the solver prices the desks, the prices name the columns that are missing, and so on.
 * Begins with the choices of a distribution that is good already.
 */
export function relax(
  programme: Programme,
  start: Distribution,
  solve: LinearSolver,
  { rounds, stop, secondsLeft }: RelaxationLimits,
): Relaxation {
  const chosen = new Set<number>();
  const columns: Column[] = [];
  const add = ({ kind, choice }: Column): boolean => {
    const key = kind * 1000 + choice;
    if (chosen.has(key)) return false;
    chosen.add(key);
    columns.push({ kind, choice });
    return true;
  };
  for (const [kind, { units }] of programme.kinds.entries()) {
    for (const unit of units) {
      const choice = start.choices[unit]!;
      if (choice !== STAY) add({ kind, choice });
    }
  }
  const first = ascendPrices(programme, pricesNow(programme, start), start.objective, stop);
  let best: Prices = first;
  let bound = Math.max(0, first.bound);
  for (const column of columnsBelow(programme, first, COLUMNS_A_KIND)) add(column);
  let values: number[] = [];
  for (let round = 0; round < rounds && !stop(); round++) {
    const answer = solve(toProgramme(programme, columns, false), Math.max(0.1, secondsLeft()));
    if (answer.status !== 'optimal') break;
    values = columns.map((_, index) => answer.values.get(`x${index}`) ?? 0);
    const exact = pricesIn(answer.duals, programme.beyond.length);
    const asked = round % 4 === 3 ? [exact] : [mix(best, exact), exact];
    let added = 0;
    let near = false;
    for (const prices of asked) {
      const found = dualBound(programme, prices);
      if (found.bound > bound) [bound, best] = [found.bound, prices];
      for (const column of columnsBelow(programme, prices, COLUMNS_A_KIND)) if (add(column)) added += 1;
      near = answer.objective - bound <= NEAR * answer.objective;
      if (near) break;
    }
    if (near || added === 0) break;
  }
  return { bound, columns: columns.slice(0, values.length), values };
}

/** First prices: what is beyond its room costs its weight. */
export function pricesNow({ measured }: Programme, start: Distribution): Prices {
  const desks = Float64Array.from({ length: measured.room.length }, (_, at) => {
    const measure = at % MEASURE_COUNT;
    return start.beyond((at - measure) / MEASURE_COUNT, measure) > 0 ? measured.measureWeights[measure]! : 0;
  });
  return { desks, move: 0 };
}

function pricesIn(duals: ReadonlyMap<string, number>, length: number): Prices {
  const desks = Float64Array.from({ length }, (_, at) => duals.get(`d${at}`) ?? 0);
  return { desks, move: -(duals.get('moves') ?? 0) };
}

function mix(steady: Prices, exact: Prices): Prices {
  const desks = exact.desks.map((price, at) => STEADY * steady.desks[at]! + (1 - STEADY) * price);
  return { desks, move: STEADY * steady.move + (1 - STEADY) * exact.move };
}
