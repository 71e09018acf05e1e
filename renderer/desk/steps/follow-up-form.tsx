import { useState } from 'react';
import { caseFileOf } from '#contract/desk/case-file-of.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { DEFAULT_LAND } from '#domain/clocks/compute-clocks.ts';
import { localDate } from '#domain/time/local-date.ts';
import { longDay, shortDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { QUICK_DAYS, type QuickDay, quickDay } from './quick-days.ts';
import { RemarkField, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import styles from './steps.module.css';

/** Sets a Wiedervorlage: why, and when; a week from today unless said otherwise. */
export function FollowUpForm({ detail, session, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const today = localDate(session.today);
  const place = { land: knownFacts(caseFileOf(detail)).land ?? DEFAULT_LAND };
  const reason = useStepWords();
  const [typed, setTyped] = useTypedWords('step/day', longDay(quickDay('week', today, place)));
  const [tried, setTried] = useState(false);
  const caseId = detail.case.id;
  const dueOn = dayOf(typed);
  const dayError =
    dueOn === null ? t('steps.followUp.day.needed') : dueOn < today ? t('steps.followUp.day.past') : null;

  const save = async (): Promise<void> => {
    setTried(true);
    if (reason.text.trim() === '' || dueOn === null || dueOn === 'invalid' || dueOn < today) return;
    const followUp = { caseId, followUpId: crypto.randomUUID(), dueOn, reason: reason.text.trim() };
    const undo = (): void =>
      void runTold('followUp.done', { caseId, followUpId: followUp.followUpId }, { text: t('steps.followUp.undone') });
    const text = t('steps.followUp.saved', { date: shortDay(dueOn, today) });
    if (!(await runTold('followUp.set', followUp, { text, undo }))) return;
    reason.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.followUp.set')}
      saveLabel={t('steps.followUp.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <RemarkField
        words={reason}
        label={t('steps.followUp.reason')}
        isOptional={false}
        lines={1}
        error={tried && reason.text.trim() === '' ? t('steps.reason.needed') : null}
      />
      <DayField
        label={t('steps.followUp.day')}
        value={typed}
        onChange={setTyped}
        error={dueOn === 'invalid' || !tried ? null : dayError}
      />
      <div className={styles.quick}>
        {(Object.keys(QUICK_DAYS) as QuickDay[]).map((name) => (
          <Button key={name} onPress={() => setTyped(longDay(quickDay(name, today, place)))}>
            {t(`steps.followUp.quick.${name}`)}
          </Button>
        ))}
      </div>
    </SideForm>
  );
}
