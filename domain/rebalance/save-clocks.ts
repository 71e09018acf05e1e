import type { BarrierCourt } from './barriers.ts';
import { ClockCount, VAIN_RESCUE } from './clock-count.ts';
import { type Distribution, STAY } from './distribution.ts';
import type { Stop } from './first-proposal.ts';
import type { Unit } from './units.ts';

interface Change {
  readonly clocks: number;
  readonly objective: number;
  readonly choices: readonly (readonly [unit: number, choice: number])[];
}

export interface ClockLimits {
  /** Clocks that may break; with so many left nothing is looked for. */
  readonly allowed: number;
  /** The objective is not made larger than this. */
  readonly mostObjective: number;
  readonly stop: Stop;
}

/** Minutes of the objective that a clock may cost, one round after the other: the cheap ones first, wherever they are. */
const PRICES = [60, 250, 1000, Number.POSITIVE_INFINITY];

/**
 * First a place for every case that can have one. Then fewer clocks that break, until `allowed` of them are left or no single unit and no pair that changes places saves another. Then the
 * objective again, as far as no clock pays for it. Cases that have a place keep one, except where moves are counted: there the least
 * useful ones are given up for a clock. Deterministic.
 */
export function saveClocks(
  court: BarrierCourt,
  distribution: Distribution,
  units: readonly Unit[],
  limits: ClockLimits,
): void {
  const count = new ClockCount(court, distribution, units);
  const search: Search = { count, distribution, units, ...limits };
  findPlaces(search);
  if (count.total <= limits.allowed) return;
  for (const price of PRICES) {
    for (let desk = 0; count.total > limits.allowed && desk < count.broken.length; ) {
      if (limits.stop()) return;
      const change = count.broken[desk] === 0 ? null : (bestShift(search, desk, price) ?? aSwap(search, desk, price));
      if (change === null || !apply(search, change)) desk += 1;
    }
  }
  for (let changed = true; changed; ) {
    changed = exchangeMoves(search);
    for (let unit = 0; unit < units.length; unit++) {
      if (units[unit]!.targets.length === 0) continue;
      if (limits.stop()) return;
      const choice = betterChoice(search, unit, Math.max(0, limits.allowed - count.total));
      if (choice === null) continue;
      count.choose(unit, choice);
      changed = true;
    }
  }
}

/** Linked cases may weigh more than the place one of them lacks: they go all the same, where the fewest clocks pay for it. */
function findPlaces({ count, distribution, units }: Search): void {
  if (distribution.mostMoves !== Number.POSITIVE_INFINITY) return;
  for (const [unit, { targets, stayCost }] of units.entries()) {
    if (stayCost === 0 || distribution.choices[unit] !== STAY) continue;
    const places = [...targets.keys()]
      .map((choice) => ({ choice, clocks: count.deltaOf(unit, choice), delta: distribution.deltaOf(unit, choice) }))
      .filter(({ clocks }) => clocks < VAIN_RESCUE / 2)
      .sort((a, b) => a.clocks - b.clocks || a.delta - b.delta || a.choice - b.choice);
    if (places.length > 0) count.choose(unit, places[0]!.choice);
  }
}

/** Where no more moves are wanted: those that are worth least make room for those that are worth more. */
function exchangeMoves(search: Search): boolean {
  const { count, distribution, units } = search;
  if (distribution.mostMoves === Number.POSITIVE_INFINITY) return false;
  const candidates = [...units.keys()]
    .filter((unit) => distribution.choices[unit] === STAY && units[unit]!.targets.length > 0)
    .map((unit) => ({ unit, ...cheapest(search, unit) }))
    .sort((a, b) => a.delta - b.delta || a.unit - b.unit);
  let exchanged = false;
  for (const { unit, choice, delta } of candidates) {
    if (search.stop()) break;
    const drops = dropsOf(search);
    if (drops.length === 0 || delta + drops[0]!.delta >= 0) break;
    const given = roomFor(search, unit, choice, drops);
    if (given === null) continue;
    const [clocks, objective] = [count.total, distribution.objective];
    const back = given.map((drop) => [drop.unit, distribution.choices[drop.unit]!] as const);
    for (const drop of given) count.choose(drop.unit, STAY);
    count.choose(unit, choice);
    if (count.total <= clocks && distribution.objective < objective) exchanged = true;
    else for (const [each, was] of [[unit, STAY] as const, ...back]) count.choose(each, was);
  }
  return exchanged;
}

