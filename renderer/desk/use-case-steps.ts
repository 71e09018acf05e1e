import { useMemo } from 'react';
import type { CaseListRow } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import type { Case } from '#domain/records/case.ts';
import { useDesk } from '../desk-context.tsx';
import { useText } from '../i18n/use-text.ts';
import { useMessages } from './messages.tsx';
import { useToldCommand } from './use-told-command.ts';

type Named = Pick<CaseListRow, 'id' | 'applicantName'>;

/** The steps on a case that have a key of their own. */
export interface CaseSteps {
  readonly claim: (theCase: Named) => void;
  readonly release: (theCase: Named) => void;
  readonly openFile: () => void;
  /** Enter: claims a case that is free, opens any other in the middle of the window. */
  readonly primary: (theCase: Pick<Case, 'id' | 'applicantName' | 'assigneeId'>) => void;
}

/** Claim, release and open, with their words and their way back. */
export function useCaseSteps(session: Session | null, onWork: () => void): CaseSteps {
  const desk = useDesk();
  const { runTold } = useToldCommand();
  const { say } = useMessages();
  const t = useText();
  const connection = session?.connection.state;
  return useMemo(() => {
    const claim = async ({ id, applicantName: name }: Named, withUndo = true): Promise<void> => {
      const said = connection === 'connected' ? 'case.claimed' : 'case.claimed.reserved';
      const undo = withUndo && { undo: () => void release({ id, applicantName: name }, false) };
      await runTold('case.claim', { caseId: id, remark: null }, { text: t(said, { name }), ...undo });
    };
    const release = async ({ id, applicantName: name }: Named, withUndo = true): Promise<void> => {
      const undo = withUndo && { undo: () => void claim({ id, applicantName: name }, false) };
      await runTold('case.release', { caseId: id, remark: null }, { text: t('case.released', { name }), ...undo });
    };
    const openFile = (): void => {
      desk.windows.openReader().catch(() => say({ text: t('refusal.line'), tone: 'problem' }));
    };
    return {
      claim: (theCase) => void claim(theCase),
      release: (theCase) => void release(theCase),
      openFile,
      primary: (theCase) => (theCase.assigneeId === null ? void claim(theCase) : onWork()),
    };
  }, [desk, runTold, say, t, connection, onWork]);
}
