import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Session } from '#contract/desk/session.ts';
import { useAppearance } from '../app/use-appearance.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { deskQueries, useSelection, useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useSelect } from '../use-select.ts';
import { type DeskView, listOf, viewOf } from './desk-view.ts';
import styles from './desk-window.module.css';
import { HeaderBar } from './header-bar.tsx';
import { FileDrop } from './intake/file-drop.tsx';
import { useUpload } from './intake/use-upload.ts';
import { CasePanel, ConflictInbox, IntakeView } from './later-parts.tsx';
import { MessagesProvider, useMessages } from './messages.tsx';
import { Notices } from './notices.tsx';
import { OpenCaseForm } from './open-case/open-case-form.tsx';
import { QueueNav } from './queue-nav.tsx';
import { QueueView } from './queue-view.tsx';
import { SearchPalette } from './search/search-palette.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StatusBar } from './status-bar.tsx';
import { useCaseSteps } from './use-case-steps.ts';
import { usePanelLayout } from './use-panel-layout.ts';
import { type ShortcutActions, useShortcuts } from './use-shortcuts.ts';

/** Window 1, the Schreibtisch: lists on the left, cases in the middle, the case on the right. */
export function DeskWindow() {
  useDeskEvents('desk');
  const t = useText();
  useEffect(() => {
    document.title = `${t('frame.desk')} · ${t('frame.product')}`;
  }, [t]);
  return (
    <MessagesProvider>
      <DeskLayout />
    </MessagesProvider>
  );
}

function DeskLayout() {
  const t = useText();
  const desk = useDesk();
  const session = useSession();
  const selection = useSelection();
  const select = useSelect('desk');
  const navigate = useNavigate({ from: '/' });
  const { list } = useSearch({ from: '/' });
  const view = useMemo(() => viewOf(list), [list]);
  const [{ density }] = useAppearance();
  const { undo } = useMessages();
  const steps = useCaseSteps(session);
  const upload = useUpload();
  const layout = usePanelLayout();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  const [isOpening, setOpening] = useState(false);
  const filterField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const detail = useQuery({
    ...deskQueries.caseDetail(desk, selection.caseId ?? ''),
    enabled: selection.caseId !== null,
  }).data;
  const theCase = detail?.case;

  const show = useCallback((next: DeskView) => void navigate({ search: { list: listOf(next) } }), [navigate]);
  const openCase = useCallback(
    (caseId: string, place?: { documentId: string; page: number; query: string }) => {
      select({ caseId, documentId: null, page: null, query: '', ...place });
      if (view.kind !== 'queue') show({ kind: 'queue', queue: 'mine' });
    },
    [select, show, view.kind],
  );
  // Going to another case closes the form of a new one; what was typed in it is kept.
  const selectRow = useCallback(
    (change: Parameters<typeof select>[0]) => {
      setOpening(false);
      select(change);
    },
    [select],
  );
  const firstTeam = session?.officer.teamIds[0];

  const openNewCase = (): void => {
    setOpening(true);
    if (view.kind !== 'queue') show({ kind: 'queue', queue: 'inbox' });
  };

  const actions: ShortcutActions = {
    'Control+k': () => setOpen('palette'),
    '?': () => setOpen('sheet'),
    'Control+z': undo,
    '/': () => filterField.current?.focus(),
    'g n': () => show({ kind: 'queue', queue: 'inbox' }),
    'g m': () => show({ kind: 'queue', queue: 'mine' }),
    'g b': () => show({ kind: 'queue', queue: 'waiting_labour_agency' }),
    'g k': () => show({ kind: 'queue', queue: 'waiting_applicant' }),
    'g w': () => show({ kind: 'queue', queue: 'follow_ups' }),
    'g s': () => show({ kind: 'queue', queue: 'awaiting_signature' }),
    'g t': () => firstTeam && show({ kind: 'queue', queue: `team:${firstTeam}` }),
    'g p': () => show({ kind: 'intake' }),
    'g c': () => show({ kind: 'conflicts' }),
    u: upload.choose,
    v: openNewCase,
    ...(theCase &&
      !isOpening &&
      view.kind === 'queue' && {
        n: () => noteField.current?.focus(),
        c: () => steps.claim(theCase),
        r: () => steps.release(theCase),
        a: steps.openFile,
        Enter: () => steps.primary(theCase),
      }),
  };
  useShortcuts(actions);

  return (
    <FileDrop onFiles={upload.send}>
      <div className={styles.window}>
        <HeaderBar session={session} onSearch={() => setOpen('palette')} />
        <Notices session={session} />
        <main className={styles.frame}>
          <Group className={styles.panels} id="desk" {...layout}>
            <Panel
              id="queues"
              className={styles.side}
              defaultSize={224}
              minSize={160}
              maxSize={360}
              groupResizeBehavior="preserve-pixel-size"
            >
              <QueueNav session={session} view={view} onView={show} />
            </Panel>
            <Separator className={styles.separator} aria-label={t('queues.title')} />
            <Panel id="middle" className={styles.middle} minSize={480}>
              <section className={styles.main} id="desk-content" tabIndex={-1} aria-label={t('frame.desk')}>
                {view.kind === 'queue' && (
                  <QueueView
                    key={view.queue}
                    queue={view.queue}
                    session={session}
                    selectedId={selection.caseId}
                    onSelect={selectRow}
                    rowHeight={density === 'compact' ? 28 : 32}
                    filterField={filterField}
                    onNewCase={openNewCase}
                  />
                )}
                {view.kind === 'intake' && <IntakeView session={session} onAdd={upload.choose} />}
                {view.kind === 'conflicts' && <ConflictInbox session={session} onOpenCase={openCase} />}
              </section>
            </Panel>
            {view.kind === 'queue' && (
              <>
                <Separator className={styles.separator} aria-label={t('case.none')} />
                <Panel
                  id="case"
                  className={styles.side}
                  defaultSize={480}
                  minSize={360}
                  maxSize={880}
                  groupResizeBehavior="preserve-pixel-size"
                >
                  <div className={styles.case}>
                    {session && isOpening && (
                      <OpenCaseForm
                        session={session}
                        teamId={ownTeam(view, session)}
                        onOpened={(caseId) => {
                          setOpening(false);
                          select({ caseId, documentId: null, page: null, query: '' });
                        }}
                        onClose={() => setOpening(false)}
                      />
                    )}
                    {session && !isOpening && (
                      <CasePanel session={session} caseId={selection.caseId} steps={steps} noteField={noteField} />
                    )}
                  </div>
                </Panel>
              </>
            )}
          </Group>
        </main>
        <StatusBar session={session} onShortcuts={() => setOpen('sheet')} />
      </div>
      <SearchPalette
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        onOpenCase={openCase}
        actions={actions}
      />
      <ShortcutSheet isOpen={open === 'sheet'} onClose={() => setOpen(null)} />
    </FileDrop>
  );
}

/** The team whose list is shown, when the officer belongs to it. */
function ownTeam(view: DeskView, { officer }: Session): string | null {
  return view.kind === 'queue' ? (officer.teamIds.find((id) => view.queue === `team:${id}`) ?? null) : null;
}
