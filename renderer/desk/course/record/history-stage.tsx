import { CASE_STATE_NAMES, WAITING_FOR_NAMES } from '#domain/case/case-state.ts';
import { delayLedger, reasonedDays } from '#domain/case/delay-ledger.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CaseHistory } from '../../case/case-history.tsx';
import type { StageProps } from '../course-stages.tsx';
import stage from '../stage.module.css';
import { LedgerBar } from './ledger-bar.tsx';
import styles from './record.module.css';

/** Verlauf: whose turn it was since when, with the reason that carries before the court, and what was done. */
export function HistoryStage({ detail, session, today }: StageProps) {
  const t = useText();
  const ledger = delayLedger(detail.case, detail.history, detail, today);
  const { ours, reasoned } = reasonedDays(ledger);
  return (
    <div className={stage.column}>
      <section className={`${stage.card} ${styles.card}`} aria-label={t('course.ledger')}>
        <h3 className={stage.title}>
          {t('course.ledger')}
          <span className="figures">{t('course.ledger.sum', { ours, reasoned })}</span>
        </h3>
        <LedgerBar ledger={ledger} />
        <table className={styles.ledger}>
          <thead>
            <tr>
              <th scope="col">{t('course.ledger.from')}</th>
              <th scope="col">{t('course.ledger.to')}</th>
              <th scope="col">{t('course.ledger.days')}</th>
              <th scope="col">{t('course.ledger.turn')}</th>
              <th scope="col">{t('course.ledger.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {ledger.map((entry) => (
              <tr key={`${entry.from} ${entry.state} ${entry.turnOf} ${entry.isAlongside}`}>
                <td className="figures">{longDay(entry.from)}</td>
                <td className="figures">{entry.to === null ? t('course.ledger.today') : longDay(entry.to)}</td>
                <td className="figures">{entry.days}</td>
                <td lang="de">{entry.turnOf === 'us' ? t('course.ledger.us') : WAITING_FOR_NAMES[entry.turnOf]}</td>
                <td lang="de">{entry.reason ?? CASE_STATE_NAMES[entry.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={`${stage.card} ${styles.card}`}>
        <CaseHistory detail={detail} officers={session.officers} />
      </div>
    </div>
  );
}
