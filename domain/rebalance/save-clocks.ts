import type { BarrierCourt } from './barriers.ts';
import { ClockCount } from './clock-count.ts';
import { type Distribution, STAY } from './distribution.ts';
import type { Stop } from './first-proposal.ts';
import type { Unit } from './units.ts';

interface Change {
  readonly clocks: number;
  readonly objective: number;
  readonly choices: readonly (readonly [unit: number, choice: number])[];
}

/**
 * Fewer clocks that break, until `allowed` of them are left or no single unit and no pair that changes places saves another; what costs
 * the objective least is taken. Then the objective again, as far as no clock pays for it. Cases that have a place keep one, except where
 * moves are counted: there the least useful ones are given up for a clock. Deterministic.
 */
export function saveClocks(
  court: BarrierCourt,
  distribution: Distribution,
  units: readonly Unit[],
  allowed: number,
  stop: Stop,
): void {
  const count = new ClockCount(court, distribution, units);
  const search = { count, distribution, units };
  if (count.total <= allowed) return;
  for (let desk = 0; count.total > allowed && desk < count.broken.length; ) {
    if (stop()) return;
    const change = count.broken[desk] === 0 ? null : (bestShift(search, desk) ?? bestSwap(search, desk, stop));
    if (change === null || !apply(search, change)) desk += 1;
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (let unit = 0; unit < units.length; unit++) {
      if (units[unit]!.targets.length === 0) continue;
      if (stop()) return;
      const choice = betterChoice(search, unit, Math.max(0, allowed - count.total));
      if (choice === null) continue;
      count.choose(unit, choice);
      changed = true;
    }
  }
}

/** Lays the units; what turns out to save no clock, because two of them meet at a desk, is taken back. */
function apply({ count, distribution }: Search, { choices }: Change): boolean {
  const before = count.total;
  const back = choices.map(([unit]) => [unit, distribution.choices[unit]!] as const).reverse();
  for (const [unit, choice] of choices) count.choose(unit, choice);
  if (count.total < before) return true;
  for (const [unit, choice] of back) count.choose(unit, choice);
  return false;
}

/** The choice that makes the objective smallest while no more clocks break than there is room for; null when there is none. */
function betterChoice(search: Search, unit: number, room: number): number | null {
  const { count, distribution } = search;
  const better = choicesOf(search, unit)
    .filter((choice) => fits(distribution, unit, choice))
    .map((choice) => ({ choice, delta: distribution.deltaOf(unit, choice) }))
    .filter(({ delta }) => delta < 0)
    .sort((a, b) => a.delta - b.delta || a.choice - b.choice);
  return better.find(({ choice }) => count.deltaOf(unit, choice) <= room)?.choice ?? null;
}

interface Search {
  readonly count: ClockCount;
  readonly distribution: Distribution;
  readonly units: readonly Unit[];
}

/** Where a unit may go from where it lies now. A case that has a place goes back to none only where moves are counted. */
function choicesOf({ distribution, units }: Search, unit: number): number[] {
  const { targets, stayCost } = units[unit]!;
  const now = distribution.choices[unit]!;
  const choices = [...targets.keys()].filter((choice) => choice !== now);
  const mayStay = now !== STAY && (stayCost === 0 || distribution.mostMoves !== Number.POSITIVE_INFINITY);
  return mayStay ? [STAY, ...choices] : choices;
}

function fits(distribution: Distribution, unit: number, choice: number): boolean {
  return distribution.moves + distribution.moreMoves(unit, choice) <= distribution.mostMoves;
}

/** The one unit, of those worked on before the last clock that breaks at a desk, whose going elsewhere saves most. */
function bestShift(search: Search, desk: number): Change | null {
  const { count, distribution } = search;
  let best: Change | null = null;
  const drops = dropsOf(search);
  for (const unit of count.unitsBeforeLastBroken(desk)) {
    for (const choice of choicesOf(search, unit)) {
      const clocks = count.deltaOf(unit, choice);
      if (clocks >= 0 || clocks > (best?.clocks ?? 0)) continue;
      const dropped = fits(distribution, unit, choice) ? [] : roomFor(search, unit, choice, drops);
      if (dropped === null) continue;
      const objective = dropped.reduce((sum, { delta }) => sum + delta, distribution.deltaOf(unit, choice));
      if (best !== null && clocks === best.clocks && objective >= best.objective) continue;
      const back = dropped.map(({ unit: each }) => [each, STAY] as const);
      best = { clocks, objective, choices: [...back, [unit, choice]] };
    }
  }
  return best;
}

/** A unit that may go back to where it lay without a clock paying for it, and what that costs the objective. */
interface Drop {
  readonly unit: number;
  readonly delta: number;
}

/** Where no more moves are wanted, those that could be given up for a clock, the least useful first. */
function dropsOf({ count, distribution, units }: Search): Drop[] {
  if (distribution.moves < distribution.mostMoves - 10) return [];
  return [...units.keys()]
    .filter((unit) => distribution.choices[unit] !== STAY && count.deltaOf(unit, STAY) <= 0)
    .map((unit) => ({ unit, delta: distribution.deltaOf(unit, STAY) }))
    .sort((a, b) => a.delta - b.delta || a.unit - b.unit);
}

/** The least useful moves that make room for another one; null when there are none. */
function roomFor({ distribution }: Search, unit: number, choice: number, drops: readonly Drop[]): Drop[] | null {
  let needed = distribution.moves + distribution.moreMoves(unit, choice) - distribution.mostMoves;
  const given: Drop[] = [];
  for (const drop of drops) {
    if (needed <= 0) break;
    if (drop.unit === unit) continue;
    given.push(drop);
    needed += distribution.moreMoves(drop.unit, STAY);
  }
  return needed <= 0 ? given : null;
}

/** The pair that saves most by changing places, one of them at the desk. */
function bestSwap({ count, distribution, units }: Search, desk: number, stop: Stop): Change | null {
  let best: Change | null = null;
  const nobody = count.broken.length - 1;
  for (const unit of desk === nobody ? [] : count.unitsBeforeLastBroken(desk)) {
    if (stop()) return best;
    if (distribution.deskWith(unit, distribution.choices[unit]!) !== desk) continue;
    for (let other = 0; other < units.length; other++) {
      const there = distribution.deskWith(other, distribution.choices[other]!);
      if (there < 0 || there === desk) continue;
      const [to, back] = [choiceFor(units[unit]!, there), choiceFor(units[other]!, desk)];
      if (to === NEVER || back === NEVER) continue;
      const here = count.without(desk, unit, other) - count.broken[desk]!;
      if (here >= 0) continue;
      const clocks = here + count.without(there, other, unit) - count.broken[there]!;
      if (clocks >= 0 || clocks > (best?.clocks ?? 0)) continue;
      const more = distribution.moreMoves(unit, to) + distribution.moreMoves(other, back);
      if (distribution.moves + more > distribution.mostMoves) continue;
      const objective = distribution.swapDelta(unit, to, desk, other, back, there);
      if (best === null || clocks < best.clocks || objective < best.objective)
        best = {
          clocks,
          objective,
          choices: [
            [unit, to],
            [other, back],
          ],
        };
    }
  }
  return best;
}

const NEVER = -2;

/** The choice that lays a unit on a desk. A case without a place at home does not go back there. */
function choiceFor({ home, stayCost, targets }: Unit, desk: number): number {
  if (home === desk) return stayCost === 0 ? STAY : NEVER;
  const choice = targets.indexOf(desk);
  return choice === -1 ? NEVER : choice;
}
