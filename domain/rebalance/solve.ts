import { type BarrierCourt, barrierCourt } from './barriers.ts';
import { ClockCount } from './clock-count.ts';
import { pricesNow, type Relaxation, relax } from './column-generation.ts';
import { Distribution, STAY } from './distribution.ts';
import { dualBound } from './dual-bound.ts';
import { effectOf } from './effect.ts';
import { bestOfAll } from './every-distribution.ts';
import { firstProposal, type Stop } from './first-proposal.ts';
import { improve, shiftAll } from './improve.ts';
import { keepRescues } from './keep-rescues.ts';
import { kindsOf } from './kinds.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { RebalanceOffice } from './office.ts';
import { allColumns, type Column, type Programme, programmeOf } from './programme.ts';
import type { Proposal } from './proposal.ts';
import { movesWithReasons } from './reasons.ts';
import { layOut } from './round.ts';
import { saveClocks } from './save-clocks.ts';
import { toProgramme } from './to-programme.ts';
import { type Unit, unitsOf } from './units.ts';
import { unsolvedAfter } from './unsolved.ts';

export type Stage = 'first' | 'better' | 'final';

export interface SolveOptions {
  readonly solver: LinearSolver;
  /** Seconds that may be spent yet; asked often. The answer is the same for the same office while they do not run out. */
  readonly secondsLeft: () => number;
  /** Told of each proposal that is better than the one before. */
  readonly tell?: (stage: 'first' | 'better', proposal: Proposal) => void;
}

/** Programmes of so many columns are solved in whole numbers, all at once. */
const SMALL_COLUMNS = 4000;
/** Share of the time that may be spent on a small programme before it is treated as a large one. */
const SMALL_SHARE = 0.5;
/** Minutes of the objective that clocks may cost in all: so many, or so much of the bound. */
const CLOCKS_MINUTES = 1200;
const CLOCKS_GAP = 0.018;
/** Share of the time that is kept for the clocks. */
const CLOCKS_SHARE = 0.25;
/** Nearer to the bound than this share of the objective the search ends. */
const NEAR_ENOUGH = 0.001;
const ROUNDS = 40;

/** A good proposal at once, in the thread that asks: no solver, and a bound that is far off. */
export function quickProposal(office: RebalanceOffice, stop: Stop = () => false): Proposal {
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const programme = programmeOf(court.measured, units, kindsOf(units));
  const best = quickDistribution(court, units, stop);
  return proposalOf(office, units, best, whole(dualBound(programme, pricesNow(programme, best)).bound));
}

function quickDistribution({ measured }: BarrierCourt, units: readonly Unit[], stop: Stop): Distribution {
  const distribution = new Distribution(measured, units);
  firstProposal(distribution, units, stop);
  shiftAll(distribution, units, stop);
  return distribution;
}

/**
 * The best distribution that is found in the time, with a bound that is proven. A first proposal is told at once. A tiny office is then
 * solved by trying out everything, a small one exactly in minutes, a large one by its relaxation, rounding and local search; at last
 * clocks are saved that minutes do not see (docs/adr/0080).
 */
export function propose(office: RebalanceOffice, { solver, secondsLeft, tell }: SolveOptions): Proposal {
  const outOfTime: Stop = () => secondsLeft() <= 0;
  const forClocks = CLOCKS_SHARE * secondsLeft();
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const kinds = kindsOf(units);
  const programme = programmeOf(court.measured, units, kinds);
  const best = quickDistribution(court, units, outOfTime);
  let bound = whole(dualBound(programme, pricesNow(programme, best)).bound);
  const isEnough = ({ objective }: Distribution): boolean =>
    secondsLeft() <= forClocks || objective - bound <= NEAR_ENOUGH * objective;
  tell?.('first', proposalOf(office, units, best, bound));

  const allowed = allowedClocks(court);
  const all = bestOfAll(court, best, units, allowed);
  if (all !== null) {
    best.takeOver(all);
    return proposalOf(office, units, best, best.objective);
  }
  const exact = solveWhole(programme, solver, secondsLeft() * SMALL_SHARE);
  if (exact !== null) {
    takeBetter(best, laidOut(court, units, programme, exact));
    if (exact.proven) {
      bound = Math.max(bound, exact.objective);
      return proposalOf(
        office,
        units,
        withFewClocks(court, units, withoutVainRescues(court, units, best, isEnough), bound, outOfTime),
        bound,
      );
    }
  }
  if (!isEnough(best)) {
    const relaxation = relax(programme, best, solver, { rounds: ROUNDS, stop: outOfTime, secondsLeft });
    bound = Math.max(bound, whole(relaxation.bound));
    const rounded = laidOut(court, units, programme, relaxation);
    shiftAll(rounded, units, outOfTime);
    if (takeBetter(best, rounded)) tell?.('better', proposalOf(office, units, best, bound));
  }
  improve(best, units, () => isEnough(best));
  return proposalOf(
    office,
    units,
    withFewClocks(court, units, withoutVainRescues(court, units, best, isEnough), bound, outOfTime),
    bound,
  );
}

/** Clocks that may break: with the goal to save them none, else those that break anyway. */
function allowedClocks({ measured: { office }, breaking }: BarrierCourt): number {
  return office.goal.kind === 'save_clocks' ? 0 : breaking.reduce((sum, each) => sum + each, 0);
}

