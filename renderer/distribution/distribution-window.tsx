import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { mayDistribute } from '#domain/rights/actor.ts';
import { MessagesProvider } from '../desk/messages.tsx';
import { Notices } from '../desk/notices.tsx';
import { StatusBar } from '../desk/status-bar.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useScanKeys as useKeys } from '../scan/use-scan-keys.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../ui/skeleton.tsx';
import type { DistributionSearch } from '../windows.tsx';
import { DistributionHeader } from './distribution-header.tsx';
import { DistributionSheet } from './distribution-sheet.tsx';
import styles from './distribution-window.module.css';
import { HistoryView } from './history/history-view.tsx';
import { UndoBar } from './history/undo-bar.tsx';
import { LoadView } from './load/load-view.tsx';
import type { Wanted } from './proposal/plan-request.ts';
import { ProposalView } from './proposal/proposal-view.tsx';
import { StaffView } from './staff/staff-view.tsx';

/** The Verteilung of a team lead: the load of the team, a proposal with its effect, applying and undoing it, the staff's times. */
export function DistributionWindow() {
  useDeskEvents('distribution');
  const t = useText();
  useEffect(() => {
    document.title = `${t('distribution.title')} · ${t('frame.product')}`;
  }, [t]);
  return (
    <MessagesProvider>
      <DistributionLayout />
    </MessagesProvider>
  );
}

function DistributionLayout() {
  const t = useText();
  const session = useSession();
  const slow = useSlow(session === null);
  const [sheet, setSheet] = useState(false);
  const isNotLead = session !== null && !mayDistribute(session.officer);
  useKeys({ '?': () => setSheet(true) });
  return (
    <>
      <div className={styles.window}>
        {session === null && (
          <>
            <Notices session={null} />
            <main className={styles.content} id="distribution-content" aria-label={t('distribution.title')}>
              {slow && <Skeleton label={t('distribution.load.loading')} />}
            </main>
          </>
        )}
        {isNotLead && (
          <EmptyState icon="team" title={t('distribution.notYours')}>
            {t('distribution.notYours.more')}
          </EmptyState>
        )}
        {session && !isNotLead && <Views session={session} />}
        <StatusBar session={session} onShortcuts={() => setSheet(true)} />
      </div>
      <DistributionSheet isOpen={sheet} onClose={() => setSheet(false)} />
    </>
  );
}

function Views({ session }: { session: Session }) {
  const t = useText();
  const navigate = useNavigate({ from: '/verteilung' });
  const { show = 'load', team } = useSearch({ from: '/verteilung' });
  const teams = session.teams.filter(({ id }) => session.officer.teamIds.includes(id));
  const shown = teams.find(({ id }) => id === team) ?? teams[0];
  // What another part of the window asks to be computed: an absence, an overdue desk.
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const go = useCallback((search: DistributionSearch): void => void navigate({ search }), [navigate]);
  const goTo = (view: 'load' | 'proposal' | 'staff' | 'history'): void =>
    go({ ...(view !== 'load' && { show: view }), ...(shown && { team: shown.id }) });
  const propose = (next: Wanted): void => {
    setWanted(next);
    goTo('proposal');
  };
  useKeys({
    'Control+1': () => goTo('load'),
    'Control+2': () => goTo('proposal'),
    'Control+3': () => goTo('staff'),
    'Control+4': () => goTo('history'),
  });
  return (
    <>
      <DistributionHeader
        session={session}
        teams={teams}
        team={shown}
        at={show}
        onShow={goTo}
        onTeam={(id) => go({ ...(show !== 'load' && { show }), team: id })}
      />
      <Notices session={session} />
      {shown && <UndoBar session={session} teamId={shown.id} onShow={() => goTo('history')} />}
      <main className={styles.content} id="distribution-content" tabIndex={-1} aria-label={t('distribution.title')}>
        {!shown && <EmptyState icon="team" title={t('distribution.noTeam')} />}
        {shown && (
          <>
            {show === 'load' && <LoadView key={shown.id} session={session} team={shown} onPropose={propose} />}
            {/* Kept while another part is looked at: a plan that somebody works on is not thrown away. */}
            <div className={styles.part} hidden={show !== 'proposal'}>
              <ProposalView
                key={shown.id}
                session={session}
                teamId={shown.id}
                wanted={wanted}
                isShown={show === 'proposal'}
                onApplied={() => goTo('history')}
              />
            </div>
            {show === 'staff' && <StaffView key={shown.id} session={session} team={shown} onPropose={propose} />}
            {show === 'history' && <HistoryView key={shown.id} session={session} teamId={shown.id} />}
          </>
        )}
      </main>
    </>
  );
}
