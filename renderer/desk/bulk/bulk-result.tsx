import { useEffect, useRef } from 'react';
import type { Officer } from '#domain/records/office.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './bulk.module.css';
import type { BulkOutcome, BulkWork } from './bulk-outcome.ts';
import { skippedText } from './skipped-text.ts';

/** What became of it: how many are done, which were skipped and why. Central's later refusals come in by themselves. */
export function BulkResult({
  outcome,
  work,
  officers,
  onOpen,
  onGiveBack,
  onClose,
}: {
  outcome: BulkOutcome;
  work: BulkWork;
  officers: readonly Officer[];
  onOpen: (caseId: string) => void;
  onGiveBack: () => void;
  onClose: () => void;
}) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { done, waiting, skipped } = outcome;
  return (
    <section
      ref={place}
      className={styles.result}
      tabIndex={-1}
      aria-label={t(work === 'claim' ? 'bulk.result' : 'bulk.result.sent')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h3>
          <span role="status">
            {t(work === 'claim' ? 'bulk.done' : 'bulk.sent', { claimed: done.length, skipped: skipped.length })}
          </span>
        </h3>
        {work === 'claim' && done.length > 0 && (
          <Button kind="bare" icon="undo" onPress={onGiveBack}>
            {t('bulk.giveBack')}
          </Button>
        )}
        <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={onClose} />
      </div>
      {waiting > 0 && (
        <p className={styles.waiting}>
          <Icon name="sync" size={14} />
          {t('bulk.waiting', { count: waiting })}
        </p>
      )}
      {skipped.length > 0 && (
        <ul className={styles.skipped} aria-label={t('bulk.skipped')}>
          {skipped.map(({ caseId, name, refusal, later }) => (
            <li key={caseId}>
              <button type="button" className={styles.open} onClick={() => onOpen(caseId)}>
                <CutText>{name}</CutText>
              </button>
              <CutText>
                {later
                  ? t('bulk.skipped.later', { why: skippedText(refusal, t, officers) })
                  : skippedText(refusal, t, officers)}
              </CutText>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
