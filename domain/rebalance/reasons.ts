import type { BarrierCourt } from './barriers.ts';
import { type Displacement, displacedAt, forbidden } from './displacement.ts';
import { ownersAfter } from './effect.ts';
import { MEASURE_COUNT, MEASURES, NOBODY } from './measured-office.ts';
import type { Effect, Move, MoveReason, ProposedMove } from './proposal.ts';
import { breakingCases } from './reach.ts';
import { groupsOf } from './units.ts';

/** Each move with the one reason that weighs most; of linked cases the first names it, the others go with it. */
export function movesWithReasons(
  court: BarrierCourt,
  moves: readonly Move[],
  before: Effect,
  after: Effect,
): ProposedMove[] {
  const { measured } = court;
  const owner = ownersAfter(measured, moves);
  const breaking = breakingCases(measured, owner);
  const leaders = leadersOf(court, moves);
  return moves.map((move) => ({ ...move, because: because(move) }));

  function because(move: Move): MoveReason {
    const at = measured.caseOf.get(move.caseId)!;
    const [from, to] = [measured.owner[at]!, measured.deskOf.get(move.toOfficerId)!];
    const each = measured.cases[at]!;
    const leader = leaders.get(at)!;
    if (leader !== at) {
      const { id, reference } = measured.cases[leader]!;
      return { code: 'stays_with_linked', data: { linkedCaseId: id, linkedReference: reference } };
    }
    const due = { dueOn: each.dueOn, dueReason: each.dueReason };
    if (from === NOBODY) return { code: 'nobody_has_it', data: { minutes: each.minutes, ...due } };
    const displaced = displacedAt(measured, at, from);
    if (displaced !== null) return displacedReason(displaced, at, from);
    if (court.breaking[at] === 1 && breaking[at] === 0) return { code: 'saves_clock', data: due };
    const load = { ...percent('from', before, after, from), ...percent('to', before, after, to) };
    const { goal } = measured.office;
    if (goal.kind === 'ramp_up') return { code: 'ramp_up', data: { minutes: each.minutes, ...load } };
    const spread = spreadReason(at, from);
    if (spread !== null) return spread;
    if (each.knownBy.includes(move.toOfficerId)) return { code: 'knows_case', data: load };
    return { code: 'evens_load', data: { minutes: each.minutes, ...load } };
  }

  function displacedReason(displaced: Displacement, at: number, from: number): MoveReason {
    const { dueOn, minutes } = measured.cases[at]!;
    switch (displaced) {
      case 'absent':
        return { code: 'owner_absent', data: { minutes, dueOn } };
      case 'secondment_ends':
        return { code: 'secondment_ends', data: { secondedUntil: measured.officers[from]!.secondedUntil, dueOn } };
      case 'not_permitted':
        return { code: 'not_permitted_any_more', data: { barrier: forbidden(measured, at, from) } };
      case 'desk_emptied':
        return { code: 'desk_emptied', data: { minutes, dueOn } };
    }
  }

  /** An urgent or hard case leaves a desk that has more of them than its share, and not more work than that. */
  function spreadReason(at: number, from: number): MoveReason | null {
    const load = before.officers[from]!;
    const beyondWork =
      load.dueWork[28] > load.available[28] || planned(from) > measured.room[from * MEASURE_COUNT + 3]!;
    if (beyondWork) return null;
    for (const kind of ['urgent', 'hard'] as const) {
      const measure = MEASURES.indexOf(kind);
      const fair = measured.room[from * MEASURE_COUNT + measure]!;
      if (measured.measures[at * MEASURE_COUNT + measure] === 0 || load[kind] <= fair) continue;
      const data = { before: load[kind], after: after.officers[from]![kind], fair };
      return { code: `spreads_${kind}`, data };
    }
    return null;
  }

  function planned(desk: number): number {
    const { share, available } = before.officers[desk]!;
    return share === null ? 0 : share * available[28];
  }
}

/** Of each case that moves, the case of its group that moves first and names the reason. */
function leadersOf({ measured }: BarrierCourt, moves: readonly Move[]): Map<number, number> {
  const moving = new Set(moves.map(({ caseId }) => measured.caseOf.get(caseId)!));
  const leaders = new Map<number, number>();
  for (const group of groupsOf(measured)) {
    const going = group.filter((at) => moving.has(at));
    // The most urgent one speaks for all.
    const leader = [...going].sort((a, b) => measured.day[a]! - measured.day[b]! || a - b)[0];
    for (const at of going) leaders.set(at, leader!);
  }
  return leaders;
}

/** Work in percent of the time of 28 days, before and after; null without any time. */
function percent(side: 'from' | 'to', before: Effect, after: Effect, desk: number): Record<string, number | null> {
  const of = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));
  return { [`${side}Before`]: of(before.officers[desk]!.share), [`${side}After`]: of(after.officers[desk]!.share) };
}
