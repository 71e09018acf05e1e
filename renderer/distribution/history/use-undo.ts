import { useCallback } from 'react';
import type { AppliedRedistribution } from '#contract/desk/distribution.ts';
import { useText } from '../../i18n/use-text.ts';
import { useDistributionCommand } from '../use-distribution-command.ts';
import { undoable } from './history-text.ts';

/** Takes a redistribution back, as far as nobody has worked on its cases. */
export function useUndo(): (redistribution: AppliedRedistribution) => void {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  return useCallback(
    (redistribution: AppliedRedistribution) => {
      const caseIds = undoable(redistribution);
      if (caseIds.length === 0 || isRunning) return;
      const args = { redistributionId: redistribution.id, caseIds };
      void run('work.undoRedistribution', args, { text: t('distribution.undone', { count: caseIds.length }) });
    },
    [run, isRunning, t],
  );
}
