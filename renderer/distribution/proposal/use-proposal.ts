import { useCallback, useEffect, useRef, useState } from 'react';
import type { DistributionOffice, DistributionRequest } from '#contract/desk/distribution.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { useDesk } from '../../desk-context.tsx';

/** How far a proposal is. `running` counts what has come so far. */
export type ProposalRun =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'running'; readonly moves: number | null; readonly gap: number | null }
  | { readonly state: 'done'; readonly moves: number; readonly gap: number; readonly milliseconds: number }
  | { readonly state: 'failed'; readonly message: string | null };

/** Asks for a proposal and hands over each step as it comes; a second request gives up the first, as cancelling does. */
export function useProposal(on: {
  readonly office: (view: DistributionOffice) => void;
  readonly proposal: (proposal: Proposal) => void;
}): {
  readonly run: ProposalRun;
  readonly propose: (request: DistributionRequest) => void;
  readonly cancel: () => void;
} {
  const desk = useDesk();
  const [run, setRun] = useState<ProposalRun>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  const told = useRef(on);
  told.current = on;
  const cancel = useCallback(() => {
    if (current.current === null) return;
    current.current.abort();
    current.current = null;
    setRun({ state: 'cancelled' });
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  const propose = useCallback(
    (request: DistributionRequest): void => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      setRun({ state: 'running', moves: null, gap: null });
      const work = async (): Promise<void> => {
        const steps = await desk.distribution.propose(request, { signal: stop.signal });
        for await (const step of steps) {
          if (current.current !== stop) return;
          switch (step.kind) {
            case 'office':
              told.current.office(step.view);
              break;
            case 'failed':
              setRun({ state: 'failed', message: step.message });
              break;
            default: {
              const { moves, gap } = step.proposal;
              told.current.proposal(step.proposal);
              setRun(
                step.kind === 'final'
                  ? { state: 'done', moves: moves.length, gap, milliseconds: step.milliseconds }
                  : { state: 'running', moves: moves.length, gap },
              );
            }
          }
        }
      };
      work().catch(() => {
        if (current.current === stop) setRun({ state: 'failed', message: null });
      });
    },
    [desk],
  );
  return { run, propose, cancel };
}
