import { useState } from 'react';
import type { CaseState } from '#domain/case/case-state.ts';
import { type ChecklistEntry, checklistState } from '#domain/case/checklist-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import type { ChecklistMark } from '#domain/records/proceeding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { ChecklistRows } from './checklist-rows.tsx';
import { RequestForm } from './request-form.tsx';
import { WaiveForm } from './waive-form.tsx';

/** Checkliste: what the law asks for, filled from the e-file, overruled by an officer's word; one request for all gaps. */
export function ChecklistStage(props: StageProps) {
  const { detail, file, today, onStage } = props;
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const [form, setForm] = useState<'request' | ChecklistEntry | null>(null);
  const entries = checklistState(file, knownFacts(file), today);
  const missing = entries.filter(({ status }) => status === 'missing');
  const present = entries.filter(({ status }) => status === 'present' || status === 'waived').length;
  const isAnswered = answeredByBa(file.theCase.state);
  const mayAsk = canTake('case.requestDocuments', file.theCase.state) || isAnswered;
  const isComplete = detail.facts.some(({ field, value }) => field === 'documentsComplete' && value === true);
  const complete = async (): Promise<void> => {
    const was = detail.facts.find(({ field }) => field === 'documentsComplete')?.value ?? null;
    const entry = { field: 'documentsComplete', was, value: true, citation: null };
    const done = { text: t('course.checklist.completed') };
    if (await runTold('facts.record', { caseId: detail.case.id, entries: [entry] }, done)) onStage(null);
  };
  const mark = (entry: ChecklistEntry, to: ChecklistMark['mark'], reason: string | null = null): void => {
    const { name } = entry.item;
    const args = { caseId: detail.case.id, item: entry.item.key, mark: to, documentId: null, reason };
    const before = { ...args, mark: entry.mark?.mark ?? ('open' as const), reason: entry.mark?.reason ?? null };
    const undo = (): void => void runTold('checklist.mark', before, { text: t('course.checklist.undone', { name }) });
    void runTold('checklist.mark', args, { text: t(`course.checklist.marked.${to}`, { name }), undo });
  };
  const close = (): void => {
    setForm(null);
    document.getElementById('checklist')?.focus();
  };
  usePrimaryAction(
    form !== null
      ? null
      : missing.length > 0 && mayAsk
        ? { label: t('course.checklist.request', { count: missing.length }), run: () => setForm('request') }
        : missing.length === 0 && !isComplete
          ? { label: t('course.checklist.complete'), isDisabled: isRunning, run: () => void complete() }
          : null,
  );
  return (
    <div className={form === null ? stage.one : stage.two}>
      <section className={stage.card} aria-label={t('course.stage.checklist')}>
        <h3 className={stage.title}>
          {t('course.stage.checklist')}
          <span className="figures">{t('course.checklist.count', { present, count: entries.length })}</span>
        </h3>
        <ChecklistRows
          entries={entries}
          detail={detail}
          session={props.session}
          onMark={(entry, to) => mark(entry, to)}
          onWaive={setForm}
        />
      </section>
      {form === 'request' && <RequestForm {...props} entries={entries} isAnswered={isAnswered} onClose={close} />}
      {form !== null && form !== 'request' && (
        <WaiveForm
          key={form.item.key}
          name={form.item.name}
          onWaive={(reason) => {
            mark(form, 'waived', reason);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The BA has consented: the own check goes on, and papers can be asked for in it. */
function answeredByBa(state: CaseState): boolean {
  return state === 'ba_granted' || state === 'ba_deemed_granted';
}
