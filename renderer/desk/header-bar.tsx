import type { Session } from '#contract/desk/session.ts';
import { mayDistribute, mayScan } from '#domain/rights/actor.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CutText } from '../ui/cut-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from '../ui/keys.tsx';
import styles from './header-bar.module.css';
import { PendingPopover } from './pending-popover.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { WorkNotices } from './work-notices/work-notices.tsx';

/** The bar on top: whose desk, the search, what is still on its way, the officer. */
export function HeaderBar({
  session,
  onSearch,
  onScan,
  onDistribution,
  onOffice,
}: {
  session: Session | null;
  onSearch: () => void;
  onScan: () => void;
  onDistribution: () => void;
  onOffice: () => void;
}) {
  const t = useText();
  const own = session?.teams.filter((team) => session.officer.teamIds.includes(team.id)) ?? [];
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#desk-content">
        {t('frame.skip')}
      </a>
      <div className={styles.mark}>
        <Icon name="folder" size={18} />
        <h1>{t('frame.product')}</h1>
      </div>
      <CutText className={styles.team}>{own.map((team) => team.name).join(', ')}</CutText>
      <button
        type="button"
        className={styles.search}
        onClick={onSearch}
        aria-label={t('search.label')}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" />
        <span className={styles.searchText}>{t('frame.search.hint')}</span>
        <Keys keys="⌃K" />
      </button>
      <div className={styles.end}>
        {session && mayScan(session.officer) && (
          <Button kind="bare" icon="document" keys="G O" onPress={onScan}>
            {t('scan.title')}
          </Button>
        )}
        {session && mayDistribute(session.officer) && (
          <Button kind="bare" icon="team" keys="G V" onPress={onDistribution}>
            {t('distribution.title')}
          </Button>
        )}
        {session && <WorkNotices session={session} />}
        <PendingPopover count={session?.pendingCommands ?? 0} />
        {session && <SettingsMenu officer={session.officer} onOffice={onOffice} />}
      </div>
    </header>
  );
}
