import type { LedgerEntry } from '#domain/case/delay-ledger.ts';
import { daysBetween } from '#domain/time/local-date.ts';
import styles from './record.module.css';

/**
 * The stretches of a case as a bar: as long as they lasted, coloured by whose turn it was. What ran at the same time lies in a lane
 * of its own below, at its days. The table below says the same in words.
 */
export function LedgerBar({ ledger }: { ledger: readonly LedgerEntry[] }) {
  const begin = ledger[0]?.from;
  if (begin === undefined) return null;
  const days = Math.max(1, ...ledger.map(({ from, days: lasted }) => daysBetween(begin, from) + lasted));
  const beside = ledger.filter(({ isAlongside }) => isAlongside);
  const lane = (entries: readonly LedgerEntry[]) => (
    <div className={styles.lane}>
      {entries.map((entry) => (
        <span
          key={`${entry.from} ${entry.state}`}
          className={entry.turnOf === 'us' ? styles.ours : styles.theirs}
          style={{
            left: `${(daysBetween(begin, entry.from) / days) * 100}%`,
            width: `${(Math.max(1, entry.days) / days) * 100}%`,
          }}
        />
      ))}
    </div>
  );
  return (
    <div className={styles.bar} aria-hidden="true">
      {lane(ledger.filter(({ isAlongside }) => !isAlongside))}
      {beside.length > 0 && lane(beside)}
    </div>
  );
}
