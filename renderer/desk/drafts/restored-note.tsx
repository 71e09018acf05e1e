import { useSyncExternalStore } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDrafts } from './drafts.tsx';
import styles from './restored-note.module.css';
import { restoredText } from './restored-text.ts';

/** Says that what stands in a form was typed earlier and never recorded; one press lets go of it. */
export function RestoredNote({ of, onLetGo }: { of: string; onLetGo?: () => void }) {
  const t = useText();
  const drafts = useDrafts();
  const at = useSyncExternalStore(drafts.subscribe, () => drafts.restoredAt(of));
  if (at === null) return null;
  return (
    <p className={styles.note} role="status">
      <Icon name="undo" size={14} />
      <span>{restoredText(at, t)}</span>
      <Button
        kind="bare"
        onPress={() => {
          drafts.forget(of);
          onLetGo?.();
        }}
      >
        {t('drafts.letGo')}
      </Button>
    </p>
  );
}
