import { type Distribution, STAY } from './distribution.ts';
import type { Stop } from './first-proposal.ts';
import type { Unit } from './units.ts';

/**
 * Local search from any distribution: each unit to its best desk (or back), then pairs of units on different desks change places,
 * until nothing saves a minute or `stop` says so. Only makes it better. Deterministic.
 */
export function improve(distribution: Distribution, units: readonly Unit[], stop: Stop): void {
  const movable = [...units.keys()].filter((unit) => units[unit]!.targets.length > 0);
  const choiceAt = choicesByDesk(units);
  for (;;) {
    const before = distribution.objective;
    shiftAll(distribution, units, movable, stop);
    if (stop()) return;
    swapAll(distribution, movable, choiceAt, stop);
    if (distribution.objective >= before || stop()) return;
  }
}

/** Each unit to the desk that is best for all, over and over, until none moves. */
function shiftAll(distribution: Distribution, units: readonly Unit[], movable: readonly number[], stop: Stop): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const unit of movable) {
      let [best, choice] = [0, distribution.choices[unit]!];
      for (let each = STAY; each < units[unit]!.targets.length; each++) {
        if (distribution.moves + distribution.moreMoves(unit, each) > distribution.mostMoves) continue;
        const delta = distribution.deltaOf(unit, each);
        if (delta < best) [best, choice] = [delta, each];
      }
      if (best >= 0) continue;
      distribution.choose(unit, choice);
      changed = true;
      if (stop()) return;
    }
  }
}

/** Pairs that each may go where the other lies; the best partner of each unit is taken. */
function swapAll(
  distribution: Distribution,
  movable: readonly number[],
  choiceAt: readonly ReadonlyMap<number, number>[],
  stop: Stop,
): void {
  for (const unit of movable) {
    const here = distribution.deskWith(unit, distribution.choices[unit]!);
    if (here < 0 || distribution.deskCost(here) === 0) continue;
    let [best, partner] = [0, -1];
    for (const other of movable) {
      const there = distribution.deskWith(other, distribution.choices[other]!);
      if (there < 0 || there === here) continue;
      const [to, back] = [choiceAt[unit]!.get(there), choiceAt[other]!.get(here)];
      if (to === undefined || back === undefined) continue;
      const more = distribution.moreMoves(unit, to) + distribution.moreMoves(other, back);
      if (distribution.moves + more > distribution.mostMoves) continue;
      const delta = distribution.deltaOf(unit, to, other, back);
      if (delta < best) [best, partner] = [delta, other];
    }
    if (partner < 0) continue;
    const there = distribution.deskWith(partner, distribution.choices[partner]!);
    distribution.choose(unit, choiceAt[unit]!.get(there)!);
    distribution.choose(partner, choiceAt[partner]!.get(here)!);
    if (stop()) return;
  }
}

/** Per unit: the choice that lays it on a desk. */
function choicesByDesk(units: readonly Unit[]): Map<number, number>[] {
  return units.map(({ home, targets }) => {
    const choices = new Map(targets.map((desk, choice) => [desk, choice]));
    if (home >= 0) choices.set(home, STAY);
    return choices;
  });
}
