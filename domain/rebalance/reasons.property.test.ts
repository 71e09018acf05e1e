import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barrierCourt } from './barriers.ts';
import { displacedAt } from './displacement.ts';
import { effectOf, ownersAfter } from './effect.ts';
import type { LinearSolver } from './linear-solver.ts';
import { measuredOffice } from './measured-office.ts';
import type { RebalanceOffice } from './office.ts';
import { offices } from './offices-for-test.ts';
import type { Effect, MoveReason, OfficerLoad, Proposal, ProposedMove } from './proposal.ts';
import { breakingCases } from './reach.ts';
import { propose, quickProposal } from './solve.ts';
import { groupsOf, unitBarriers } from './units.ts';

// A failing run prints its seed and the smallest office; put the seed here to see it again.
const SEED = undefined;
const RUNS = 1500;
const NO_SOLVER: LinearSolver = () => ({ status: 'failed', objective: 0, values: new Map(), duals: new Map() });

it.each([
  ['at once', RUNS, (office: RebalanceOffice) => quickProposal(office)],
  // Without HiGHS: tiny offices are tried out, the others searched, clocks are saved at last.
  [
    'after the search',
    RUNS / 10,
    (office: RebalanceOffice) => propose(office, { solver: NO_SOLVER, secondsLeft: () => 5 }),
  ],
])('what a move is said to be good for is so, asked of the office anew: %s', (_when, numRuns, proposalFor) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(offices({ officers: 4, cases: 12 }), (office) => {
      const proposal = proposalFor(office);
      for (const move of proposal.moves) {
        expect({ move, lie: lieOf(office, proposal, move) }).toEqual({ move, lie: null });
        seen.add(move.because.code);
        if (move.because.there !== null) seen.add(move.because.there.code);
      }
    }),
    { numRuns, seed: SEED },
  );
  // Nearly all of the 22 codes; the rarest do not come up with every seed.
  expect(seen.size).toBeGreaterThan(14);
});

