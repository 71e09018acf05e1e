import type { BarrierCourt } from './barriers.ts';
import { type Distribution, STAY } from './distribution.ts';
import { compareRanks, type Rank, rankOf } from './rank.ts';
import type { Unit } from './units.ts';

/** So many distributions are tried out one after the other. */
const MOST = 20_000;

/**
 * The best of all distributions there are (rank.ts), by trying out each; null when there are too many. Of equal ones the first, which
 * moves the later units. The distribution is left as it was.
 */
export function bestOfAll(
  court: BarrierCourt,
  distribution: Distribution,
  units: readonly Unit[],
  allowed: number,
): Int32Array | null {
  const movable = [...units.keys()].filter((unit) => units[unit]!.targets.length > 0);
  if (movable.reduce((product, unit) => product * (units[unit]!.targets.length + 1), 1) > MOST) return null;
  const given = distribution.choices.slice();
  let best: { rank: Rank; choices: Int32Array } | null = null;
  distribution.takeOver(new Int32Array(units.length).fill(STAY));
  tryFrom(0);
  distribution.takeOver(given);
  return best === null ? null : (best as { choices: Int32Array }).choices;

  function tryFrom(index: number): void {
    const unit = movable[index];
    if (unit === undefined) {
      if (distribution.moves > distribution.mostMoves) return;
      const rank = rankOf(court, distribution, units, allowed);
      if (best === null || compareRanks(rank, best.rank) < 0) best = { rank, choices: distribution.choices.slice() };
      return;
    }
    for (let choice = STAY; choice < units[unit]!.targets.length; choice++) {
      distribution.choose(unit, choice);
      tryFrom(index + 1);
    }
    distribution.choose(unit, STAY);
  }
}
