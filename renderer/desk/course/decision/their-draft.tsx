import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import type { CaseDecision } from '#domain/records/proceeding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { momentText, officerName } from '../../refusal-text.ts';
import stage from '../stage.module.css';
import styles from './decision.module.css';
import { ReasonsText } from './reasons-text.tsx';

/** A draft that somebody else saved while this one was being written: beside mine, and nothing is overwritten unasked. */
export function TheirDraft({
  detail,
  session,
  decision,
  onKeepMine,
  onTakeTheirs,
}: {
  detail: CaseDetail;
  session: Session;
  decision: CaseDecision;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const t = useText();
  const name = officerName(decision.draftedBy, t, session.officers);
  return (
    <section className={`${stage.card} ${styles.theirs}`} role="alert" aria-label={t('decision.theirs', { name })}>
      <h3 className={stage.title}>
        {t('decision.theirs', { name })}
        <span>{momentText(decision.draftedAt, t)}</span>
      </h3>
      <div className={styles.body}>
        <p className={styles.needed}>
          <Icon name="team" size={14} />
          {t('decision.theirs.more')}
        </p>
        <p lang="de" className={styles.kind}>
          {DECISION_RULES[decision.kind].name}
        </p>
        {decision.sideConditions.length > 0 && (
          <ul className={styles.plainList} lang="de">
            {decision.sideConditions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <ReasonsText detail={detail} decision={decision} />
        <div className={styles.buttons}>
          <Button onPress={onTakeTheirs}>{t('decision.theirs.take')}</Button>
          <Button kind="bare" onPress={onKeepMine}>
            {t('decision.theirs.keepMine')}
          </Button>
        </div>
      </div>
    </section>
  );
}
