import { useState } from 'react';
import { localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CasePicker, type PickedCase } from '../case-picker.tsx';
import { useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { RemarkField, remarkOf, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import styles from './steps.module.css';

/** The application is taken back. There is no way back from it, so the form says what happens. */
export function WithdrawForm({ detail, session, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const { id: caseId, receivedOn } = detail.case;
  const today = localDate(session.today);
  const [typed, setTyped] = useTypedWords('step/day', longDay(today));
  const words = useStepWords();
  const declaredOn = dayOf(typed);
  const error =
    declaredOn === 'invalid'
      ? null
      : declaredOn === null || declaredOn > today || declaredOn < receivedOn
        ? t('steps.withdraw.day.wrong', { from: longDay(receivedOn) })
        : null;

  const save = async (): Promise<void> => {
    if (declaredOn === null || declaredOn === 'invalid' || error !== null) return;
    const args = { caseId, declaredOn, remark: remarkOf(words) };
    if (!(await runTold('case.withdraw', args, { text: t('steps.withdrawn') }))) return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.withdraw')}
      saveLabel={t('steps.withdraw.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.withdraw.explain')}</p>
      <DayField label={t('steps.withdraw.day')} value={typed} onChange={setTyped} error={error} />
      <RemarkField words={words} />
    </SideForm>
  );
}

/** Hands the whole case over to another authority. */
export function TransferForm({ detail, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;
  const [authority, setAuthority] = useTypedWords('step/authority', '');
  const [tried, setTried] = useState(false);
  const words = useStepWords();

  const save = async (): Promise<void> => {
    setTried(true);
    const args = { caseId, authority: authority.trim(), reason: words.text.trim() };
    if (args.authority.length < 3 || args.reason.length < 3) return;
    if (!(await runTold('case.transfer', args, { text: t('steps.transferred', { authority: args.authority }) })))
      return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.transfer')}
      saveLabel={t('steps.transfer.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.transfer.explain')}</p>
      <TextField
        label={t('steps.transfer.to')}
        hint={t('steps.transfer.to.hint')}
        value={authority}
        onChange={setAuthority}
        maxLength={200}
        error={tried && authority.trim().length < 3 ? t('steps.transfer.to.needed') : null}
      />
      <RemarkField
        words={words}
        label={t('steps.transfer.reason')}
        isOptional={false}
        error={tried && words.text.trim().length < 3 ? t('steps.reason.needed') : null}
      />
    </SideForm>
  );
}

/** Ends this case as the double of another; both say so in their history. */
export function MergeForm({ detail, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;
  const [into, setInto] = useState<PickedCase | null>(null);
  const [tried, setTried] = useState(false);
  const words = useStepWords();

  const save = async (): Promise<void> => {
    setTried(true);
    if (into === null) return;
    const args = { caseId, intoCaseId: into.id, entryId: crypto.randomUUID(), remark: remarkOf(words) };
    if (!(await runTold('case.merge', args, { text: t('steps.merged', { name: into.name }) }))) return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.merge')}
      saveLabel={t('steps.merge.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.merge.explain')}</p>
      <CasePicker
        label={t('steps.merge.into')}
        value={into}
        onChange={setInto}
        without={caseId}
        error={tried && into === null ? t('documents.case.needed') : null}
      />
      <RemarkField words={words} />
    </SideForm>
  );
}
