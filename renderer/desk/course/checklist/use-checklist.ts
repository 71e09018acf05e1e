import type { CaseDetail } from '#contract/desk/cases.ts';
import type { ChecklistEntry } from '#domain/case/checklist-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { ChecklistMark } from '#domain/records/proceeding.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useToldCommand } from '../../use-told-command.ts';

/** An officer's words on the checklist: one item marked, with the way back, or all of it complete. */
export function useChecklist(detail: CaseDetail, file: CaseFile, today: LocalDate) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;

  const mark = (entry: ChecklistEntry, to: ChecklistMark['mark'], reason: string | null = null): void => {
    const { name, key: item } = entry.item;
    const args = { caseId, item, mark: to, documentId: null, reason };
    const before = { ...args, mark: entry.mark?.mark ?? ('open' as const), reason: entry.mark?.reason ?? null };
    const undo = (): void => void runTold('checklist.mark', before, { text: t('course.checklist.undone', { name }) });
    void runTold('checklist.mark', args, { text: t(`course.checklist.marked.${to}`, { name }), undo });
  };

  /** Records that nothing is missing; a case that waited for papers goes on, to the BA where it has not been asked yet. */
  const complete = async (): Promise<boolean> => {
    const was = detail.facts.find(({ field }) => field === 'documentsComplete')?.value ?? null;
    const entry = { field: 'documentsComplete', was, value: true, citation: null };
    const done = { text: t('course.checklist.completed') };
    if (!(await runTold('facts.record', { caseId, entries: [entry] }, done))) return false;
    if (file.theCase.state !== 'awaiting_documents') return true;
    const asksBa = decideRoute(knownFacts(file), today).baConsent === 'required' && file.consultations.length === 0;
    return runTold('case.proceed', { caseId, to: asksBa ? 'ready_for_ba' : 'assessing', remark: null }, done);
  };
  return { mark, complete, isRunning };
}

/** Items that the last request for documents has named, and until when; null when none has gone out. */
export function lastRequest({ letters }: Pick<CaseFile, 'letters'>) {
  const sent = letters
    .filter(({ requestedItems, sentOn }) => requestedItems.length > 0 && sentOn !== null)
    .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  const last = sent.at(-1);
  return last
    ? { items: new Set(sent.flatMap(({ requestedItems }) => requestedItems)), deadline: last.deadline }
    : null;
}
