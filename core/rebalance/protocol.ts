import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import type { Stage } from '#domain/rebalance/solve.ts';

/** What the thread is given at its start. */
export interface SolverTask {
  readonly office: RebalanceOffice;
  readonly timeLimitMs: number;
}

/** What it says: proposals, each better than the one before, the last of them final. */
export interface FromSolver {
  readonly stage: Stage;
  readonly proposal: Proposal;
}
