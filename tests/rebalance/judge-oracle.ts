import { brokenBy, Judge, type JudgedMove, type JudgedOffice } from './judge.ts';
import { figuresOf } from './judge-figures.ts';

/** What the best distribution of a tiny office reaches. */
export interface Best {
  readonly clocks: number;
  readonly objective: number;
}

/**
 * Tries every case at every desk, keeps what breaks no barrier, and takes by the order of docs/spec/rebalance.md: as little as possible
 * without a place (unless moves are counted), clocks beyond those allowed, objective.
 */
export function bestByTrying(office: JudgedOffice): Best {
  const judge = new Judge(office);
  const allowed = judge.goal.kind === 'save_clocks' ? 0 : judge.breaking(judge.owners).size;
  const isCounted = office.limits?.mostMoves != null;
  let best: (Best & { readonly rank: readonly number[] }) | null = null;
  const tryFrom = (at: number, moves: readonly JudgedMove[]): void => {
    const each = office.cases[at];
    if (each !== undefined) {
      tryFrom(at + 1, moves);
      for (const { id } of office.officers) {
        if (id !== each.ownerId)
          tryFrom(at + 1, [...moves, { caseId: each.id, fromOfficerId: each.ownerId, toOfficerId: id }]);
      }
      return;
    }
    if (brokenBy(judge, moves).length > 0) return;
    const { objective, parts, breaking } = figuresOf(judge, moves);
    const clocks = breaking[28]!;
    const rank = [isCounted ? 0 : parts.unassigned!, Math.max(0, clocks - allowed), objective];
    if (best === null || isBefore(rank, best.rank)) best = { rank, clocks, objective };
  };
  tryFrom(0, []);
  return best!;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at !== -1 && a[at]! < b[at]!;
}
