import type { DistributionOffice, ProposalStep } from '#contract/desk/distribution.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { SolverFailed, solveInThread } from '../rebalance/solver.ts';

/**
 * The steps of a proposal as they are found: the office, the first proposal, better ones, the last. Whoever stops reading, or aborts,
 * ends the work; a search that breaks down is a step that says so, after what it had found.
 */
export async function* proposalSteps(
  readOffice: () => DistributionOffice,
  signal: AbortSignal | undefined,
): AsyncGenerator<ProposalStep> {
  const begun = performance.now();
  const view = readOffice();
  yield { kind: 'office', view };
  const found: ProposalStep[] = [];
  let wake = (): void => {};
  let isOver = false;
  const tell = (kind: 'first' | 'better' | 'final', proposal: Proposal): void => {
    found.push({ kind, proposal, milliseconds: performance.now() - begun });
    wake();
  };
  const stop = new AbortController();
  const either = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
  const searching = solveInThread(view.office, { onProposal: tell, signal: either })
    .then((proposal) => tell('final', proposal))
    .catch((error: unknown) => {
      if (either.aborted) return;
      const why = error instanceof SolverFailed ? error.message : 'Die Berechnung der Verteilung ist fehlgeschlagen.';
      found.push({ kind: 'failed', code: 'stopped', message: `${why} ${NOTHING_CHANGED}` });
    })
    .finally(() => {
      isOver = true;
      wake();
    });
  try {
    while (!isOver || found.length > 0) {
      const step = found.shift();
      if (step) yield step;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    await searching;
  } finally {
    stop.abort();
  }
}

const NOTHING_CHANGED = 'Es ist nichts geändert; bitte versuchen Sie es noch einmal.';
