import { Pause } from '#domain/records/proceeding.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useTypedChoice, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { RemarkField, remarkOf, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import styles from './steps.module.css';

/** Lets a case rest, for one of the objective reasons alone. */
export function PauseForm({ detail, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;
  const [reason, setReason] = useTypedChoice('step/reason', Pause.shape.reason.options, 'file_requested');
  const [until, setUntil] = useTypedWords('step/until', '');
  const words = useStepWords();

  const save = async (): Promise<void> => {
    const day = dayOf(until);
    if (day === 'invalid') return;
    const pause = { caseId, pauseId: crypto.randomUUID(), reason, until: day, remark: remarkOf(words) };
    const undo = (): void =>
      void runTold(
        'case.resume',
        { caseId, remark: t('steps.pause.undone.remark') },
        { text: t('steps.done.case.resume') },
      );
    if (!(await runTold('case.pause', pause, { text: t('steps.paused'), undo }))) return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.pause')}
      saveLabel={t('steps.pause.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.pause.explain')}</p>
      <SelectField
        label={t('steps.pause.reason')}
        options={Pause.shape.reason.options.map((id) => ({ id, name: t(`steps.pause.reason.${id}`) }))}
        value={reason}
        onChange={setReason}
      />
      <DayField
        label={t('steps.pause.until')}
        aside={t('documents.field.optional')}
        value={until}
        onChange={setUntil}
      />
      <RemarkField words={words} />
    </SideForm>
  );
}
