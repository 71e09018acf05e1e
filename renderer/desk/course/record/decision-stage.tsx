import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import { consentRestrictions } from '#domain/case/side-conditions.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { officerName } from '../../refusal-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { PageLink } from '../page-link.tsx';
import stage from '../stage.module.css';
import styles from './record.module.css';

/** Entscheidung: the decisions of the case, and the BA's restrictions that must be entered into the title. */
export function DecisionStage({ detail, session }: StageProps) {
  const t = useText();
  const restrictions = consentRestrictions(detail.consultations);
  return (
    <div className={stage.column}>
      {restrictions.length > 0 && (
        <section className={`${stage.card} ${styles.card}`} aria-label={t('course.decision.limits')}>
          <h3 className={stage.title}>{t('course.decision.limits')}</h3>
          <ul className={styles.words} lang="de">
            {restrictions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={`${stage.card} ${styles.card}`} aria-label={t('course.stage.decision')}>
        <h3 className={stage.title}>{t('course.stage.decision')}</h3>
        {detail.decisions.length === 0 && <p className={stage.quiet}>{t('course.decision.none')}</p>}
        <ol className={styles.rows}>
          {detail.decisions.map((decision) => {
            const rule = DECISION_RULES[decision.kind];
            const letter = detail.letters.find(({ id }) => id === decision.letterId);
            return (
              <li key={decision.id}>
                <p className={styles.head} lang="de">
                  <span className={styles.strong}>{rule.name}</span>
                  <span className={styles.soft}>{rule.legalBasis}</span>
                </p>
                <p className={styles.soft}>
                  {t(`course.decision.state.${decision.state}`, {
                    name: officerName(decision.signedBy ?? decision.draftedBy, t, session.officers),
                    date: longDay(officeDay(decision.signedAt ?? decision.draftedAt)),
                  })}
                </p>
                {letter?.documentId && (
                  <p className={styles.links}>
                    <span className={styles.soft}>{t('decision.letter')}</span>
                    <PageLink detail={detail} citation={{ documentId: letter.documentId, page: 1 }} />
                  </p>
                )}
                {decision.reasons !== '' && (
                  <p className={styles.quote} lang="de">
                    {decision.reasons}
                  </p>
                )}
                <p className={styles.links}>
                  {decision.citations.map((citation) => (
                    <PageLink key={`${citation.documentId} ${citation.page}`} detail={detail} citation={citation} />
                  ))}
                </p>
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
