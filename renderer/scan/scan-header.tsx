import type { Session } from '#contract/desk/session.ts';
import { PendingPopover } from '../desk/pending-popover.tsx';
import { SettingsMenu } from '../desk/settings-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import type { ScanSearch } from '../windows.tsx';
import styles from './scan-header.module.css';

/** The bar on top: what this window is, its two lists, what is still on its way, the officer. */
export function ScanHeader({
  session,
  at,
  onGo,
}: {
  session: Session | null;
  at: 'batches' | 'wishes';
  onGo: (search: ScanSearch) => void;
}) {
  const t = useText();
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#scan-content">
        {t('frame.skip')}
      </a>
      <div className={styles.mark}>
        <Icon name="folder" size={18} />
        <h1>{t('scan.title')}</h1>
      </div>
      <nav className={styles.nav} aria-label={t('scan.nav')}>
        <button type="button" aria-current={at === 'batches' ? 'page' : undefined} onClick={() => onGo({})}>
          {t('scan.batches')}
        </button>
        <button
          type="button"
          aria-current={at === 'wishes' ? 'page' : undefined}
          onClick={() => onGo({ show: 'wishes' })}
        >
          {t('scan.wishes')}
        </button>
      </nav>
      <div className={styles.end}>
        <PendingPopover count={session?.pendingCommands ?? 0} />
        {session && <SettingsMenu officer={session.officer} />}
      </div>
    </header>
  );
}
