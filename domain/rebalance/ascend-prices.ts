import { type DualBound, dualBound, inRange, type Prices, STAYING } from './dual-bound.ts';
import type { Stop } from './first-proposal.ts';
import { changesOf, type Programme } from './programme.ts';

const STEPS = 80;
/** Steps without a better bound before they are halved. */
const PATIENCE = 12;

/**
 * Better prices without a solver (Polyak's subgradient): where all choose for themselves and a desk is beyond its room, it becomes
 * dearer, else cheaper, the further the bound is from the best objective known. Leaves few columns for the solver to ask for.
 */
export function ascendPrices(programme: Programme, start: Prices, objective: number, stop: Stop): Prices & DualBound {
  const changes = programme.kinds.map(({ example }, kind) =>
    example.targets.map((_, choice) => changesOf(programme, { kind, choice })),
  );
  let best = { ...start, ...dualBound(programme, start) };
  let now: Prices & DualBound = best;
  let [scale, waited] = [1, 0];
  for (let step = 0; step < STEPS && !stop(); step++) {
    const { desks: slope, move: moveSlope } = slopeAt(now);
    let length = moveSlope ** 2;
    for (const each of slope) length += each ** 2;
    if (length === 0) break;
    const reach = (scale * (objective - now.bound)) / length;
    if (!(reach > 0)) break;
    const desks = inRange(
      programme,
      now.desks.map((price, at) => price + reach * slope[at]!),
    );
    const prices = { desks, move: Math.max(0, now.move + reach * moveSlope) };
    now = { ...prices, ...dualBound(programme, prices) };
    waited += 1;
    if (now.bound > best.bound) [best, waited] = [now, 0];
    if (waited > PATIENCE) {
      [now, scale, waited] = [best, scale / 2, 0];
    }
  }
  return best;

  /** How the bound grows with each price: what is beyond the room when all choose for themselves. Held ends of the range are left. */
  function slopeAt({ choices, desks, move }: Prices & DualBound): Prices {
    const slope = programme.beyond.slice();
    let moves = 0;
    for (let kind = 0; kind < choices.length; kind++) {
      const choice = choices[kind]!;
      if (choice === STAYING) continue;
      const { units, example } = programme.kinds[kind]!;
      moves += example.moved[choice]! * units.length;
      for (const [at, change] of changes[kind]![choice]!) slope[at]! += change * units.length;
    }
    const most = programme.measured.office.limits.mostMoves;
    const held = slope.map((each, at) => (each < 0 && desks[at] === 0 ? 0 : each));
    return { desks: held, move: most === null || (moves < most && move === 0) ? 0 : moves - most };
  }
}
