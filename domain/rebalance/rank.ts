import type { BarrierCourt } from './barriers.ts';
import { type Distribution, STAY } from './distribution.ts';
import { ownersAfter } from './effect.ts';
import { isVainRescue } from './keep-rescues.ts';
import { breakingCases } from './reach.ts';
import type { Unit } from './units.ts';

/** What decides between two distributions, the most important first; less is better. */
export type Rank = readonly [vainRescues: number, placeless: number, clocks: number, objective: number];

/**
 * First no case moved in vain shortly before its day (a barrier); then no case without a place that could have one, unless the moves are
 * counted; then clocks that break beyond those allowed; then the objective.
 */
export function rankOf(court: BarrierCourt, distribution: Distribution, units: readonly Unit[], allowed: number): Rank {
  const owner = ownersAfter(court.measured, distribution.toMoves());
  const breaking = breakingCases(court.measured, owner);
  let [vain, clocks, placeless] = [0, 0, 0];
  for (let at = 0; at < owner.length; at++) {
    if (breaking[at] === 0) continue;
    clocks += 1;
    if (isVainRescue(court, at, owner[at]!)) vain += 1;
  }
  if (distribution.mostMoves === Number.POSITIVE_INFINITY) {
    for (const [unit, { targets, stayCost }] of units.entries())
      if (targets.length > 0 && distribution.choices[unit] === STAY) placeless += stayCost;
  }
  return [vain, placeless, Math.max(0, clocks - allowed), distribution.objective];
}

/** Negative: `a` is better. */
export function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
