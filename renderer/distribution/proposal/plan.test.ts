import { describe, expect, test } from 'vitest';
import type { DistributionOffice } from '#contract/desk/distribution.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { movedByHand, type Plan, planFor, plannedMoves, ticked, withCase, withExclusion } from './plan.ts';

const WEEK = [468, 468, 468, 468, 468];

function office(): DistributionOffice {
  const input = {
    on: '2026-11-23',
    officers: [
      { id: 'anna', week: WEEK },
      { id: 'berta', week: WEEK },
      { id: 'carl', week: WEEK, caseTypes: ['study'] },
    ],
    cases: [
      { id: 'c1', caseType: 'blue_card', minutes: 90, ownerId: 'anna', receivedOn: '2026-10-01' },
      { id: 'c2', caseType: 'blue_card', minutes: 60, ownerId: 'anna', receivedOn: '2026-10-02', linkGroup: 'family' },
      { id: 'c3', caseType: 'study', minutes: 60, ownerId: 'anna', receivedOn: '2026-10-03', linkGroup: 'family' },
      { id: 'c4', caseType: 'study', minutes: 60, ownerId: null, receivedOn: '2026-10-04' },
    ],
  };
  return { office: RebalanceOffice.parse(input), cases: [] };
}

function proposed(plan: Plan, moves: Proposal['moves']): Plan {
  const before = effectOf(plan.view.office, []);
  const proposal = { on: plan.view.office.on, moves, before, after: before, bound: 0, gap: 0, unsolved: [] };
  return { ...plan, proposal };
}

const toBerta = (caseId: string) => ({
  caseId,
  fromOfficerId: 'anna',
  toOfficerId: 'berta',
  because: { code: 'stays_with_linked', data: { linkedCaseId: 'c9', linkedReference: '' }, there: null } as const,
});

describe('a plan', () => {
  test('leaves out what is unticked, and what belongs to it', () => {
    const plan = proposed(planFor(office()), ['c1', 'c2', 'c3'].map(toBerta));
    const after = ticked(plan, ['c2'], false);
    expect(plannedMoves(after).map(({ caseId, isTicked }) => [caseId, isTicked])).toEqual([
      ['c1', true],
      ['c2', false],
      ['c3', false],
    ]);
    expect(plannedMoves(ticked(after, ['c3'], true)).every(({ isTicked }) => isTicked)).toBe(true);
  });

  test('keeps what was unticked when a better proposal comes', () => {
    const first = ticked(proposed(planFor(office()), ['c1', 'c2'].map(toBerta)), ['c1'], false);
    const better = proposed(first, ['c1', 'c4'].map(toBerta));
    expect(plannedMoves(better).map(({ caseId, isTicked }) => [caseId, isTicked])).toEqual([
      ['c1', false],
      ['c4', true],
    ]);
  });

  test('moves by hand what may be moved, and counts it in place of the proposal', () => {
    const plan = proposed(planFor(office()), [toBerta('c4')]);
    const { plan: after, moved, heldBack } = movedByHand(plan, ['c4'], 'carl');
    expect([moved, heldBack]).toEqual([['c4'], []]);
    expect(plannedMoves(after)).toEqual([
      { caseId: 'c4', fromOfficerId: null, toOfficerId: 'carl', because: 'by_hand', isTicked: true },
    ]);
    const effect = effectOf(after.view.office, plannedMoves(after));
    expect(effect.officers.find(({ officerId }) => officerId === 'carl')?.minutes).toBe(60);
  });

  test('names what stands against a move by hand; a family stays together', () => {
    const { plan, moved, heldBack } = movedByHand(planFor(office()), ['c1', 'c3'], 'carl');
    expect(moved).toEqual([]);
    expect(heldBack).toEqual([
      { caseId: 'c1', barriers: ['case_type'] },
      { caseId: 'c2', barriers: ['case_type'] },
    ]);
    expect(plannedMoves(plan)).toEqual([]);
  });

  test('given back to its own desk a case is not moved at all', () => {
    const once = movedByHand(planFor(office()), ['c1'], 'berta').plan;
    expect(plannedMoves(movedByHand(once, ['c1'], 'anna').plan)).toEqual([]);
  });

  test('a case the lead has locked meanwhile is not moved by hand', () => {
    const plan = withCase(planFor(office()), 'c1', { locked: true });
    expect(movedByHand(plan, ['c1'], 'berta').heldBack).toEqual([{ caseId: 'c1', barriers: ['locked'] }]);
  });

  test('gives nothing to a person who is kept from it, until that is taken back', () => {
    const plan = proposed(planFor(office()), ['c1', 'c2'].map(toBerta));
    const kept = withExclusion(plan, 'c1', 'berta', true);
    expect(plannedMoves(kept).map(({ caseId, isTicked }) => [caseId, isTicked])).toEqual([
      ['c1', false],
      ['c2', true],
    ]);
    expect(movedByHand(kept, ['c1'], 'berta').heldBack).toEqual([{ caseId: 'c1', barriers: ['conflict_of_interest'] }]);
    const again = withExclusion(kept, 'c1', 'berta', false);
    expect(movedByHand(again, ['c1'], 'berta').moved).toEqual(['c1']);
  });
});
