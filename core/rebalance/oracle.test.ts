import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { barrierCourt } from '#domain/rebalance/barriers.ts';
import { brokenConstraints } from '#domain/rebalance/broken-constraints-for-test.ts';
import { relax } from '#domain/rebalance/column-generation.ts';
import { Distribution } from '#domain/rebalance/distribution.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import { kindsOf } from '#domain/rebalance/kinds.ts';
import type { LinearSolver } from '#domain/rebalance/linear-solver.ts';
import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import { offices } from '#domain/rebalance/offices-for-test.ts';
import { allColumns, programmeOf } from '#domain/rebalance/programme.ts';
import type { Move } from '#domain/rebalance/proposal.ts';
import { layOut } from '#domain/rebalance/round.ts';
import { propose } from '#domain/rebalance/solve.ts';
import { toProgramme } from '#domain/rebalance/to-programme.ts';
import { unitsOf } from '#domain/rebalance/units.ts';
import { loadLinearSolver } from './highs.ts';

// A failing run prints its seed and the smallest office; put the seed here to see it again.
const SEED = undefined;
const RUNS = 150;
let solver: LinearSolver;

beforeAll(async () => {
  solver = await loadLinearSolver();
});

describe('the programme against trying out everything', () => {
  it('has the smallest objective there is, and no proposal one below it', () => {
    fc.assert(
      fc.property(offices({ officers: 3, cases: 5 }), (office) => {
        const least = smallestObjective(office);
        const { programme, text } = wholeProgramme(office);
        if (allColumns(programme.kinds).length > 0) {
          expect(Math.round(solver(text, 60).objective)).toBe(least);
        }
        const proposal = propose(office, { solver, secondsLeft: () => 60 });
        expect(brokenConstraints(office, proposal.moves, true)).toEqual([]);
        // So small an office is tried out, clocks before minutes (tests/rebalance/judge.test.ts); the programme knows minutes alone.
        expect(proposal.after.objective).toBeGreaterThanOrEqual(least);
        expect(proposal.gap).toBe(0);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('its solution, laid out, has the objective that the effect says', () => {
    fc.assert(
      fc.property(offices({ officers: 4, cases: 12 }), (office) => {
        const { programme, text } = wholeProgramme(office);
        fc.pre(allColumns(programme.kinds).length > 0);
        expect(effectOf(office, laidOut(office)).objective).toBe(Math.round(solver(text, 60).objective));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('the bound of the relaxation, with few columns, is never above it', () => {
    fc.assert(
      fc.property(offices({ officers: 4, cases: 12 }), (office) => {
        const { programme, text, units, court } = wholeProgramme(office);
        fc.pre(allColumns(programme.kinds).length > 0);
        const start = new Distribution(court.measured, units);
        const limits = { rounds: 30, stop: () => false, secondsLeft: () => 60 };
        const { bound } = relax(programme, start, solver, limits);
        expect(bound).toBeLessThanOrEqual(solver(text, 60).objective + 1e-4);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

function wholeProgramme(office: RebalanceOffice) {
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const programme = programmeOf(court.measured, units, kindsOf(units));
  return { court, units, programme, text: toProgramme(programme, allColumns(programme.kinds), true) };
}

function laidOut(office: RebalanceOffice): Move[] {
  const { court, units, programme, text } = wholeProgramme(office);
  const columns = allColumns(programme.kinds);
  const answer = columns.length === 0 ? null : solver(text, 60);
  const distribution = new Distribution(court.measured, units);
  const values = columns.map((_, index) => Math.round(answer?.values.get(`x${index}`) ?? 0));
  layOut(distribution, programme, { columns, values });
  return distribution.toMoves();
}

/** Every case at every desk, or where it lies. */
function smallestObjective(office: RebalanceOffice): number {
  let least = Number.POSITIVE_INFINITY;
  const choose = (at: number, moves: readonly Move[]): void => {
    const each = office.cases[at];
    if (each === undefined) {
      if (brokenConstraints(office, moves, false).length === 0) {
        least = Math.min(least, effectOf(office, moves).objective);
      }
      return;
    }
    choose(at + 1, moves);
    for (const { id } of office.officers) {
      if (id === each.ownerId) continue;
      choose(at + 1, [...moves, { caseId: each.id, fromOfficerId: each.ownerId, toOfficerId: id }]);
    }
  };
  choose(0, []);
  return least;
}
