import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { canTake } from '#domain/case/transitions.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import styles from './decision.module.css';

/** The case is not where it could be decided: why, and the step to its own check where that is open. */
export function NotYetDecidable({ detail }: StageProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const { id: caseId, state, applicantName: name } = detail.case;
  const mayProceed = canTake('case.proceed', state);
  const proceed = { caseId, to: 'assessing' as const, remark: null };
  usePrimaryAction(
    mayProceed
      ? {
          label: t('decision.assess'),
          isDisabled: isRunning,
          run: () => void runTold('case.proceed', proceed, { text: t('decision.assessing', { name }) }),
        }
      : null,
  );
  return (
    <section className={`${stage.card} ${styles.narrow}`} aria-label={t('course.stage.decision')}>
      <h3 className={stage.title}>{t('decision.notYet')}</h3>
      <p className={stage.quiet}>{t('decision.notYet.more', { state: CASE_STATE_NAMES[state] })}</p>
      {mayProceed && <p className={stage.quiet}>{t('decision.notYet.proceed')}</p>}
    </section>
  );
}
