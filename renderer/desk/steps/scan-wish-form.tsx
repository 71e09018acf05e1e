import { useState } from 'react';
import { localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTypedChoice, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { RemarkField, remarkOf, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import styles from './steps.module.css';

const REASONS = ['officer', 'appointment', 'case'] as const;

/** Asks the Scanstelle for the paper file of the case: until when, and where it stands as far as one knows. */
export function ScanWishForm({ detail, session, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const [reason, setReason] = useTypedChoice('step/reason', REASONS, 'officer');
  const [typed, setTyped] = useTypedWords('step/day', '');
  const [box, setBox] = useTypedWords('step/box', '');
  const [shelf, setShelf] = useTypedWords('step/shelf', '');
  const [tried, setTried] = useState(false);
  const words = useStepWords();
  const neededOn = dayOf(typed);
  const isPast = neededOn !== null && neededOn !== 'invalid' && neededOn < localDate(session.today);

  const save = async (): Promise<void> => {
    setTried(true);
    if (neededOn === 'invalid' || isPast) return;
    const wish = {
      wishId: crypto.randomUUID(),
      caseId: detail.case.id,
      reason,
      remark: remarkOf(words),
      neededOn,
      box: box.trim() || null,
      shelf: shelf.trim() || null,
    };
    const undo = (): void =>
      void runTold(
        'scan.settleWish',
        { wishId: wish.wishId, state: 'withdrawn', batchId: null },
        { text: t('steps.scanWish.undone') },
      );
    const text =
      neededOn === null ? t('steps.scanWish.saved') : t('steps.scanWish.savedFor', { date: longDay(neededOn) });
    if (!(await runTold('scan.wish', wish, { text, undo }))) return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.scanWish')}
      saveLabel={t('steps.scanWish.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.scanWish.explain')}</p>
      <SelectField
        label={t('steps.scanWish.reason')}
        options={REASONS.map((id) => ({ id, name: t(`steps.scanWish.reason.${id}`) }))}
        value={reason}
        onChange={setReason}
      />
      <DayField
        label={t('steps.scanWish.day')}
        aside={t('documents.field.optional')}
        value={typed}
        onChange={setTyped}
        error={tried && isPast ? t('steps.followUp.day.past') : null}
      />
      <TextField
        label={t('steps.scanWish.box')}
        aside={t('documents.field.optional')}
        value={box}
        onChange={setBox}
        maxLength={80}
      />
      <TextField
        label={t('steps.scanWish.shelf')}
        aside={t('documents.field.optional')}
        value={shelf}
        onChange={setShelf}
        maxLength={80}
      />
      <RemarkField words={words} />
    </SideForm>
  );
}
