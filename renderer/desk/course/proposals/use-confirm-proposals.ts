import { useText } from '../../../i18n/use-text.ts';
import { useToldCommand } from '../../use-told-command.ts';
import type { SureProposal } from './use-proposals.ts';

/** Confirming what the e-file offers surely, all in one step; each fact keeps the page it was read from. */
export function useConfirmProposals(caseId: string) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const confirm = (sure: readonly SureProposal[]): Promise<boolean> => {
    if (sure.length === 0 || isRunning) return Promise.resolve(false);
    const entries = sure.map(({ evidence: { field, value, citation } }) => ({ field, was: null, value, citation }));
    return runTold('facts.record', { caseId, entries }, { text: t('proposal.confirmed', { count: entries.length }) });
  };
  return { confirm, isRunning };
}
