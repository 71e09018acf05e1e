import { Worker } from 'node:worker_threads';
import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import type { FromSolver, SolverTask } from './protocol.ts';

export interface SolverOptions {
  /** How long it may search, in milliseconds. Loading is not counted. */
  readonly timeLimitMs?: number;
  /** Told of proposals on the way: the first at once, then better ones. */
  readonly onProposal?: (stage: 'first' | 'better', proposal: Proposal) => void;
  /** Ends the search; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  /** The thread's module. From source it is found beside this one; a bundle must ship core/rebalance/ as it is and name it here. */
  readonly threadUrl?: URL;
}

/** The search broke off; `message` is German. `best` is the last proposal there was, which holds all the same. */
export class SolverFailed extends Error {
  readonly best: Proposal | null;

  constructor(message: string, best: Proposal | null, options?: ErrorOptions) {
    super(message, options);
    this.best = best;
  }
}

const TIME_LIMIT_MS = 10_000;
/** A thread that does not answer so long after its time is ended. */
const GRACE_MS = 20_000;

/**
 * Computes a proposal in a thread of its own, one thread a call; the caller's loop goes on. Rejects with SolverFailed when the thread
 * breaks down or does not end, and with the signal's reason when that is aborted.
 */
export function solveInThread(office: RebalanceOffice, options: SolverOptions = {}): Promise<Proposal> {
  const { timeLimitMs = TIME_LIMIT_MS, onProposal, signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const result = Promise.withResolvers<Proposal>();
  const task: SolverTask = { office, timeLimitMs };
  const thread = new Worker(options.threadUrl ?? new URL('./solver-thread.ts', import.meta.url), {
    name: 'rebalance',
    execArgv: [],
    workerData: task,
  });
  let best: Proposal | null = null;
  const fail = (message: string, cause?: unknown): void => result.reject(new SolverFailed(message, best, { cause }));
  thread.on('message', ({ stage, proposal }: FromSolver) => {
    best = proposal;
    if (stage === 'final') result.resolve(proposal);
    else onProposal?.(stage, proposal);
  });
  thread.on('error', (error) => fail('Die Berechnung der Verteilung ist abgestürzt.', error));
  thread.on('exit', (code) => fail(`Die Berechnung der Verteilung hat ohne Ergebnis geendet (Code ${code}).`));
  const late = setTimeout(
    () => fail('Die Berechnung der Verteilung antwortet nicht mehr und wurde beendet.'),
    timeLimitMs + GRACE_MS,
  );
  const abort = (): void => result.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  return result.promise.finally(async () => {
    clearTimeout(late);
    signal?.removeEventListener('abort', abort);
    await thread.terminate();
  });
}
