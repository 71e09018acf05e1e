import type { DistributionCase, DistributionOffice } from '#contract/desk/distribution.ts';
import { barriersAgainst } from '#domain/rebalance/barriers.ts';
import type { RebalanceCase, RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Barrier, MoveReason, Proposal, ProposedMove } from '#domain/rebalance/proposal.ts';

/**
 * What a lead plans: the office it is for, what the solver proposes, what the lead leaves out of that and moves otherwise. Nothing of
 * it is done until it is applied.
 */
export interface Plan {
  readonly view: DistributionOffice;
  readonly proposal: Proposal | null;
  /** Proposed moves that were unticked. */
  readonly leftOut: ReadonlySet<string>;
  /** Moves by hand: case → desk. They count in place of what is proposed for the case. */
  readonly byHand: ReadonlyMap<string, string>;
}

/** One move as the table shows it. */
export interface PlannedMove {
  readonly caseId: string;
  readonly fromOfficerId: string | null;
  readonly toOfficerId: string;
  readonly because: MoveReason | 'by_hand';
  readonly isTicked: boolean;
}

/** A case that could not be moved by hand, and what stands against it. */
export interface HeldBack {
  readonly caseId: string;
  readonly barriers: readonly Barrier[];
}

export function planFor(view: DistributionOffice): Plan {
  return { view, proposal: null, leftOut: new Set(), byHand: new Map() };
}

const MOVES = new WeakMap<Plan, PlannedMove[]>();

/** Every move of the plan, ticked or not, in the order of the proposal; moves by hand first. A plan does not change: asked again, they are at hand. */
export function plannedMoves(plan: Plan): readonly PlannedMove[] {
  const known = MOVES.get(plan) ?? movesOf(plan);
  MOVES.set(plan, known);
  return known;
}

function movesOf({ view, proposal, leftOut, byHand }: Plan): PlannedMove[] {
  const ownerOf = byHand.size === 0 ? null : new Map(view.office.cases.map(({ id, ownerId }) => [id, ownerId]));
  const own = [...byHand].map(([caseId, toOfficerId]): PlannedMove => {
    const fromOfficerId = ownerOf?.get(caseId) ?? null;
    return { caseId, fromOfficerId, toOfficerId, because: 'by_hand', isTicked: true };
  });
  const proposed = (proposal?.moves ?? [])
    .filter(({ caseId }) => !byHand.has(caseId))
    .map((move: ProposedMove): PlannedMove => ({ ...move, isTicked: !leftOut.has(move.caseId) }));
  return [...own, ...proposed];
}

/** Ticks or unticks moves. Cases that belong together go together; a move by hand that is unticked is gone. */
export function ticked(plan: Plan, caseIds: readonly string[], isTicked: boolean): Plan {
  const all = withLinked(plan.view.office, caseIds);
  const leftOut = new Set(plan.leftOut);
  const byHand = new Map(plan.byHand);
  for (const caseId of all) {
    if (isTicked) leftOut.delete(caseId);
    else {
      byHand.delete(caseId);
      leftOut.add(caseId);
    }
  }
  return { ...plan, leftOut, byHand };
}

/**
 * Moves cases by hand, with those that belong to them. Back to their own desk means: not at all. What a barrier stands against stays
 * where it is, its whole group with it, and is named.
 */
export function movedByHand(
  plan: Plan,
  caseIds: readonly string[],
  toOfficerId: string,
): { readonly plan: Plan; readonly moved: readonly string[]; readonly heldBack: readonly HeldBack[] } {
  const asked = askedByHand(plan.view.office);
  const cases = new Map(asked.cases.map((each) => [each.id, each]));
  const leftOut = new Set(plan.leftOut);
  const byHand = new Map(plan.byHand);
  const moved: string[] = [];
  const heldBack: HeldBack[] = [];
  for (const group of groupsOf(asked, caseIds)) {
    const against = group
      .map((caseId) => ({ caseId, barriers: barriersAgainst(asked, caseId, toOfficerId) }))
      .filter(({ barriers }) => barriers.length > 0);
    if (against.length > 0) {
      heldBack.push(...against);
      continue;
    }
    for (const caseId of group) {
      byHand.delete(caseId);
      leftOut.add(caseId);
      if (cases.get(caseId)?.ownerId !== toOfficerId) byHand.set(caseId, toOfficerId);
      moved.push(caseId);
    }
  }
  return { plan: { ...plan, leftOut, byHand }, moved, heldBack };
}

/** What the lead said about a case meanwhile counts in the plan at once. */
export function withCase(
  plan: Plan,
  caseId: string,
  inOffice: Partial<RebalanceCase>,
  shown: Partial<DistributionCase> = {},
): Plan {
  const { office, cases } = plan.view;
  return {
    ...plan,
    view: {
      office: { ...office, cases: office.cases.map((each) => (each.id === caseId ? { ...each, ...inOffice } : each)) },
      cases: cases.map((each) => (each.id === caseId ? { ...each, ...shown } : each)),
    },
  };
}

/** A person is kept from a case, or no longer: a move to them goes out of the plan. */
export function withExclusion(plan: Plan, caseId: string, officerId: string, isExcluded: boolean): Plan {
  const { office, cases } = plan.view;
  const officers = office.officers.map((each) => {
    if (each.id !== officerId) return each;
    const others = each.excludedCases.filter((other) => other !== caseId);
    return { ...each, excludedCases: isExcluded ? [...others, caseId] : others };
  });
  const next = { ...plan, view: { office: { ...office, officers }, cases } };
  const goesThere = plannedMoves(plan).some((move) => move.caseId === caseId && move.toOfficerId === officerId);
  return isExcluded && goesThere ? ticked(next, [caseId], false) : next;
}

const ASKED = new WeakMap<RebalanceOffice, RebalanceOffice>();

/** By hand anything may be moved, whatever scope and goal were computed for; every other barrier stands. */
function askedByHand(office: RebalanceOffice): RebalanceOffice {
  const known = ASKED.get(office) ?? { ...office, scope: { kind: 'team' }, goal: { kind: 'even_load' } };
  ASKED.set(office, known);
  return known;
}

function withLinked(office: RebalanceOffice, caseIds: readonly string[]): string[] {
  return groupsOf(office, caseIds).flat();
}

/** The cases with those linked to them, group by group. */
function groupsOf(office: RebalanceOffice, caseIds: readonly string[]): string[][] {
  const wanted = new Set(caseIds);
  const groups = new Map<string, string[]>();
  for (const { id, linkGroup } of office.cases) {
    const key = linkGroup === null ? `case ${id}` : `group ${linkGroup}`;
    const group = groups.get(key);
    if (group) group.push(id);
    else if (linkGroup !== null || wanted.has(id)) groups.set(key, [id]);
  }
  return [...groups.values()].filter((group) => group.some((id) => wanted.has(id)));
}
