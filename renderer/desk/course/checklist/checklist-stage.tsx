import { useState } from 'react';
import { type ChecklistEntry, checklistState } from '#domain/case/checklist-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { owesPapers } from '#domain/case/paper-request.ts';
import { canTake } from '#domain/case/transitions.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import styles from './checklist-rows.module.css';
import { ChecklistRows } from './checklist-rows.tsx';
import { RequestForm } from './request-form.tsx';
import { lastRequest, useChecklist } from './use-checklist.ts';
import { WaiveForm } from './waive-form.tsx';

/** Checkliste: what the law asks for, filled from the e-file, overruled by an officer's word; one request for all gaps. */
export function ChecklistStage(props: StageProps) {
  const { detail, file, today, onStage } = props;
  const t = useText();
  const { mark, complete, isRunning } = useChecklist(detail, file, today);
  const [form, setForm] = useState<'request' | ChecklistEntry | null>(null);
  const entries = checklistState(file, knownFacts(file), today);
  const missing = entries.filter(({ status }) => status === 'missing');
  const present = entries.filter(({ status }) => status === 'present' || status === 'waived').length;
  const { state } = file.theCase;
  const mayAsk = canTake('case.requestDocuments', state);
  const asked = state === 'awaiting_documents' || owesPapers(file) ? lastRequest(file) : null;
  // The BA is asked: its period goes on, whatever papers are asked for.
  const isWithBa = state === 'ba_requested' || state === 'ba_question';
  const isWaiting = asked !== null && missing.every(({ item }) => asked.items.has(item.key));
  const isComplete = detail.facts.some(({ field, value }) => field === 'documentsComplete' && value === true);
  const finish = async (): Promise<void> => {
    if (await complete()) onStage(null);
  };
  const close = (): void => {
    setForm(null);
    document.getElementById('checklist')?.focus();
  };
  usePrimaryAction(
    form !== null
      ? null
      : missing.length > 0 && mayAsk && !isWaiting
        ? { label: t('course.checklist.request', { count: missing.length }), run: () => setForm('request') }
        : missing.length === 0 && (!isComplete || state === 'awaiting_documents')
          ? { label: t('course.checklist.complete'), isDisabled: isRunning, run: () => void finish() }
          : null,
  );
  return (
    <div className={form === null ? stage.one : stage.two}>
      <section className={stage.card} aria-label={t('course.stage.checklist')}>
        <h3 className={stage.title}>
          {t('course.stage.checklist')}
          <span className="figures">{t('course.checklist.count', { present, count: entries.length })}</span>
        </h3>
        {isWaiting && missing.length > 0 && (
          <p className={styles.waiting}>
            {t('course.checklist.asked', {
              count: missing.length,
              date: asked.deadline === null ? '' : longDay(asked.deadline),
            })}
            <Button kind="bare" onPress={() => setForm('request')}>
              {t('course.checklist.again')}
            </Button>
          </p>
        )}
        <ChecklistRows
          entries={entries}
          detail={detail}
          session={props.session}
          onMark={(entry, to) => mark(entry, to)}
          onWaive={setForm}
        />
      </section>
      {form === 'request' && <RequestForm {...props} entries={entries} isWithBa={isWithBa} onClose={close} />}
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