/** The choice of a unit that is best for the objective while no clock pays for it. */
function cheapest({ count, distribution, units }: Search, unit: number): { choice: number; delta: number } {
  let best = { choice: STAY, delta: 0 };
  for (let choice = 0; choice < units[unit]!.targets.length; choice++) {
    const delta = distribution.deltaOf(unit, choice);
    if (delta < best.delta && count.deltaOf(unit, choice) <= 0) best = { choice, delta };
  }
  return best;
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

interface Search extends ClockLimits {
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

/** The one unit, of those worked on before the last clock that breaks at a desk, whose going elsewhere saves most at the price. */
function bestShift(search: Search, desk: number, price: number): Change | null {
  const { count, distribution } = search;
  let best: Change | null = null;
  const drops = dropsOf(search);
  for (const unit of count.unitsBeforeLastBroken(desk)) {
    if (!count.isWorthLeaving(unit, desk)) continue;
    for (const choice of choicesOf(search, unit)) {
      const clocks = count.deltaOf(unit, choice);
      if (clocks >= 0 || clocks > (best?.clocks ?? 0)) continue;
      const dropped = fits(distribution, unit, choice) ? [] : roomFor(search, unit, choice, drops);
      if (dropped === null) continue;
      const objective = dropped.reduce((sum, { delta }) => sum + delta, distribution.deltaOf(unit, choice));
      if (!isPaid(search, { clocks, objective }, price)) continue;
      if (best !== null && clocks === best.clocks && objective >= best.objective) continue;
      const back = dropped.map(({ unit: each }) => [each, STAY] as const);
      best = { clocks, objective, choices: [...back, [unit, choice]] };
    }
  }
  return best;
}

function isPaid(
  { distribution, mostObjective }: Search,
  { clocks, objective }: Pick<Change, 'clocks' | 'objective'>,
  price: number,
): boolean {
  return objective <= -clocks * price && distribution.objective + objective <= mostObjective;
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

/** A pair that saves clocks by changing places, one of them at the desk: of the first unit that finds a partner, the best one. */
function aSwap(search: Search, desk: number, price: number): Change | null {
  const { count, distribution, units } = search;
  if (desk === count.broken.length - 1) return null;
  for (const unit of count.unitsBeforeLastBroken(desk)) {
    if (search.stop()) return null;
    if (distribution.deskWith(unit, distribution.choices[unit]!) !== desk) continue;
    if (!count.isWorthLeaving(unit, desk)) continue;
    let best: Change | null = null;
    for (let other = 0; other < units.length; other++) {
      const there = distribution.deskWith(other, distribution.choices[other]!);
      if (there < 0 || there === desk) continue;
      const back = choiceFor(units[other]!, desk);
      if (back === NEVER) continue;
      const to = choiceFor(units[unit]!, there);
      if (to === NEVER) continue;
      const here = count.without(desk, unit, other) - count.broken[desk]!;
      if (here >= 0) continue;
      const clocks = here + count.without(there, other, unit) - count.broken[there]!;
      if (clocks >= 0 || clocks > (best?.clocks ?? 0)) continue;
      const more = distribution.moreMoves(unit, to) + distribution.moreMoves(other, back);
      if (distribution.moves + more > distribution.mostMoves) continue;
      const objective = distribution.swapDelta(unit, to, desk, other, back, there);
      if (!isPaid(search, { clocks, objective }, price)) continue;
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
    if (best !== null) return best;
  }
  return null;
}

const NEVER = -2;

/** The choice that lays a unit on a desk. A case without a place at home does not go back there. */
function choiceFor({ home, stayCost, targets }: Unit, desk: number): number {
  if (home === desk) return stayCost === 0 ? STAY : NEVER;
  const choice = targets.indexOf(desk);
  return choice === -1 ? NEVER : choice;
}
