import type { BatchSummary } from '#contract/desk/scan.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { LedgerBar } from '../ledger/ledger-figures.tsx';
import { type BatchGroup, stateText } from './batch-words.ts';
import styles from './batches.module.css';

const ICONS: Readonly<Record<BatchGroup, IconName>> = {
  scanning: 'document',
  failed: 'alert',
  toCheck: 'hourglass',
  checking: 'hourglass',
  checked: 'check',
  released: 'check',
  closed: 'check',
};

/** A batch in the list: what it is, where its paper stands, how far it is in words, numbers and a bar. */
export function BatchRow({
  summary,
  group,
  operator,
  isChosen,
  isReceiving,
  onChoose,
  onOpen,
}: {
  summary: BatchSummary;
  group: BatchGroup;
  operator: string;
  isChosen: boolean;
  /** Paper that comes in now goes here. */
  isReceiving: boolean;
  onChoose: () => void;
  onOpen: () => void;
}) {
  const t = useText();
  const { batch, ledger } = summary;
  const settled = ledger.pages - (ledger.byOutcome.waiting ?? 0);
  const words = t('scan.ledger.bar', { settled, pages: ledger.pages });
  return (
    <div
      id={`batch-${batch.id}`}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={`${styles.row} ${styles[group]}`}
      onPointerDown={onChoose}
      onDoubleClick={onOpen}
    >
      <Icon name={ICONS[group]} />
      <span>
        <CutText className={styles.name}>{batch.name}</CutText>
        {isReceiving && (
          <span className={styles.receiving}>
            <Icon name="dot" size={12} />
            {t('scan.receiving')}
          </span>
        )}
      </span>
      <CutText className={styles.detail}>
        {[batch.box, batch.shelf].filter((part) => part !== null).join(' · ')}
      </CutText>
      <CutText className={styles.state}>{stateText(summary, t)}</CutText>
      <span className={styles.progress}>
        {batch.state === 'closed' ? (
          <span className="figures">{t('scan.batch.closed', { sheets: batch.sheetsPrepared })}</span>
        ) : (
          <>
            <LedgerBar ledger={ledger} label={words} />
            <span className="figures">
              {t('scan.batch.sheets', { prepared: ledger.sheetsPrepared, scanned: ledger.sheetsScanned })}
            </span>
          </>
        )}
      </span>
      <span className={`figures ${styles.when}`}>
        {longDay(officeDay(batch.openedAt))}
        <CutText>{operator}</CutText>
      </span>
    </div>
  );
}
