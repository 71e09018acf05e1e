import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { clockTime } from '../../i18n/dates.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { officerName } from '../refusal-text.ts';
import styles from './course-head.module.css';
import type { CourseStep } from './course-step.ts';
import type { PrimaryAction } from './primary-action.tsx';

/** Whose case it is, where it stands, who else is in it, and the one next step with its reason and paragraph. */
export function CourseHead({
  detail,
  session,
  step,
  primary,
  onBack,
}: {
  detail: CaseDetail;
  session: Session;
  /** Null while the file is on its way to this desk. */
  step: CourseStep | null;
  primary: PrimaryAction | null;
  onBack: () => void;
}) {
  const t = useText();
  const { case: theCase } = detail;
  const others = session.alsoHere.filter(({ officerId }) => officerId !== session.officer.id);
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <IconButton icon="undo" label={t('course.back')} keys="Esc" onPress={onBack} />
        <h2 className={styles.name}>
          <CutText>{theCase.applicantName}</CutText>
        </h2>
        <span className={`figures ${styles.reference}`}>{theCase.fileReference}</span>
        <span className={styles.state}>{CASE_STATE_NAMES[theCase.state]}</span>
        {theCase.route && <span className={styles.state}>{theCase.route}</span>}
        {theCase.confirmation === 'pending' && (
          <span className={styles.pending} role="status">
            <Icon name="sync" size={14} />
            {t('case.pending')}
          </span>
        )}
      </div>
      {others.length > 0 && (
        <p className={styles.others} role="status">
          <Icon name="team" />
          {t('course.alsoHere', {
            names: others.map(({ officerId }) => officerName(officerId, t, session.officers)).join(', '),
            time: clockTime(others[0]?.since ?? ''),
            count: others.length,
          })}
        </p>
      )}
      <div className={styles.step}>
        <div className={styles.words}>
          <p className={styles.label}>{t('course.next')}</p>
          <p className={styles.text}>{step === null ? t('case.availability.fetching') : stepText(step, t)}</p>
          {step !== null && (step.reason !== '' || step.legalBasis) && (
            <p className={styles.reason} lang="de">
              {step.reason} {step.legalBasis && <span className={styles.basis}>{step.legalBasis}</span>}
            </p>
          )}
        </div>
        {primary && (
          <Button kind="primary" keys="↵" isDisabled={primary.isDisabled ?? false} onPress={primary.run}>
            {primary.label}
          </Button>
        )}
      </div>
    </header>
  );
}

function stepText({ text, code }: CourseStep, t: Text): string {
  return text ?? t(`course.step.${code as 'settle'}`);
}
