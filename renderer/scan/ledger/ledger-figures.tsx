import type { LedgerSums } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './ledger.module.css';

const SETTLED = ['filed', 'blank', 'separator', 'removed', 'replaced'] as const;

/** The sums of a batch as numbers and as one bar: sheets prepared and scanned, and where each page ended. */
export function LedgerFigures({ ledger }: { ledger: LedgerSums }) {
  const t = useText();
  const { byOutcome, pages } = ledger;
  const of = (outcome: keyof typeof byOutcome): number => byOutcome[outcome] ?? 0;
  const agree = ledger.sheetsPrepared === ledger.sheetsScanned;
  return (
    <div className={styles.figures}>
      <dl>
        <Figure name={t('scan.ledger.prepared')} value={ledger.sheetsPrepared} />
        <Figure name={t('scan.ledger.scanned')} value={ledger.sheetsScanned} tone={agree ? 'done' : 'open'} />
      </dl>
      <dl>
        <Figure name={t('scan.ledger.filed')} value={of('filed')} mark="filed" />
        <Figure name={t('scan.ledger.blank')} value={of('blank')} mark="blank" />
        <Figure name={t('scan.ledger.separator')} value={of('separator')} mark="separator" />
        <Figure name={t('scan.ledger.removed')} value={of('removed')} mark="removed" />
        {of('replaced') > 0 && <Figure name={t('scan.ledger.replaced')} value={of('replaced')} mark="replaced" />}
        <Figure
          name={t('scan.ledger.waiting')}
          value={of('waiting')}
          mark="waiting"
          tone={of('waiting') === 0 ? 'done' : 'open'}
        />
      </dl>
      <LedgerBar ledger={ledger} label={t('scan.ledger.bar', { settled: pages - of('waiting'), pages })} />
    </div>
  );
}

/** The pages of a batch by where they ended, as one bar. */
export function LedgerBar({ ledger, label }: { ledger: LedgerSums; label: string }) {
  const { byOutcome, pages } = ledger;
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      {pages > 0 &&
        SETTLED.map((outcome) => {
          const count = byOutcome[outcome] ?? 0;
          return count === 0 ? null : <i key={outcome} className={styles[outcome]} style={{ flexGrow: count }} />;
        })}
      {pages > 0 && <i style={{ flexGrow: byOutcome.waiting ?? 0 }} />}
    </div>
  );
}

function Figure({
  name,
  value,
  mark,
  tone,
}: {
  name: string;
  value: number;
  mark?: 'filed' | 'blank' | 'separator' | 'removed' | 'replaced' | 'waiting';
  tone?: 'done' | 'open';
}) {
  const t = useText();
  return (
    <div className={tone ? styles[`is-${tone}`] : ''}>
      <dt>
        {mark && <i className={`${styles.mark} ${styles[mark]}`} aria-hidden="true" />}
        {name}
      </dt>
      <dd className="figures">{t('scan.ledger.figure', { value })}</dd>
    </div>
  );
}

/** What keeps the sums from agreeing, as sentences; or that they do. */
export function LedgerGaps({ gaps }: { gaps: readonly string[] }) {
  const t = useText();
  if (gaps.length === 0) return <p className={styles.agree}>{t('scan.ledger.agree')}</p>;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap} lang="de">
          {gap}
        </li>
      ))}
    </ul>
  );
}