/** What of a reason is not so; null when all is. Everything is computed by `effectOf` and `breakingCases` of whole offices. */
function lieOf(office: RebalanceOffice, { before, after, moves }: Proposal, move: ProposedMove): string | null {
  const measured = measuredOffice(office);
  const at = measured.caseOf.get(move.caseId)!;
  const from = move.fromOfficerId === null ? -1 : measured.deskOf.get(move.fromOfficerId)!;
  const to = measured.deskOf.get(move.toOfficerId)!;
  const { because } = move;
  const group = measured.cases[at]!.linkGroup;
  const isWith = (caseId: string): boolean =>
    caseId === move.caseId || (group !== null && measured.cases[measured.caseOf.get(caseId)!]!.linkGroup === group);
  const others = moves.filter(({ caseId }) => !isWith(caseId));
  const without = effectOf(office, others);
  const now = breakingCases(measured, measured.owner);
  const [owner, ownerWithout] = [ownersAfter(measured, moves), ownersAfter(measured, others)];
  const [then, thenWithout] = [breakingCases(measured, owner), breakingCases(measured, ownerWithout)];
  const stay = (each: number): boolean => measured.owner[each] === from && owner[each] === from;
  const basis = (compared: 'plan' | 'move'): Effect => (compared === 'plan' ? before : without);
  const load = (effect: Effect, desk: number): OfficerLoad => effect.officers[desk]!;
  return gain() ?? recipient();

  function gain(): string | null {
    switch (because.code) {
      case 'nobody_has_it':
        return from === -1 ? null : 'somebody has it';
      case 'owner_absent':
      case 'desk_emptied':
      case 'secondment_ends':
      case 'not_permitted_any_more':
        return from >= 0 && displacedAt(measured, at, from) === DISPLACED[because.code] ? null : 'it could stay';
      case 'saves_clock': {
        const broke = because.data.compared === 'plan' ? now[at] : thenWithout[at];
        return broke === 1 && then[at] === 0 ? null : 'its clock is not saved';
      }
      case 'makes_room': {
        const lost = [...measured.cases.keys()].filter(
          (each) => owner[each] === from && thenWithout[each] === 1 && then[each] === 0,
        );
        return lost.length === because.data.clocks && without.breaking[28] > after.breaking[28] ? null : 'no room';
      }
      case 'makes_room_together': {
        const kept = [...measured.cases.keys()].filter((each) => stay(each) && now[each] === 1 && then[each] === 0);
        const { clocks } = because.data;
        return clocks > 0 && clocks <= kept.length && after.breaking[28] < before.breaking[28] ? null : 'no room';
      }
      case 'relieves_due': {
        const { days, available } = because.data;
        const [was, is] = [load(basis(because.data.compared), from).dueWork[days], load(after, from).dueWork[days]];
        const isSo = because.data.before === was && because.data.after === is && was > is && was > available;
        return isSo ? null : `due ${was} → ${is}`;
      }
      case 'evens_load': {
        const { fromBefore, fromAfter, toBefore, toAfter, compared } = because.data;
        const [was, is] = [load(basis(compared), from).share!, load(after, from).share!];
        const [there, thereThen] = [load(basis(compared), to).share!, load(after, to).share!];
        const isSo = near(fromBefore, was) && near(fromAfter, is) && near(toBefore, there) && near(toAfter, thereThen);
        if (!isSo || was <= is || fromBefore < fromAfter) return `load ${was} → ${is}`;
        return without.parts.imbalance > after.parts.imbalance ? null : 'nothing evens out';
      }
      case 'spreads_urgent':
      case 'spreads_hard': {
        const kind = because.code === 'spreads_hard' ? 'hard' : 'urgent';
        const [was, is] = [load(basis(because.data.compared), from)[kind], load(after, from)[kind]];
        const isSo = because.data.before === was && because.data.after === is && was > is && was > because.data.fair;
        return isSo && without.parts[kind] > after.parts[kind] ? null : `${kind} ${was} → ${is}`;
      }
      case 'ramp_up':
        return office.goal.kind === 'ramp_up' && office.goal.officerId === move.toOfficerId
          ? null
          : 'nobody comes back';
      case 'stays_with_linked': {
        const linked = moves.find(({ caseId }) => caseId === (because.data as { linkedCaseId: string }).linkedCaseId);
        return linked?.toOfficerId === move.toOfficerId ? null : 'the linked case goes elsewhere';
      }
    }
  }

  function recipient(): string | null {
    const { there } = because;
    const each = measured.cases[at]!;
    switch (there?.code) {
      case undefined:
        return null;
      case 'held_hearing':
        return each.heardBy === move.toOfficerId ? null : 'heard elsewhere';
      case 'has_linked':
        return measured.owner[measured.caseOf.get(there.data.linkedCaseId)!] === to ? null : 'linked elsewhere';
      case 'knows_case':
        return each.knownBy.includes(move.toOfficerId) ? null : 'not known';
      case 'only_one': {
        const unit = groupsOf(measured).find((cases) => cases.includes(at))!;
        const court = barrierCourt(office);
        const others = [...measured.officers.keys()].filter((desk) => desk !== to && desk !== from);
        return others.every((desk) => unitBarriers(court, unit, at, desk).length > 0) ? null : 'somebody else may';
      }
      case 'may_sign': {
        const emptier = measured.officers.some(
          ({ mayFinalSign }, desk) => !mayFinalSign && (load(after, desk).share ?? 1e9) < load(after, to).share!,
        );
        return emptier && measured.officers[to]!.mayFinalSign && each.needsFinalSignature ? null : 'no right to sign';
      }
      case 'in_time':
        return then[at] === 0 && each.dueOn === there.data.dueOn && each.dueOn >= office.on ? null : 'too late';
      case 'has_room':
        return load(after, to).share! <= 1 && there.data.toAfter <= 100 ? null : 'full';
      case 'full':
        return load(after, to).share! > 1 && there.data.toAfter > 100 ? null : 'not full';
    }
  }
}

const DISPLACED: Readonly<Partial<Record<MoveReason['code'], string>>> = {
  owner_absent: 'absent',
  desk_emptied: 'desk_emptied',
  secondment_ends: 'secondment_ends',
  not_permitted_any_more: 'not_permitted',
};

function near(percent: number, share: number): boolean {
  return Math.abs(percent - share * 100) <= 0.501;
}
