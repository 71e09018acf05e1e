import type { LedgerEntry } from '#domain/case/delay-ledger.ts';
import styles from './record.module.css';

/** The stretches of a case as a bar: as long as they lasted, coloured by whose turn it was; what ran beside them stands in the
 * table below, with the rest. */
export function LedgerBar({ ledger: all }: { ledger: readonly LedgerEntry[] }) {
  const ledger = all.filter(({ isAlongside }) => !isAlongside);
  const days = ledger.reduce((sum, entry) => sum + Math.max(1, entry.days), 0);
  return (
    <div className={styles.bar} aria-hidden="true">
      {ledger.map((entry) => (
        <span
          key={`${entry.from} ${entry.state}`}
          className={entry.turnOf === 'us' ? styles.ours : styles.theirs}
          style={{ width: `${(Math.max(1, entry.days) / days) * 100}%` }}
        />
      ))}
    </div>
  );
}
