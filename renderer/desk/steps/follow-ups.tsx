import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { isOpen } from '#domain/case/case-state.ts';
import type { FollowUp } from '#domain/records/proceeding.ts';
import { dueDay, shortDay } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import panel from '../case/case-panel.module.css';
import { dueBand } from '../list/due-bands.ts';
import { useToldCommand } from '../use-told-command.ts';
import styles from './steps.module.css';

const PLACE = 'case-follow-ups';

/** Brings the Wiedervorlagen of the case into sight. */
export function showFollowUps(): void {
  const place = document.getElementById(PLACE);
  place?.scrollIntoView({ block: 'nearest' });
  place?.querySelector('button')?.focus();
}

/** The open Wiedervorlagen of a case; each is ticked off with one press, and taken back while the message stands there. */
export function FollowUps({ detail, session, onSet }: { detail: CaseDetail; session: Session; onSet: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { runTold, isRunning } = useToldCommand();
  const open = detail.followUps.filter(({ doneAt }) => doneAt === null);
  const mayWrite = isOpen(detail.case.state);
  if (open.length === 0 && !mayWrite) return null;

  const done = ({ caseId, id, dueOn, reason }: FollowUp): void => {
    const again = (): void =>
      void runTold(
        'followUp.set',
        { caseId, followUpId: crypto.randomUUID(), dueOn, reason },
        { text: t('steps.followUp.saved', { date: shortDay(dueOn, session.today) }) },
      );
    // The rule takes no day that has passed, so an old one is not brought back.
    const undo = dueOn >= session.today && { undo: again };
    void runTold('followUp.done', { caseId, followUpId: id }, { text: t('steps.followUp.done.said'), ...undo });
  };

  return (
    <section className={panel.section} aria-label={t('steps.followUps')} id={PLACE}>
      <h3 className={panel.sectionTitle}>
        {t('steps.followUps')}
        {mayWrite && (
          <Button kind="bare" icon="plus" keys="W" onPress={onSet}>
            {t('steps.followUp.set')}
          </Button>
        )}
      </h3>
      {open.length === 0 ? (
        <p className={panel.quiet}>{t('steps.followUps.none')}</p>
      ) : (
        <ul className={styles.followUps}>
          {open.map((followUp) => (
            <li key={followUp.id} className={styles[dueBand(followUp.dueOn, session.today)]}>
              <span className={`figures ${styles.day}`}>{dueDay(followUp.dueOn, session.today, language)}</span>
              <span dir="auto">{followUp.reason}</span>
              {mayWrite && (
                <Button
                  kind="bare"
                  icon="check"
                  isDisabled={isRunning}
                  aria-label={t('steps.followUp.done.this', { reason: followUp.reason })}
                  onPress={() => done(followUp)}
                >
                  {t('steps.followUp.done')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
