import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { offerOf } from '#domain/case/offer-facts.ts';
import type { Route } from '#domain/case/route.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { RouteAnswer } from '#domain/routes/decide-route.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useMessages } from '../../messages.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import { useLetter } from '../use-letter.ts';

/** Ending the triage: the route confirmed, chosen with a reason, or the whole case settled where no permission is needed. */
export function useTriage(detail: CaseDetail, session: Session, onDone: () => void) {
  const t = useText();
  const { say } = useMessages();
  const { runTold, isRunning } = useToldCommand();
  const letter = useLetter();
  const caseId = detail.case.id;
  const name = detail.case.applicantName;

  const confirm = async ({ route }: RouteAnswer): Promise<void> => {
    if (route === null) return;
    const text = t('course.triage.confirmed', { route, name });
    if (await runTold('case.triage', { caseId, route, reason: null }, { text })) onDone();
  };
  const choose = async (route: Route, reason: string): Promise<boolean> => {
    const isDone = await runTold(
      'case.triage',
      { caseId, route, reason },
      { text: t('course.triage.confirmed', { route, name }) },
    );
    if (isDone) onDone();
    return isDone;
  };
  const settle = async ({ route }: RouteAnswer, file: CaseFile): Promise<void> => {
    if (route === null) return;
    const finished = await letter.finish({
      caseId,
      template: 'no_permission_needed',
      language: 'de',
      fields: {
        route,
        reportedOn: detail.case.receivedOn,
        employer: offerOf(file.facts)['ezb.firm'] ?? t('course.triage.newEmployer'),
        startOn: knownFacts(file).newEmploymentStart ?? null,
      },
      recipient: null,
      requestedItems: [],
      deadline: null,
      sentOn: null,
    });
    const letterId = finished.outcome === 'done' ? finished.letterId : null;
    const settled = { caseId, decisionId: crypto.randomUUID(), letterId };
    const text = t(letterId === null ? 'course.triage.settledWithoutLetter' : 'course.triage.settled', { route, name });
    if (!(await runTold('case.settle', settled, { text }))) return;
    if (finished.outcome !== 'done') {
      say({ text: `${text} ${letter.words(finished, session.officers)}`, tone: 'problem' });
    }
    onDone();
  };
  return {
    confirm: (answer: RouteAnswer) => void confirm(answer),
    choose,
    /** `file`: the case with the facts that have just been recorded. */
    settle: (answer: RouteAnswer, file: CaseFile) => void settle(answer, file),
    isRunning: isRunning || letter.isRunning,
  };
}
