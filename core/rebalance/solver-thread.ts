import { parentPort, workerData } from 'node:worker_threads';
import { propose } from '#domain/rebalance/solve.ts';
import { loadLinearSolver } from './highs.ts';
import type { FromSolver, SolverTask } from './protocol.ts';

/**
 * Entry of the thread that computes one proposal: it says what it has, ends, and is ended from outside when nobody waits any more.
 * HiGHS blocks it for seconds; that is why it is a thread.
 */
const port = parentPort;
if (port === null) throw new Error('core/rebalance/solver-thread.ts runs as a worker thread only');
const tell = (message: FromSolver): void => port.postMessage(message);

const { office, timeLimitMs } = workerData as SolverTask;
const end = performance.now() + timeLimitMs;
const proposal = propose(office, {
  solver: await loadLinearSolver(),
  secondsLeft: () => (end - performance.now()) / 1000,
  tell: (stage, better) => tell({ stage, proposal: better }),
});
tell({ stage: 'final', proposal });
