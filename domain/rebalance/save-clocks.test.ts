import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrierCourt } from './barriers.ts';
import { ClockCount } from './clock-count.ts';
import { Distribution, STAY } from './distribution.ts';
import { effectOf } from './effect.ts';
import { keepRescues } from './keep-rescues.ts';
import { RebalanceOffice } from './office.ts';
import { offices } from './offices-for-test.ts';
import { saveClocks } from './save-clocks.ts';
import { quickProposal } from './solve.ts';
import { unitsOf } from './units.ts';

// A failing run prints its seed and the smallest office; put the seed here to see it again.
const SEED = undefined;
const UNLIMITED = { mostObjective: Number.POSITIVE_INFINITY, stop: () => false };

/** Two persons of 480 minutes a day; five cases each, `a` has the ones that are due first. */
function twoDesks(goal: string, limits: object = {}): RebalanceOffice {
  const desk = (ownerId: string, dueOn: string) =>
    Array.from({ length: 5 }, (_, at) => ({
      ...{ id: `${ownerId}${at}`, caseType: 'study', minutes: 200, ownerId, receivedOn: '2026-10-01', dueOn },
    }));
  return RebalanceOffice.parse({
    on: '2026-11-30',
    officers: ['a', 'b'].map((id) => ({ id, week: [480, 480, 480, 480, 480] })),
    cases: [...desk('a', '2026-12-01'), ...desk('b', '2026-12-06')],
    goal: { kind: goal },
    limits: { freezeDays: 0, ...limits },
  });
}

function saved(office: RebalanceOffice, allowed: number) {
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const distribution = new Distribution(court.measured, units);
  saveClocks(court, distribution, units, { allowed, ...UNLIMITED });
  return effectOf(office, distribution.toMoves());
}

describe('saving clocks', () => {
  it('sees a clock that breaks within the days on which minutes are compared, where minutes see nothing to win', () => {
    const office = twoDesks('save_clocks');
    expect(effectOf(office, []).breaking[7]).toBe(1);
    expect(quickProposal(office).moves).toEqual([]);
    expect(saved(office, 0).breaking).toEqual({ 7: 0, 14: 0, 28: 0 });
    expect(saved(office, 1).breaking[7]).toBe(1);
  });

  it('moves no more than is wanted', () => {
    expect(saved(twoDesks('save_clocks', { mostMoves: 0 }), 0).breaking[7]).toBe(1);
    expect(saved(twoDesks('save_clocks', { mostMoves: 1 }), 0).breaking[7]).toBe(0);
  });

  it('finds a place for a case though the one it is linked with weighs more', () => {
    const each = { caseType: 'study', receivedOn: '2026-10-01', linkGroup: 'family' };
    const office = RebalanceOffice.parse({
      on: '2026-11-30',
      officers: [
        { id: 'a', week: [0, 0, 0, 0, 0] },
        { id: 'b', week: [480, 480, 480, 480, 480], excludedCases: ['x'] },
        { id: 'c', week: [20, 20, 20, 20, 20] },
      ],
      cases: [
        { ...each, id: 'x', minutes: 10, ownerId: 'a' },
        { ...each, id: 'y', minutes: 900, ownerId: 'b', dueOn: '2026-12-20' },
      ],
    });
    expect(quickProposal(office).moves).toEqual([]);
    expect(saved(office, 0).parts.unassigned).toBe(0);
  });

  it('gives up the least useful move for a clock where moves are counted', () => {
    const { cases, ...office } = twoDesks('save_clocks', { mostMoves: 1 });
    const undated = { id: 'n', caseType: 'study', minutes: 10, ownerId: null, receivedOn: '2026-10-01' };
    const more = RebalanceOffice.parse({ ...office, cases: [...cases, undated] });
    const court = barrierCourt(more);
    const units = unitsOf(court);
    const distribution = new Distribution(court.measured, units);
    distribution.choose(units.length - 1, 0);
    saveClocks(court, distribution, units, { allowed: 0, ...UNLIMITED });
    const after = effectOf(more, distribution.toMoves());
    expect([distribution.moves, after.breaking[7], after.unassigned.cases]).toEqual([1, 0, 1]);
  });

  it('counts as the effect does, whatever is moved, and never makes more clocks break or a case lose its place', () => {
    fc.assert(
      fc.property(offices({ officers: 4, cases: 12 }), fc.array(fc.nat(), { maxLength: 12 }), (office, draws) => {
        const court = barrierCourt(office);
        const units = unitsOf(court);
        const distribution = new Distribution(court.measured, units);
        const clocks = () => effectOf(office, distribution.toMoves()).breaking[28];
        const count = new ClockCount(court, distribution, units);
        for (const draw of draws) {
          const unit = draw % Math.max(1, units.length);
          const { targets } = units[unit] ?? { targets: [] };
          if (targets.length === 0) continue;
          const choice = (draw % (targets.length + 1)) + STAY;
          if (distribution.moves + distribution.moreMoves(unit, choice) > distribution.mostMoves) continue;
          const [before, delta] = [count.total, count.deltaOf(unit, choice)];
          count.choose(unit, choice);
          expect(count.total).toBe(before + delta);
          expect(count.total % 1_000_000).toBeLessThanOrEqual(clocks());
        }
        keepRescues(court, distribution, units);
        const [before, places] = [clocks(), effectOf(office, distribution.toMoves()).parts.unassigned];
        expect(new ClockCount(court, distribution, units).total).toBe(before);
        saveClocks(court, distribution, units, { allowed: 0, ...UNLIMITED });
        expect(distribution.moves).toBeLessThanOrEqual(distribution.mostMoves);
        const after = effectOf(office, distribution.toMoves()).parts.unassigned;
        if (office.limits.mostMoves === null) expect(after).toBeLessThanOrEqual(places);
        // A case that finds a place may make a clock break there; else none breaks that did not.
        if (after >= places) expect(clocks()).toBeLessThanOrEqual(before);
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});
