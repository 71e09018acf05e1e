import { useState } from 'react';
import { caseFileOf } from '#contract/desk/case-file-of.ts';
import { type ClosingGap, closingGaps } from '#domain/case/closing-gaps.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import type { Stage } from '../course/stages.ts';
import { useTypedTicks } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { showFollowUps } from './follow-ups.tsx';
import { RemarkField, remarkOf, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import styles from './steps.module.css';

/** Where a gap is mended. A Wiedervorlage is ticked off in the panel itself. */
const MENDED_AT: Readonly<Record<Exclude<ClosingGap['code'], 'open_follow_up'>, Stage>> = {
  no_decision: 'decision',
  not_notified: 'decision',
  no_letter: 'decision',
  open_draft: 'decision',
  open_consultation: 'ba',
  letter_not_sent: 'letters',
};

/** Nothing is accepted before somebody does. */
const NONE: readonly ClosingGap['code'][] = [];

/** zdA: what speaks against it stands there, each a way to where it is mended, or accepted with a reason. */
export function CloseForm({ detail, onClose, onStage }: StepFormProps & { readonly onStage: (stage: Stage) => void }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;
  const gaps = closingGaps(caseFileOf(detail));
  const [accepted, accept] = useTypedTicks<ClosingGap['code']>('step/accepted', NONE);
  const [tried, setTried] = useState(false);
  const words = useStepWords();
  const open = gaps.filter(({ code }) => !accepted.has(code));
  const needsReason = gaps.length > 0;
  const hasReason = words.text.trim().length >= 3;

  const save = async (): Promise<void> => {
    setTried(true);
    if (open.length > 0 || (needsReason && !hasReason)) return;
    const codes = [...new Set(gaps.map(({ code }) => code))];
    const args = { caseId, accepted: codes, remark: remarkOf(words) };
    if (!(await runTold('case.close', args, { text: t('steps.closed', { name: detail.case.applicantName }) }))) return;
    words.clear();
    onClose();
  };
  const goTo = ({ code }: ClosingGap): void => (code === 'open_follow_up' ? showFollowUps() : onStage(MENDED_AT[code]));

  return (
    <SideForm
      title={t('steps.close')}
      saveLabel={t('steps.close.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <p className={styles.explain}>{t('steps.close.explain')}</p>
      {gaps.length === 0 ? (
        <p className={styles.complete}>
          <Icon name="check" />
          {t('steps.close.complete')}
        </p>
      ) : (
        <ul className={styles.gaps} aria-label={t('steps.close.gaps')}>
          {gaps.map((gap) => (
            <li key={gap.words}>
              <button type="button" className={styles.gap} onClick={() => goTo(gap)} lang="de">
                <Icon name="alert" />
                <span>{gap.words}</span>
              </button>
              <Checkbox
                isSelected={accepted.has(gap.code)}
                onChange={(isAccepted) => accept(gap.code, isAccepted)}
                aria-label={t('steps.close.accept.this', { gap: gap.words })}
              >
                {t('steps.close.accept')}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      {tried && open.length > 0 && (
        <p className={styles.missing} role="alert">
          {t('steps.close.open', { count: open.length })}
        </p>
      )}
      <RemarkField
        words={words}
        isOptional={!needsReason}
        {...(needsReason && { label: t('steps.close.reason') })}
        error={tried && needsReason && open.length === 0 && !hasReason ? t('steps.reason.needed') : null}
      />
    </SideForm>
  );
}
