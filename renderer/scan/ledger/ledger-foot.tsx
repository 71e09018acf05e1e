import type { LedgerSums } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './ledger.module.css';
import { LedgerFigures, LedgerGaps } from './ledger-figures.tsx';

/** The proof of the batch, always in sight: its sums, what is still missing, and the steps that concern the whole of it. */
export function LedgerFoot({
  ledger,
  leftOut,
  isFinishing,
  isOpen,
  onLeftOut,
  onCount,
  onNote,
  onFinish,
}: {
  ledger: LedgerSums;
  /** Pages that lie aside and still wait for a person's word. */
  leftOut: number;
  isFinishing: boolean;
  isOpen: boolean;
  onLeftOut: () => void;
  onCount: () => void;
  onNote: () => void;
  onFinish: () => void;
}) {
  const t = useText();
  return (
    <section className={styles.foot} aria-label={t('scan.ledger')}>
      <div className={styles.sums}>
        <LedgerFigures ledger={ledger} />
        <LedgerGaps gaps={ledger.gaps} />
      </div>
      <div className={styles.actions}>
        <Button kind="bare" keys="L" onPress={onLeftOut}>
          {t('scan.leftOut.open', { count: leftOut })}
        </Button>
        {isOpen && (
          <>
            <Button kind="bare" keys="Z" onPress={onCount}>
              {t('scan.count')}
            </Button>
            <Button kind="bare" keys="M" onPress={onNote}>
              {t('scan.note')}
            </Button>
            <Button keys="⌃↵" onPress={onFinish} isDisabled={isFinishing}>
              {t('scan.finish')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
