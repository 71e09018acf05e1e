import { caseFileOf } from '#contract/desk/case-file-of.ts';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { isOpen } from '#domain/case/case-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { dueDays } from '#domain/case/list-columns.ts';
import { localDate } from '#domain/time/local-date.ts';
import { dueDay } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { ClockDay } from '../clocks/clock-day.tsx';
import { daysUntil, dueBand } from '../list/due-bands.ts';
import styles from './case-dates.module.css';
import panel from './case-panel.module.css';

/** Fristen: every date the law sets for the case, earliest first, with its paragraph. */
export function CaseDates({ detail, today }: { detail: CaseDetail; today: string }) {
  const t = useText();
  const language = useLanguage();
  const file = caseFileOf(detail);
  const dates = dueDays(file, knownFacts(file), localDate(today));
  return (
    <section className={panel.section} aria-label={t('case.deadlines')}>
      <h3 className={panel.sectionTitle}>{t('case.deadlines')}</h3>
      {dates.length === 0 ? (
        <p className={panel.quiet}>{t(isOpen(detail.case.state) ? 'case.deadlines.open' : 'case.deadlines.none')}</p>
      ) : (
        <ul className={styles.dates}>
          {dates.map(({ dueOn, dueReason, clock }) => {
            const days = daysUntil(dueOn, today);
            return (
              <li key={`${dueReason} ${dueOn} ${clock?.request ?? ''}`} className={styles[dueBand(dueOn, today)]}>
                <span className={`figures ${styles.day}`}>
                  {clock ? (
                    <ClockDay clock={clock}>{dueDay(dueOn, today, language)}</ClockDay>
                  ) : (
                    dueDay(dueOn, today, language)
                  )}
                </span>
                <span className={styles.what}>
                  {t(`case.deadline.${dueReason}`)}
                  {clock && <span className={styles.basis}>{clock.legalBasis}</span>}
                </span>
                <span className={`figures ${styles.left}`}>
                  {days < 0 ? t('case.ago', { days: -days }) : t('case.in', { days })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
