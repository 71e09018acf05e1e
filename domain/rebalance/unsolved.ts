import type { BarrierCourt } from './barriers.ts';
import { displacedAt } from './displacement.ts';
import { ownersAfter } from './effect.ts';
import { NOBODY, OVERDUE } from './measured-office.ts';
import { type Barrier, type Effect, HORIZONS, type Move, type Unsolved } from './proposal.ts';
import { breakingCases } from './reach.ts';
import { isInScope } from './scope.ts';
import { groupsOf, unitBarriers } from './units.ts';

/**
 * What the distribution could not solve, in this order: cases that nobody may take though they need somebody (nobody has them, their
 * desk cannot keep them, or their clock breaks) and that are in the scope, too little time in the whole team or at a desk, days that have passed, and moves
 * that were not wanted any more.
 */
export function unsolvedAfter(court: BarrierCourt, moves: readonly Move[], after: Effect): Unsolved[] {
  return [
    ...nobodyMay(court, moves),
    ...tooLittleTime(after),
    ...staysOverdue(court),
    ...mostMoves(court, moves, after),
  ];
}

function nobodyMay(court: BarrierCourt, moves: readonly Move[]): Unsolved[] {
  const { measured } = court;
  const owner = ownersAfter(measured, moves);
  const breaking = breakingCases(measured, owner);
  const unsolved: Unsolved[] = [];
  for (const group of groupsOf(measured)) {
    for (const at of group) {
      const desk = owner[at]!;
      const displaced = desk === NOBODY ? 'nobody' : displacedAt(measured, at, desk);
      if ((displaced === null && breaking[at] === 0) || !isInScope(measured, at)) continue;
      const barriers = barriersOfAll(court, group, at);
      if (barriers === null) continue;
      const { id, ownerId, dueOn } = measured.cases[at]!;
      const why = displaced ?? 'clock_breaks';
      unsolved.push({ kind: 'nobody_may', caseId: id, officerId: ownerId, barriers, data: { why, dueOn } });
    }
  }
  return unsolved;
}

/** Per barrier, how many of the other persons it shuts out; null when somebody may take the case. */
function barriersOfAll(
  court: BarrierCourt,
  group: readonly number[],
  at: number,
): Partial<Record<Barrier, number>> | null {
  const { officers, owner } = court.measured;
  const counts: Partial<Record<Barrier, number>> = {};
  for (let desk = 0; desk < officers.length; desk++) {
    if (owner[at] === desk) continue;
    const barriers = unitBarriers(court, group, at, desk);
    if (barriers.length === 0) return null;
    for (const barrier of barriers) counts[barrier] = (counts[barrier] ?? 0) + 1;
  }
  return counts;
}

/** Of the whole team, within the shortest time where it is short; else of the desks that stay short, whose work nobody can relieve. */
function tooLittleTime({ officers, unassigned }: Effect): Unsolved[] {
  const short = HORIZONS.map((horizon) => {
    const due = [...officers, unassigned].reduce((sum, { dueWork }) => sum + dueWork[horizon], 0);
    const available = officers.reduce((sum, load) => sum + load.available[horizon], 0);
    return { horizon, due, available };
  }).filter(({ due, available }) => due > available);
  const team = short.map(({ horizon, due, available }) => row(null, horizon, due, available));
  if (team.length > 0) return team;
  return officers.flatMap(({ officerId, dueWork, available }) => {
    const horizon = HORIZONS.find((each) => dueWork[each] > available[each]);
    return horizon === undefined ? [] : [row(officerId, horizon, dueWork[horizon], available[horizon])];
  });
}

function row(officerId: string | null, days: number, due: number, available: number): Unsolved {
  const data = { days, dueMinutes: due, availableMinutes: available, missingMinutes: due - available };
  return { kind: 'too_little_time', caseId: null, officerId, barriers: {}, data };
}

function staysOverdue({ measured }: BarrierCourt): Unsolved[] {
  const overdue = measured.cases.filter((_, at) => measured.day[at] === OVERDUE);
  if (overdue.length === 0) return [];
  const oldest = overdue.map(({ dueOn }) => dueOn!).reduce((a, b) => (a < b ? a : b));
  const data = { cases: overdue.length, oldestDueOn: oldest };
  return [{ kind: 'stays_overdue', caseId: null, officerId: null, barriers: {}, data }];
}

function mostMoves({ measured }: BarrierCourt, moves: readonly Move[], after: Effect): Unsolved[] {
  const { mostMoves: most } = measured.office.limits;
  if (most === null || moves.length < most) return [];
  const data = { mostMoves: most, objectiveLeft: after.objective };
  return [{ kind: 'most_moves', caseId: null, officerId: null, barriers: {}, data }];
}
