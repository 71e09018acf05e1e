import { HORIZON_DAYS } from './capacity.ts';
import { displacedAt } from './displacement.ts';
import { MEASURE_COUNT, type MeasuredOffice, measuredOffice, NOBODY } from './measured-office.ts';
import { movingCost, placelessCost } from './moving.ts';
import type { RebalanceOffice } from './office.ts';
import type { Effect, HORIZONS, Move, OfficerLoad, PerHorizon } from './proposal.ts';
import { breakingCases } from './reach.ts';

/**
 * What an office looks like after some moves: load per desk, breaking clocks, and the objective in minutes with its parts. Barriers
 * are not asked; of two moves of one case the last counts; moves of unknown cases or to unknown desks are left out.
 */
export function effectOf(office: RebalanceOffice, moves: readonly Move[]): Effect {
  const measured = measuredOffice(office);
  return effectOfOwners(measured, ownersAfter(measured, moves));
}

/** Who has each case after the moves. */
export function ownersAfter({ owner, caseOf, deskOf }: MeasuredOffice, moves: readonly Move[]): Int32Array {
  const after = owner.slice();
  for (const { caseId, toOfficerId } of moves) {
    const [caseAt, desk] = [caseOf.get(caseId), deskOf.get(toOfficerId)];
    if (caseAt !== undefined && desk !== undefined) after[caseAt] = desk;
  }
  return after;
}

/** The effect when each case lies where `owner` says. */
export function effectOfOwners(measured: MeasuredOffice, owner: Int32Array): Effect {
  const { officers, measures, cases, day } = measured;
  // One row more than desks: the last is nobody's.
  const nobody = officers.length;
  const loads = new Float64Array((nobody + 1) * MEASURE_COUNT);
  const [counts, minutes, waiting] = [0, 1, 2].map(() => new Float64Array(nobody + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const parts = { overload: 0, imbalance: 0, urgent: 0, hard: 0, unassigned: 0, moving: 0 };
  for (let at = 0; at < owner.length; at++) {
    const desk = owner[at]!;
    const row = desk === NOBODY ? nobody : desk;
    for (let k = 0; k < MEASURE_COUNT; k++) loads[row * MEASURE_COUNT + k]! += measures[at * MEASURE_COUNT + k]!;
    counts[row]! += 1;
    minutes[row]! += cases[at]!.minutes;
    if (cases[at]!.waiting) waiting[row]! += 1;
    if (desk === NOBODY || isDisplaced(measured, at, desk)) parts.unassigned += placelessCost(measured, at);
    if (desk !== NOBODY && desk !== measured.owner[at]) parts.moving += movingCost(measured, at, desk);
  }
  const perDay = breakingPerDay(breakingCases(measured, owner), owner, day, nobody);
  const loadOf = (row: number): OfficerLoad => {
    const own = loads.subarray(row * MEASURE_COUNT, (row + 1) * MEASURE_COUNT);
    const available = perHorizon((horizon) => measured.until[row]?.[horizon - 1] ?? 0);
    return {
      officerId: officers[row]?.id ?? '',
      cases: counts[row]!,
      minutes: minutes[row]!,
      available,
      dueWork: { 7: own[0]!, 14: own[1]!, 28: own[2]! },
      breaking: perHorizon((horizon) => sumUntil(perDay, row, horizon)),
      urgent: own[4]!,
      hard: own[5]!,
      waiting: waiting[row]!,
      share: available[28] === 0 ? null : own[3]! / available[28],
    };
  };
  const desks = officers.map((_, desk) => loadOf(desk));
  for (let desk = 0; desk < nobody; desk++) addBeyondRoom(parts, measured, loads, desk);
  const unassigned = loadOf(nobody);
  const all = [...desks, unassigned];
  return {
    officers: desks,
    unassigned,
    breaking: perHorizon((horizon) => all.reduce((sum, { breaking }) => sum + breaking[horizon], 0)),
    objective: Object.values(parts).reduce((sum, part) => sum + part, 0),
    parts,
  };
}

/** What is beyond a desk's room, part by part. */
function addBeyondRoom(
  parts: { overload: number; imbalance: number; urgent: number; hard: number },
  { room, measureWeights }: MeasuredOffice,
  loads: Float64Array,
  desk: number,
): void {
  const beyond = (k: number): number =>
    measureWeights[k]! * Math.max(0, loads[desk * MEASURE_COUNT + k]! - room[desk * MEASURE_COUNT + k]!);
  parts.overload += beyond(0) + beyond(1) + beyond(2);
  parts.imbalance += beyond(3);
  parts.urgent += beyond(4);
  parts.hard += beyond(5);
}

/** Whether each case is displaced where it lies now; of moved ones it is asked anew. */
const DISPLACED = new WeakMap<MeasuredOffice, Uint8Array>();

function isDisplaced(measured: MeasuredOffice, caseAt: number, desk: number): boolean {
  if (desk !== measured.owner[caseAt]) return displacedAt(measured, caseAt, desk) !== null;
  let known = DISPLACED.get(measured);
  if (known === undefined) {
    known = Uint8Array.from(measured.owner, (own, at) =>
      own !== NOBODY && displacedAt(measured, at, own) !== null ? 1 : 0,
    );
    DISPLACED.set(measured, known);
  }
  return known[caseAt] === 1;
}

function breakingPerDay(breaking: Uint8Array, owner: Int32Array, day: Int32Array, nobody: number): Int32Array {
  const perDay = new Int32Array((nobody + 1) * HORIZON_DAYS);
  for (let at = 0; at < owner.length; at++) {
    if (breaking[at] === 1) perDay[(owner[at] === NOBODY ? nobody : owner[at]!) * HORIZON_DAYS + day[at]!]! += 1;
  }
  return perDay;
}

function sumUntil(perDay: Int32Array, row: number, horizon: number): number {
  let sum = 0;
  for (let at = 0; at < horizon; at++) sum += perDay[row * HORIZON_DAYS + at]!;
  return sum;
}

function perHorizon(of: (horizon: (typeof HORIZONS)[number]) => number): PerHorizon {
  return { 7: of(7), 14: of(14), 28: of(28) };
}
