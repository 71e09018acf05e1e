import type { LocalDate } from '../time/local-date.ts';
import type { BarrierCourt } from './barriers.ts';
import { type Displacement, displacedAt, forbidden } from './displacement.ts';
import { ownersAfter } from './effect.ts';
import { type MeasuredOffice, NOBODY } from './measured-office.ts';
import type { Effect, Move, MoveGain, ProposedMove } from './proposal.ts';
import { type PutBack, putBacks, rankOf } from './put-back.ts';
import { breakingCases } from './reach.ts';
import { recipientReason } from './recipient.ts';
import { type Relief, reliefs } from './relief.ts';
import type { Unit } from './units.ts';

/** A gain, and how much it weighs among those of linked cases: the smaller speaks for them. */
interface Weighed {
  readonly weight: number;
  readonly gain: MoveGain;
}

/**
 * Each move with the one thing it is good for and why it goes to this person. What is claimed is what this very move does: a unit's cases
 * are thought back to their desks while all other moves stay. Of linked cases one names it, the others go with it.
 *
 * `moves` must be ones whose units are all worse off without them (solve.ts takes the others out).
 */
export function movesWithReasons(
  court: BarrierCourt,
  units: readonly Unit[],
  moves: readonly Move[],
  before: Effect,
  after: Effect,
): ProposedMove[] {
  const { measured } = court;
  const owner = ownersAfter(measured, moves);
  const breaking = breakingCases(measured, owner);
  const rank = rankOf(measured);
  const putBack = putBacks(measured, owner);
  const reliefsOf = reliefs(measured, owner, before, after);
  const keptOf = remembered((desk: number) => keptClocks(court, owner, breaking, desk));
  const moveOf = new Map(moves.map((move) => [measured.caseOf.get(move.caseId)!, move]));
  const becauses = new Map<number, ProposedMove['because']>();
  for (const unit of units) {
    const going = unit.cases.filter((at) => moveOf.has(at));
    if (going.length > 0) speak(unit, going);
  }
  return moves.map((move) => ({ ...move, because: becauses.get(measured.caseOf.get(move.caseId)!)! }));

  function speak(unit: Unit, going: readonly number[]): void {
    const to = measured.deskOf.get(moveOf.get(going[0]!)!.toOfficerId)!;
    const back = putBack({ cases: going, to });
    const relief = reliefsOf({ cases: going, to });
    const weighed = going.map((at) => ({ at, ...weigh(at, to, back, relief) }));
    const leader = weighed.sort(
      (a, b) => a.weight - b.weight || measured.day[a.at]! - measured.day[b.at]! || a.at - b.at,
    )[0]!;
    const recipient = { at: leader.at, to, unit, gain: leader.gain.code, after, breaking };
    becauses.set(leader.at, { ...leader.gain, there: recipientReason(measured, recipient) });
    const { id: linkedCaseId, reference: linkedReference } = measured.cases[leader.at]!;
    for (const at of going) {
      if (at === leader.at) continue;
      becauses.set(at, { code: 'stays_with_linked', data: { linkedCaseId, linkedReference }, there: null });
    }
  }

  /** What the move of a case is good for: it has no place; its clock; the return of a person; clocks beside it; load. */
  function weigh(at: number, to: number, back: PutBack, relief: Relief): Weighed {
    const from = measured.owner[at]!;
    const { minutes, dueOn, dueReason } = measured.cases[at]!;
    if (from === NOBODY) return { weight: 0, gain: { code: 'nobody_has_it', data: { minutes, dueOn, dueReason } } };
    const displaced = displacedAt(measured, at, from);
    if (displaced !== null) return { weight: 0, gain: displacedGain(measured, displaced, at, from) };
    if (breaking[at] === 0 && (court.breaking[at] === 1 || back.breaksBack(at))) {
      const compared = court.breaking[at] === 1 ? 'plan' : 'move';
      return { weight: 1, gain: { code: 'saves_clock', data: { compared, dueOn, dueReason } } };
    }
    if (measured.office.goal.kind === 'ramp_up') {
      const [was, is] = [before.officers[to]!.share, after.officers[to]!.share];
      return { weight: 2, gain: { code: 'ramp_up', data: { minutes, toBefore: percent(was), toAfter: percent(is) } } };
    }
    const lost = back.lostAt(from);
    if (lost.length > 0 && back.lost > 0) return { weight: 3, gain: { code: 'makes_room', data: clocks(lost) } };
    const kept = measured.work[at]! > 0 ? keptOf(from).filter((each) => rank[at]! < rank[each]!) : [];
    if (kept.length > 0 && after.breaking[28] < before.breaking[28]) {
      return { weight: 4, gain: { code: 'makes_room_together', data: clocks(kept) } };
    }
    const gain = relief.at(at);
    return gain === null ? { weight: 6, gain: relief.load(at) } : { weight: 5, gain };
  }

  function clocks(lost: readonly number[]): { clocks: number; firstDueOn: LocalDate | null } {
    const first = [...lost].sort((a, b) => measured.day[a]! - measured.day[b]! || a - b)[0]!;
    return { clocks: lost.length, firstDueOn: measured.cases[first]!.dueOn };
  }
}

function displacedGain(measured: MeasuredOffice, displaced: Displacement, at: number, from: number): MoveGain {
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

/** Clocks of a desk that break as the office lies, whose cases stay there, and which are kept after all moves. */
function keptClocks(
  { measured, breaking: now }: BarrierCourt,
  owner: Int32Array,
  breaking: Uint8Array,
  desk: number,
): number[] {
  return [...measured.owner.keys()].filter(
    (at) => measured.owner[at] === desk && owner[at] === desk && now[at] === 1 && breaking[at] === 0,
  );
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100);
}

function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
