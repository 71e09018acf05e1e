import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './bulk.module.css';

/** What can be done with the marked cases; it lies over the foot of the list, so that no row moves. */
export function BulkBar({
  count,
  isCut,
  progress,
  onClaim,
  onAskAgency,
  onClear,
}: {
  count: number;
  /** More were asked for than can be marked at once. */
  isCut: boolean;
  progress: { readonly done: number; readonly total: number } | null;
  onClaim: () => void;
  onAskAgency: () => void;
  onClear: () => void;
}) {
  const t = useText();
  return (
    <section className={styles.bar} aria-label={t('bulk.label')}>
      <span role="status" className="figures">
        {progress === null
          ? t(isCut ? 'bulk.marked.cut' : 'bulk.marked', { count })
          : t('bulk.progress', { done: progress.done, total: progress.total })}
      </span>
      <Button kind="primary" keys="C" isDisabled={progress !== null} onPress={onClaim}>
        {t('bulk.claim')}
      </Button>
      <Button keys="B" isDisabled={progress !== null} onPress={onAskAgency}>
        {t('bulk.askAgency')}
      </Button>
      <Button kind="bare" keys="Esc" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
}
