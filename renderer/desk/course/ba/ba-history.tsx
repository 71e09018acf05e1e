import { consentRestrictions } from '#domain/case/side-conditions.ts';
import type { Consultation } from '#domain/records/proceeding.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { officerName } from '../../refusal-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { PageLink } from '../page-link.tsx';
import stage from '../stage.module.css';
import styles from './ba-history.module.css';
import { SentPayload } from './sent-payload.tsx';

/** Every request of the case as it was sent, with what came back; newest first. */
export function BaHistory({ detail, session }: StageProps) {
  const t = useText();
  const requests = [...detail.consultations].sort((a, b) => (a.sentOn < b.sentOn ? 1 : -1));
  if (requests.length === 0) return null;
  return (
    <section className={`${stage.card} ${styles.card}`} aria-label={t('course.ba.history')}>
      <h3 className={stage.title}>{t('course.ba.history')}</h3>
      <ol className={styles.requests}>
        {requests.map((request) => (
          <li key={request.id}>
            <p className={styles.head}>
              <span className={`figures ${styles.day}`}>{longDay(request.sentOn)}</span>
              <span className={styles.outcome}>{outcomeText(request)}</span>
              {request.packageDocumentId && (
                <PageLink detail={detail} citation={{ documentId: request.packageDocumentId, page: 1 }} />
              )}
            </p>
            <p className={styles.more}>
              {t('course.ba.sentBy', {
                name: officerName(request.sentBy, t, session.officers),
                channel: t(`course.channel.${request.channel}`),
              })}{' '}
              · <span lang="de">{request.legalBasis}</span>
              {request.proof && ` · ${request.proof}`}
            </p>
            {request.outcome === 'granted_restricted' && (
              <ul className={styles.limits} lang="de">
                {consentRestrictions([request]).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
            {request.confirmationNote && <p className={styles.quote}>{request.confirmationNote}</p>}
            <SentPayload payload={request.payload} />
          </li>
        ))}
      </ol>
    </section>
  );

  function outcomeText({ state, outcome, answeredOn, question }: Consultation): string {
    if (outcome !== null) {
      return t('course.ba.outcome', {
        outcome: t(`course.outcome.${outcome}`),
        date: answeredOn === null ? '' : longDay(answeredOn),
      });
    }
    if (state === 'superseded') return t('course.ba.superseded');
    return question === null ? t('course.ba.waiting') : t(`course.ba.question.${question}`);
  }
}
