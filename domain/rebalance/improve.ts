import { type Distribution, STAY } from './distribution.ts';
import type { Stop } from './first-proposal.ts';
import type { Unit } from './units.ts';

/**
 * Local search from any distribution: each unit to its best desk (or back), then pairs of units on different desks change places,
 * until nothing saves a minute or `stop` says so. Only makes it better. Deterministic.
 */
export function improve(distribution: Distribution, units: readonly Unit[], stop: Stop): void {
  const movable = [...units.keys()].filter((unit) => units[unit]!.targets.length > 0);
  const choiceAt = choicesByDesk(units, distribution.desks);
  for (;;) {
    const before = distribution.objective;
    shiftAll(distribution, units, stop);
    if (stop()) return;
    swapAll(distribution, units, movable, choiceAt, stop);
    if (distribution.objective >= before || stop()) return;
  }
}

/** Each unit to the desk that is best for all, over and over, until none moves. */
export function shiftAll(distribution: Distribution, units: readonly Unit[], stop: Stop): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let unit = 0; unit < units.length; unit++) {
      if (unit % 64 === 63 && stop()) return;
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

/** Pairs that each may go where the other lies; the best partner of each unit is taken. Desks within their room are left alone. */
function swapAll(
  distribution: Distribution,
  units: readonly Unit[],
  movable: readonly number[],
  choiceAt: readonly Int16Array[],
  stop: Stop,
): void {
  const desk = new Int32Array(units.length);
  for (const unit of movable) desk[unit] = distribution.deskWith(unit, distribution.choices[unit]!);
  for (const unit of movable) {
    const here = desk[unit]!;
    if (here < 0 || distribution.deskCost(here) === 0) continue;
    const own = choiceAt[unit]!;
    let [best, partner] = [0, -1];
    for (const other of movable) {
      const there = desk[other]!;
      if (there < 0 || there === here) continue;
      const [to, back] = [own[there]!, choiceAt[other]![here]!];
      if (to === NEVER || back === NEVER) continue;
      const delta = distribution.swapDelta(unit, to, here, other, back, there);
      if (delta >= best) continue;
      const more = distribution.moreMoves(unit, to) + distribution.moreMoves(other, back);
      if (distribution.moves + more <= distribution.mostMoves) [best, partner] = [delta, other];
    }
    if (partner >= 0) {
      const there = desk[partner]!;
      distribution.choose(unit, own[there]!);
      distribution.choose(partner, choiceAt[partner]![here]!);
      [desk[unit], desk[partner]] = [there, here];
    }
    if (stop()) return;
  }
}

/** The unit may not lie there. */
const NEVER = -2;

/** Per unit and desk: the choice that lays it there. */
function choicesByDesk(units: readonly Unit[], desks: number): Int16Array[] {
  return units.map(({ home, targets }) => {
    if (targets.length === 0) return new Int16Array(0);
    const choices = new Int16Array(desks).fill(NEVER);
    for (const [choice, desk] of targets.entries()) choices[desk] = choice;
    if (home >= 0) choices[home] = STAY;
    return choices;
  });
}
