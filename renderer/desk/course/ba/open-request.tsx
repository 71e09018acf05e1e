import { consentClock } from '#domain/case/consent-clock.ts';
import type { Consultation } from '#domain/records/proceeding.ts';
import { daysBetween } from '#domain/time/local-date.ts';
import { dueDay, longDay } from '../../../i18n/dates.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ClockDay } from '../../clocks/clock-day.tsx';
import type { StageProps } from '../course-stages.tsx';
import styles from './open-request.module.css';

/** The request that runs: since when, and from when its consent counts as given; or that a question has ended the period. */
export function OpenRequest({ asked, today, session }: StageProps & { asked: Consultation }) {
  const t = useText();
  const language = useLanguage();
  const clock = consentClock(asked, today);
  const sent = daysBetween(asked.sentOn, today);
  const all = Math.max(1, daysBetween(asked.sentOn, clock.endsOnShifted));
  if (asked.state === 'question') {
    return (
      <section className={`${styles.clock} ${styles.stopped}`} aria-label={t('course.ba.running')}>
        <Icon name="alert" size={24} />
        <div className={styles.words}>
          <p className={styles.big}>
            {t('course.ba.questioned', { date: asked.questionOn === null ? '' : longDay(asked.questionOn) })}
          </p>
          <p>{t(`course.ba.question.${asked.question ?? 'info_insufficient'}`)}</p>
          {asked.questionText && <p className={styles.quote}>{asked.questionText}</p>}
          <p className={styles.more}>{t('course.ba.questioned.more')}</p>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.clock} aria-label={t('course.ba.running')}>
      <Icon name={clock.ripe ? 'check' : 'hourglass'} size={24} />
      <div className={styles.words}>
        <p className={styles.big}>
          {t(clock.ripe ? 'course.ba.ripe' : 'course.ba.earliest')}{' '}
          <ClockDay clock={clock}>{dueDay(clock.mayRelyFrom, session.today, language)}</ClockDay>
        </p>
        <p className={styles.more}>
          {t('course.ba.sent', { date: longDay(asked.sentOn), channel: t(`course.channel.${asked.channel}`) })}
          {asked.proof && ` · ${asked.proof}`}
        </p>
        <div className={styles.bar}>
          <span style={{ width: `${Math.min(100, (sent / all) * 100)}%` }} />
        </div>
        <p className={styles.more}>{t('course.ba.day', { day: Math.min(sent, all), all })}</p>
      </div>
    </section>
  );
}
