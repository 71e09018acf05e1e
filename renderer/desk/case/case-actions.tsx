import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { isOpen } from '#domain/case/case-state.ts';
import { hasInHand } from '#domain/rights/actor.ts';
import { localDate, officeDay } from '#domain/time/local-date.ts';
import { shortDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { StepWithForm } from '../steps/step-form.tsx';
import { StepsMenu } from '../steps/steps-menu.tsx';
import type { CaseSteps } from '../use-case-steps.ts';
import styles from './case-actions.module.css';

/** Whose case it is and the one next step, always at this place and on Enter. */
export function CaseActions({
  detail,
  session,
  steps,
  isWorked,
  onStep,
}: {
  detail: CaseDetail;
  session: Session;
  steps: CaseSteps;
  /** The case stands open in the middle: there is the primary action then. */
  isWorked: boolean;
  onStep: (step: StepWithForm) => void;
}) {
  const t = useText();
  const { case: theCase } = detail;
  const free = theCase.assigneeId === null && isOpen(theCase.state);
  const mine = theCase.assigneeId === session.officer.id;
  // Only the claim itself can still go to somebody else; what was done since is just not handed in yet.
  const isReserved =
    mine &&
    detail.history.some(
      ({ action, confirmation }) =>
        confirmation === 'pending' && (action === 'case.claim' || action === 'case.claimNext'),
    );
  const inHand = hasInHand(
    { id: session.officer.id, standsInFor: session.standsInFor },
    theCase,
    localDate(session.today),
  );
  const mayRelease = inHand || (theCase.assigneeId !== null && session.officer.role === 'team_lead');
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {free ? (
          <>
            <Button
              kind={isWorked ? 'plain' : 'primary'}
              keys={isWorked ? 'C' : '↵'}
              onPress={() => steps.claim(theCase)}
            >
              {t('case.claim')}
            </Button>
            <Button icon="window" keys="A" onPress={steps.openFile}>
              {t('case.openFile')}
            </Button>
          </>
        ) : (
          <>
            {!isWorked && (
              <Button kind="primary" keys="↵" onPress={() => steps.primary(theCase)}>
                {t('case.work')}
              </Button>
            )}
            <Button icon="window" keys="A" onPress={steps.openFile}>
              {t('case.openFile')}
            </Button>
            {mayRelease && (
              <Button icon="undo" keys="R" onPress={() => steps.release(theCase)}>
                {t('case.release')}
              </Button>
            )}
          </>
        )}
        <StepsMenu detail={detail} session={session} onStep={onStep} />
        <span className={styles.whose}>{whoseText()}</span>
      </div>
      {theCase.confirmation === 'pending' && (
        <p className={styles.reserved} role="status" {...(isReserved && { title: t('case.reserved.more') })}>
          <Icon name="sync" size={14} />
          {t(isReserved ? 'case.reserved' : 'case.pending')}
        </p>
      )}
    </div>
  );

  function whoseText(): string {
    if (theCase.assigneeId === null) return t('case.assignee.none');
    const date = theCase.claimedAt === null ? '' : shortDay(officeDay(theCase.claimedAt), session.today);
    if (mine) return t('case.assignee.me', { date });
    const name = session.officers.find((officer) => officer.id === theCase.assigneeId)?.name ?? theCase.assigneeId;
    return t('case.assignee.other', { name, date });
  }
}
