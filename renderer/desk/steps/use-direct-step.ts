import { useCallback } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { useText } from '../../i18n/use-text.ts';
import { useToldCommand } from '../use-told-command.ts';

/** Steps that are done at once from the menu; all others ask for something first. */
export const WITHOUT_FORM = ['case.resume', 'card.order', 'card.arrived', 'card.handOver'] as const;
export type DirectStep = (typeof WITHOUT_FORM)[number];

/** Takes a step that needs nothing but the decision to take it. A case that goes on can rest again as it did. */
export function useDirectStep({ case: theCase, pauses }: Pick<CaseDetail, 'case' | 'pauses'>) {
  const t = useText();
  const { runTold } = useToldCommand();
  const { id: caseId, applicantName: name } = theCase;
  return useCallback(
    (step: DirectStep): void => {
      const pause = pauses.find(({ endedOn }) => endedOn === null);
      const undo = step === 'case.resume' &&
        pause && {
          undo: () => {
            const { reason, until, remark } = pause;
            const again = { caseId, pauseId: crypto.randomUUID(), reason, until, remark };
            void runTold('case.pause', again, { text: t('steps.paused') });
          },
        };
      void runTold(step, { caseId, remark: null }, { text: t(`steps.done.${step}`, { name }), ...undo });
    },
    [caseId, name, pauses, runTold, t],
  );
}
