import type { Route } from '#domain/case/route.ts';
import type { RouteAnswer } from '#domain/routes/decide-route.ts';
import { ROUTE_NAMES } from '#domain/routes/route-table.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useDrafts, useTyped } from '../../drafts/drafts.tsx';
import { Reasons } from '../reasons.tsx';
import stage from '../stage.module.css';
import { OtherRouteForm } from './other-route-form.tsx';
import styles from './route-card.module.css';

/** Where the facts lead: the route with what it needs and why; while it is open, which ways are left. A stop stands large. */
export function RouteCard({
  answer,
  isProvisional,
  confirmed,
  mayConfirm,
  onOtherRoute,
}: {
  answer: RouteAnswer;
  /** Computed with what the e-file offers and nobody has confirmed. */
  isProvisional: boolean;
  /** The route an officer has set. */
  confirmed: Route | null;
  mayConfirm: boolean;
  onOtherRoute: (route: Route, reason: string) => Promise<boolean>;
}) {
  const t = useText();
  // Kept with its words: another route half reasoned stands open again.
  const drafts = useDrafts();
  const isChoosing = useTyped('route/open') === true;
  return (
    <aside className={styles.card} aria-label={t('course.route')} aria-live="polite">
      {answer.stop && (
        <div className={styles.stop} role="alert">
          <Icon name="alert" size={24} />
          <p className={styles.stopTitle}>{t('course.route.stop')}</p>
          <p>{answer.stop.text}</p>
          <p className={styles.basis}>{answer.stop.legalBasis}</p>
        </div>
      )}
      <div className={styles.head}>
        {answer.route === null ? (
          <>
            <p className={styles.open}>{t('course.route.open')}</p>
            <p className={styles.candidates}>
              {answer.candidates.map((route) => (
                <span key={route} title={ROUTE_NAMES[route]}>
                  {route}
                </span>
              ))}
            </p>
          </>
        ) : (
          <p className={styles.route}>
            <span className={styles.code}>{answer.route}</span>
            <span>{answer.name}</span>
          </p>
        )}
        {isProvisional && (
          <p className={styles.differs}>
            <Icon name="clock" size={14} />
            {t('proposal.provisional')}
          </p>
        )}
        {confirmed !== null && (
          <p className={confirmed === answer.route ? styles.confirmed : styles.differs}>
            <Icon name={confirmed === answer.route ? 'check' : 'alert'} size={14} />
            {t(confirmed === answer.route ? 'course.route.confirmed' : 'course.route.differs', { route: confirmed })}
          </p>
        )}
      </div>
      {answer.explanation && <p>{answer.explanation}</p>}
      <dl className={styles.needs}>
        <div>
          <dt>{t('course.route.permission')}</dt>
          <dd>
            {answer.permission === null ? t('course.route.unknown') : t(`course.permission.${answer.permission}`)}
          </dd>
        </div>
        <div>
          <dt>{t('course.route.consent')}</dt>
          <dd>{answer.baConsent === null ? t('course.route.unknown') : t(`course.consent.${answer.baConsent}`)}</dd>
        </div>
        <div>
          <dt>{t('course.route.notification')}</dt>
          <dd>
            {answer.notification === null
              ? t('course.route.unknown')
              : t(answer.notification ? 'course.notification.yes' : 'course.notification.no')}
          </dd>
        </div>
        {answer.legalBasis && (
          <div>
            <dt>{t('course.route.basis')}</dt>
            <dd>{answer.legalBasis}</dd>
          </div>
        )}
      </dl>
      {answer.because.length > 0 && (
        <>
          <h4 className={stage.subtitle}>{t('course.route.because')}</h4>
          <Reasons reasons={answer.because} />
        </>
      )}
      {answer.hints.length > 0 && (
        <>
          <h4 className={stage.subtitle}>{t('course.route.hints')}</h4>
          <Reasons reasons={answer.hints} tone="hint" />
        </>
      )}
      {mayConfirm && !isChoosing && (
        <div className={styles.other}>
          <Button kind="bare" onPress={() => drafts.change('route/open', true)}>
            {t('course.route.other')}
          </Button>
        </div>
      )}
      {isChoosing && (
        <OtherRouteForm
          route={answer.route ?? answer.candidates[0] ?? 'R2'}
          onChoose={onOtherRoute}
          onClose={() => drafts.forget('route/open')}
        />
      )}
    </aside>
  );
}
