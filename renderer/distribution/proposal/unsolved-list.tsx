import type { Barrier, Unsolved } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { barrierText, unsolvedSentence } from './sentences.ts';
import styles from './unsolved-list.module.css';

/** How many are shown before the rest is only counted. */
const MOST = 100;

/** „Nicht lösbar“: what the proposal could not solve, each with why. */
export function UnsolvedList({
  unsolved,
  nameOf,
  referenceOf,
}: {
  unsolved: readonly Unsolved[];
  nameOf: (officerId: string) => string;
  referenceOf: (caseId: string) => string;
}) {
  const t = useText();
  return (
    <section className={styles.part} aria-label={t('distribution.unsolved')}>
      <h3>{t('distribution.unsolved.count', { count: unsolved.length })}</h3>
      {unsolved.length === 0 ? (
        <p className={styles.none}>{t('distribution.unsolved.none')}</p>
      ) : (
        <ul>
          {unsolved.slice(0, MOST).map((each) => (
            <li key={`${each.kind} ${each.caseId} ${each.officerId} ${each.data.days ?? ''}`}>
              <span>{unsolvedSentence(each, t, nameOf, referenceOf)}</span>
              {(Object.entries(each.barriers) as [Barrier, number][]).map(([barrier, count]) => (
                <span key={barrier} className={styles.barrier}>
                  {t('distribution.unsolved.barrier', { count, barrier: barrierText(barrier, t) })}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {unsolved.length > MOST && <p>{t('distribution.unsolved.more', { count: unsolved.length - MOST })}</p>}
    </section>
  );
}
