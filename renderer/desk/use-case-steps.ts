import { useMemo } from 'react';
import type { CaseListRow } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Case } from '#domain/records/case.ts';
import { useDesk } from '../desk-context.tsx';
import { useText } from '../i18n/use-text.ts';
import { useMessages } from './messages.tsx';
import { refusalText } from './refusal-text.ts';
import { type CommandOutcome, useRunCommand } from './run-command.ts';

type Named = Pick<CaseListRow, 'id' | 'applicantName'>;

/** The steps on a case that have a key of their own. */
export interface CaseSteps {
  readonly claim: (theCase: Named) => void;
  readonly release: (theCase: Named) => void;
  readonly openFile: () => void;
  /** Enter: claims a case that is free, opens the file of any other. */
  readonly primary: (theCase: Pick<Case, 'id' | 'applicantName' | 'assigneeId'>) => void;
}

/** Claim, release and open, with their words and their way back. */
export function useCaseSteps(session: Session | null): CaseSteps {
  const desk = useDesk();
  const run = useRunCommand();
  const { say } = useMessages();
  const t = useText();
  return useMemo(() => {
    const tell = (outcome: CommandOutcome, done: string, undo?: () => void): void => {
      switch (outcome.outcome) {
        case 'done_here':
          say(undo ? { text: done, tone: 'done', undo } : { text: done, tone: 'done' });
          return;
        case 'refused':
          say({ text: refusalText(outcome.refusal, t, session?.officers ?? []), tone: 'problem' });
          return;
        case 'no_answer':
          say({ text: t('refusal.line'), tone: 'problem' });
          return;
        default:
          assertNever(outcome);
      }
    };
    const claim = async ({ id, applicantName: name }: Named, withUndo = true): Promise<void> => {
      const outcome = await run('case.claim', { caseId: id, remark: null });
      const said = session?.connection.state === 'connected' ? 'case.claimed' : 'case.claimed.reserved';
      tell(outcome, t(said, { name }), withUndo ? () => void release({ id, applicantName: name }, false) : undefined);
    };
    const release = async ({ id, applicantName: name }: Named, withUndo = true): Promise<void> => {
      const outcome = await run('case.release', { caseId: id, remark: null });
      tell(
        outcome,
        t('case.released', { name }),
        withUndo ? () => void claim({ id, applicantName: name }, false) : undefined,
      );
    };
    const openFile = (): void => {
      desk.windows.openReader().catch(() => say({ text: t('refusal.line'), tone: 'problem' }));
    };
    return {
      claim: (theCase) => void claim(theCase),
      release: (theCase) => void release(theCase),
      openFile,
      primary: (theCase) => (theCase.assigneeId === null ? void claim(theCase) : openFile()),
    };
  }, [desk, run, say, t, session]);
}
