import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import type { LoadColumn } from './load-columns.ts';
import styles from './load-table.module.css';

/** One figure; the share as a bar with its number, what breaks with a sign. `fullest` is the share a whole bar stands for. */
export function LoadCell({ column, load, fullest }: { column: LoadColumn; load: OfficerLoad; fullest: number }) {
  const t = useText();
  const { hours, percent, count } = useFigures();
  const value = column.of(load);
  if (column.id === 'share') {
    if (value === null) return <span className={styles.quiet}>{t('distribution.share.none')}</span>;
    return (
      <span className={styles.share}>
        <span>{percent(value)}</span>
        <ShareBar share={value} fullest={fullest} />
      </span>
    );
  }
  if (value === null) return count(null);
  if (column.unit === 'hours') return hours(value);
  const breaks = column.id.startsWith('breaking') && value > 0;
  return <span className={breaks ? styles.breaks : undefined}>{count(value)}</span>;
}

/** A bar with the line of the whole time; what lies beyond it is drawn otherwise than by colour alone. */
function ShareBar({ share, fullest }: { share: number; fullest: number }) {
  const width = (part: number): number => Math.round((Math.max(0, part) / fullest) * 100);
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.room} width={width(1)} height={10} />
      <rect className={styles.within} y={2} width={width(Math.min(1, share))} height={6} />
      {share > 1 && <rect className={styles.beyond} x={width(1)} y={1} width={width(share - 1)} height={8} />}
    </svg>
  );
}
