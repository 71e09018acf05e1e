import { type BarrierCourt, enterBarriers, leaveBarriers } from './barriers.ts';
import { displacedAt } from './displacement.ts';
import { MEASURE_COUNT, type MeasuredOffice, NOBODY } from './measured-office.ts';
import { movingCost, placelessCost } from './moving.ts';
import type { Barrier } from './proposal.ts';

/** Linked cases lie on several desks. */
export const SPREAD = -2;

/** What is moved as one: a case, or the linked cases of a group. It stays as it lies, or all of it goes to one desk. */
export interface Unit {
  readonly cases: readonly number[];
  /** The desk it lies on, NOBODY, or SPREAD. */
  readonly home: number;
  /** Sum of the measures of its cases. */
  readonly measures: Int32Array;
  /** Minutes of the objective while it stays (cases without a place). */
  readonly stayCost: number;
  /** Desks it may go to, in ascending order; per desk the minutes of moving, and how many of its cases move. */
  readonly targets: readonly number[];
  readonly costs: readonly number[];
  readonly moved: readonly number[];
}

/** The units of an office, in the order of their first case. */
export function unitsOf(court: BarrierCourt): Unit[] {
  const { measured } = court;
  return groupsOf(measured).map((cases) => unitOf(court, cases));
}

/** What keeps the cases of a unit from a desk; of the others than `caseAt` only that there is something. */
export function unitBarriers(court: BarrierCourt, cases: readonly number[], caseAt: number, desk: number): Barrier[] {
  const own = caseBarriers(court, cases, caseAt, desk);
  if (own.length > 0) return own;
  const others = cases.some((other) => other !== caseAt && caseBarriers(court, cases, other, desk).length > 0);
  return others ? ['linked_cases'] : [];
}

/** Cases that stay together, each case in one group; a group is in the order of the cases. */
export function groupsOf({ cases }: MeasuredOffice): number[][] {
  const groups = new Map<string, number[]>();
  const all: number[][] = [];
  for (const [at, { linkGroup }] of cases.entries()) {
    const known = linkGroup === null ? undefined : groups.get(linkGroup);
    if (known !== undefined) known.push(at);
    else {
      const group = [at];
      all.push(group);
      if (linkGroup !== null) groups.set(linkGroup, group);
    }
  }
  return all;
}

function unitOf(court: BarrierCourt, cases: readonly number[]): Unit {
  const { measured } = court;
  const { owner, measures, officers } = measured;
  const homes = new Set(cases.map((at) => owner[at]!));
  const sum = new Int32Array(MEASURE_COUNT);
  let stayCost = 0;
  for (const at of cases) {
    for (let k = 0; k < MEASURE_COUNT; k++) sum[k]! += measures[at * MEASURE_COUNT + k]!;
    const desk = owner[at]!;
    if (desk === NOBODY || displacedAt(measured, at, desk) !== null) stayCost += placelessCost(measured, at);
  }
  const leaving = cases.map((at) => held(court, cases, at).length > 0);
  const home = homes.size === 1 ? owner[cases[0]!]! : SPREAD;
  const targets: number[] = [];
  const costs: number[] = [];
  const moved: number[] = [];
  // A unit that cannot leave is not worth asking every desk; of a spread one, a part may lie where it would go to.
  const fast = home !== SPREAD && leaving.some((each) => each);
  for (let desk = 0; !fast && desk < officers.length; desk++) {
    if (desk === home || !mayGo(court, cases, leaving, desk)) continue;
    const going = cases.filter((at) => owner[at] !== desk);
    targets.push(desk);
    costs.push(going.reduce((minutes, at) => minutes + movingCost(measured, at, desk), 0));
    moved.push(going.length);
  }
  return { cases, home, measures: sum, stayCost, targets, costs, moved };
}

function mayGo(court: BarrierCourt, cases: readonly number[], leaving: readonly boolean[], desk: number): boolean {
  const { measured } = court;
  return cases.every((at, index) =>
    measured.owner[at] === desk
      ? displacedAt(measured, at, desk) === null
      : leaving[index] === false && enterBarriers(court, at, desk).length === 0,
  );
}

function caseBarriers(court: BarrierCourt, cases: readonly number[], caseAt: number, desk: number): Barrier[] {
  const { measured } = court;
  if (measured.owner[caseAt] === desk) return displacedAt(measured, caseAt, desk) === null ? [] : ['closed_desk'];
  return [...new Set([...held(court, cases, caseAt), ...enterBarriers(court, caseAt, desk)])];
}

/** What holds a case where it is; out of scope alone does not, when a linked case is in it and takes this one along. */
function held(court: BarrierCourt, cases: readonly number[], caseAt: number): Barrier[] {
  const found = leaveBarriers(court, caseAt);
  if (cases.length === 1 || !found.includes('out_of_scope')) return found;
  const taken = cases.some((at) => at !== caseAt && !leaveBarriers(court, at).includes('out_of_scope'));
  return taken ? found.filter((barrier) => barrier !== 'out_of_scope') : found;
}
