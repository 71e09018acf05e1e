import type { Session } from '#contract/desk/session.ts';
import type { Team } from '#domain/records/office.ts';
import { PendingPopover } from '../desk/pending-popover.tsx';
import { SettingsMenu } from '../desk/settings-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import styles from '../scan/scan-header.module.css';
import { CutText } from '../ui/cut-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { SelectField } from '../ui/select-field.tsx';
import own from './distribution-header.module.css';

const VIEWS = ['load', 'proposal', 'staff', 'history'] as const;

/** The bar on top: whose work is distributed, the four parts of the window, what is still on its way, the officer. */
export function DistributionHeader({
  session,
  teams,
  team,
  at,
  onShow,
  onTeam,
}: {
  session: Session;
  teams: readonly Team[];
  team: Team | undefined;
  at: (typeof VIEWS)[number];
  onShow: (view: (typeof VIEWS)[number]) => void;
  onTeam: (teamId: string) => void;
}) {
  const t = useText();
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#distribution-content">
        {t('frame.skip')}
      </a>
      <div className={styles.mark}>
        <Icon name="team" size={18} />
        <h1>{t('distribution.title')}</h1>
      </div>
      {team && teams.length === 1 && <CutText className={own.team}>{team.name}</CutText>}
      {team && teams.length > 1 && (
        <div className={own.teams}>
          <SelectField
            label={t('distribution.team')}
            showsLabel={false}
            options={teams}
            value={team.id}
            onChange={onTeam}
          />
        </div>
      )}
      <nav className={styles.nav} aria-label={t('distribution.nav')}>
        {VIEWS.map((view, index) => (
          <button
            key={view}
            type="button"
            aria-current={at === view ? 'page' : undefined}
            title={`${t(`distribution.view.${view}`)} (⌃${index + 1})`}
            onClick={() => onShow(view)}
          >
            {t(`distribution.view.${view}`)}
          </button>
        ))}
      </nav>
      <div className={styles.end}>
        <PendingPopover count={session.pendingCommands} />
        <SettingsMenu officer={session.officer} />
      </div>
    </header>
  );
}