/**
 * The same distribution with fewer clocks that break: clocks come before minutes, as far as the answer stays near the bound. Where moves are
 * counted and clocks to be saved, minutes set no limit.
 */
function withFewClocks(
  court: BarrierCourt,
  units: readonly Unit[],
  found: Distribution,
  bound: number,
  stop: Stop,
): Distribution {
  const distribution = new Distribution(court.measured, units);
  for (const [unit, desk] of found.desksOfUnits().entries())
    distribution.choose(unit, units[unit]!.targets.indexOf(desk));
  const { goal, limits } = court.measured.office;
  const isUnlimited = goal.kind === 'save_clocks' && limits.mostMoves !== null;
  const mostObjective = isUnlimited
    ? Number.POSITIVE_INFINITY
    : Math.max(distribution.objective + CLOCKS_MINUTES, bound * (1 + CLOCKS_GAP));
  saveClocks(court, distribution, units, { allowed: allowedClocks(court), mostObjective, stop });
  return distribution;
}

/** Rescues that fail beside all other moves are given up at their desk; they and the others find their places without them. */
function withoutVainRescues(
  court: BarrierCourt,
  units: readonly Unit[],
  best: Distribution,
  isEnough: (distribution: Distribution) => boolean,
): Distribution {
  let [left, distribution] = [units, best];
  for (let round = 0; ; round++) {
    const vain = keepRescues(court, distribution, left);
    if (vain.length === 0 || isEnough(distribution)) return distribution;
    const desks = new Map(vain.map(({ unit, desk }) => [unit, desk]));
    left = left.map((unit, at) => (desks.has(at) ? withoutTarget(unit, desks.get(at)!) : unit));
    const next = new Distribution(court.measured, left);
    next.takeOver(distribution.choices);
    distribution = next;
    const search = round === 0 ? improve : shiftAll;
    search(distribution, left, () => isEnough(next));
  }
}

/** Moves that save neither minutes nor a clock beside all others are not proposed; what goes back may spoil a rescue, which then goes back too. */
function withoutVainMoves(court: BarrierCourt, units: readonly Unit[], distribution: Distribution): void {
  for (let changed = true; changed; ) {
    changed = false;
    keepRescues(court, distribution, units);
    const clocks = new ClockCount(court, distribution, units);
    for (let unit = 0; unit < units.length; unit++) {
      if (distribution.choices[unit] === STAY || distribution.deltaOf(unit, STAY) > 0) continue;
      // Linked cases may weigh more than the place that one of them has found; it keeps it.
      if (units[unit]!.stayCost > 0 && distribution.mostMoves === Number.POSITIVE_INFINITY) continue;
      if (clocks.deltaOf(unit, STAY) > 0) continue;
      clocks.choose(unit, STAY);
      changed = true;
    }
  }
}

function withoutTarget(unit: Unit, desk: number): Unit {
  const others = <T>(list: readonly T[]): T[] => list.filter((_, choice) => unit.targets[choice] !== desk);
  return { ...unit, targets: others(unit.targets), costs: others(unit.costs), moved: others(unit.moved) };
}

interface Whole {
  readonly columns: readonly Column[];
  readonly values: readonly number[];
  readonly objective: number;
  readonly proven: boolean;
}

function solveWhole(programme: Programme, solver: LinearSolver, seconds: number): Whole | null {
  const columns = allColumns(programme.kinds);
  if (columns.length === 0 || columns.length > SMALL_COLUMNS || seconds <= 0) return null;
  const { status, objective, values } = solver(toProgramme(programme, columns, true), seconds);
  if (status === 'failed' || values.size === 0) return null;
  return {
    columns,
    values: columns.map((_, index) => Math.round(values.get(`x${index}`) ?? 0)),
    objective: Math.round(objective),
    proven: status === 'optimal',
  };
}

function laidOut(
  { measured }: BarrierCourt,
  units: readonly Unit[],
  programme: Programme,
  solution: Pick<Relaxation, 'columns' | 'values'>,
): Distribution {
  const distribution = new Distribution(measured, units);
  layOut(distribution, programme, solution);
  return distribution;
}

function takeBetter(best: Distribution, other: Distribution): boolean {
  if (other.objective >= best.objective) return false;
  best.takeOver(other.choices);
  return true;
}

/** Every objective is a whole number; a bound just above one holds for the next. */
function whole(bound: number): number {
  return Math.max(0, Math.ceil(bound - 1e-3));
}

/** The proposal that a distribution is, with effect, reasons and what stays unsolved. `bound` must hold for every distribution. */
function proposalOf(
  office: RebalanceOffice,
  units: readonly Unit[],
  distribution: Distribution,
  bound: number,
): Proposal {
  const court = barrierCourt(office);
  withoutVainMoves(court, units, distribution);
  const moves = distribution.toMoves();
  const [before, after] = [effectOf(office, []), effectOf(office, moves)];
  return {
    on: office.on,
    moves: movesWithReasons(court, units, moves, before, after),
    before,
    after,
    bound,
    gap: after.objective === 0 ? 0 : (after.objective - bound) / after.objective,
    unsolved: unsolvedAfter(court, moves, after),
  };
}
