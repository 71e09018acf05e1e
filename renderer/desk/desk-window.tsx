import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { QueueId } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { mayDistribute, mayScan } from '#domain/rights/actor.ts';
import { useAppearance } from '../app/use-appearance.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { deskQueries, useSelection, useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useSelect } from '../use-select.ts';
import { CasePanel } from './case/case-panel.tsx';
import type { PrimaryAction } from './course/primary-action.tsx';
import type { Stage } from './course/stages.ts';
import { type DeskView, listOf, type QueueOnDesk, viewOf } from './desk-view.ts';
import styles from './desk-window.module.css';
import { HeaderBar } from './header-bar.tsx';
import { FileDrop } from './intake/file-drop.tsx';
import { useUpload } from './intake/use-upload.ts';
import { ConflictInbox, CourseView, IntakeView, OfficeView } from './later-parts.tsx';
import { MessagesProvider, useMessages } from './messages.tsx';
import { Notices } from './notices.tsx';
import { OpenCaseForm } from './open-case/open-case-form.tsx';
import { QueueNav } from './queue-nav.tsx';
import { QueueView } from './queue-view.tsx';
import { SearchPalette } from './search/search-palette.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StatusBar } from './status-bar.tsx';
import type { StepWithForm } from './steps/step-form.tsx';
import { useCaseSteps } from './use-case-steps.ts';
import { usePanelLayout } from './use-panel-layout.ts';
import { type ShortcutActions, useShortcuts } from './use-shortcuts.ts';
import { useTakeNext } from './use-take-next.ts';
import { useSavedViews } from './views/use-saved-views.ts';

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
  const { say, undo } = useMessages();
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
  // The list a case was opened from stays as it is behind it; Esc comes back to the same row.
  const behind = useRef<QueueOnDesk>({ kind: 'queue', queue: 'mine' });
  if (view.kind === 'queue') behind.current = view;
  const isWorking = view.kind === 'work';
  const shownQueue = view.kind === 'queue' || isWorking ? behind.current : null;
  const views = useSavedViews();
  const savedView = views.all.find(({ id }) => id === shownQueue?.saved) ?? null;
  const [stage, setStage] = useState<Stage | null>(null);
  const enter = useRef<PrimaryAction | null>(null);
  const onPrimary = useCallback((action: PrimaryAction | null) => {
    enter.current = action;
  }, []);
  const work = useCallback(() => {
    setStage(null);
    show({ kind: 'work' });
  }, [show]);
  const steps = useCaseSteps(session, work);
  const back = useCallback(() => {
    show(behind.current);
    requestAnimationFrame(() => document.getElementById('case-list')?.focus());
  }, [show]);
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
  const { take, isTaking } = useTakeNext(
    useCallback(
      (caseId: string) => {
        selectRow({ caseId, documentId: null, page: null, query: '' });
        work();
      },
      [selectRow, work],
    ),
    steps.release,
  );
  const [opened, setOpened] = useState<{ readonly caseId: string; readonly step: StepWithForm } | null>(null);
  const onStep = (step: StepWithForm | null): void =>
    setOpened(step === null || selection.caseId === null ? null : { caseId: selection.caseId, step });
  const onStage = (next: Stage): void => {
    setStage(next);
    show({ kind: 'work' });
  };
  const openView = (saved: { readonly id: string; readonly queue: QueueId } | null): void =>
    show({ kind: 'queue', queue: saved?.queue ?? behind.current.queue, ...(saved && { saved: saved.id }) });
  const firstTeam = session?.officer.teamIds[0];

  const openNewCase = (): void => {
    setOpening(true);
    if (view.kind !== 'queue') show({ kind: 'queue', queue: 'inbox' });
  };

  const openScan = (): void =>
    void desk.windows.openScan().catch(() => say({ text: t('refusal.line'), tone: 'problem' }));
  const openDistribution = (): void =>
    void desk.windows.openDistribution().catch(() => say({ text: t('refusal.line'), tone: 'problem' }));
  const stepKeys: ShortcutActions = {
    w: () => onStep('followUp.set'),
    s: () => press('case-steps'),
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
    'g i': () => press('notices'),
    'g c': () => show({ kind: 'conflicts' }),
    ...(session && mayScan(session.officer) && { 'g o': openScan }),
    ...(session && mayDistribute(session.officer) && { 'g v': openDistribution }),
    u: upload.choose,
    v: openNewCase,
    x: take,
    ...(view.kind === 'queue' && { f: () => press('list-filter'), 'g a': () => press('list-views') }),
    ...(theCase &&
      !isOpening &&
      view.kind === 'queue' && {
        n: () => noteField.current?.focus(),
        c: () => steps.claim(theCase),
        r: () => steps.release(theCase),
        a: steps.openFile,
        ...stepKeys,
        Enter: () => steps.primary(theCase),
      }),
    ...(view.kind === 'office' && { Escape: back }),
    ...(isWorking && {
      Escape: back,
      Enter: () => {
        if (enter.current?.isDisabled !== true) enter.current?.run();
      },
      '1': () => setStage('triage'),
      '2': () => setStage('checklist'),
      '3': () => setStage('ezb'),
      '4': () => setStage('ba'),
      '5': () => setStage('decision'),
      '6': () => setStage('letters'),
      '7': () => setStage('history'),
      a: steps.openFile,
      n: () => noteField.current?.focus(),
      ...(theCase && { c: () => steps.claim(theCase), r: () => steps.release(theCase), ...stepKeys }),
    }),
  };
  useShortcuts(actions);

  return (
    <FileDrop onFiles={upload.send} hint={t('frame.drop')}>
      <div className={styles.window}>
        <HeaderBar
          session={session}
          onSearch={() => setOpen('palette')}
          onScan={openScan}
          onDistribution={openDistribution}
          onOffice={() => show({ kind: 'office' })}
        />
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
              <QueueNav session={session} view={view} saved={views.all} onView={show} />
            </Panel>
            <Separator className={styles.separator} aria-label={t('queues.title')} />
            <Panel id="middle" className={styles.middle} minSize={480}>
              <section className={styles.main} id="desk-content" tabIndex={-1} aria-label={t('frame.desk')}>
                {shownQueue !== null && (
                  <div className={isWorking ? styles.behind : styles.list} inert={isWorking}>
                    <QueueView
                      key={`${shownQueue.queue} ${savedView?.id ?? ''}`}
                      queue={shownQueue.queue}
                      views={views}
                      view={savedView}
                      onOpenView={openView}
                      session={session}
                      selectedId={selection.caseId}
                      onSelect={selectRow}
                      rowHeight={density === 'compact' ? 28 : 32}
                      filterField={filterField}
                      onNewCase={openNewCase}
                      onTakeNext={take}
                      isTaking={isTaking}
                    />
                  </div>
                )}
                {isWorking && (
                  <CourseView
                    session={session}
                    caseId={selection.caseId}
                    stage={stage}
                    onStage={setStage}
                    onPrimary={onPrimary}
                    onBack={back}
                  />
                )}
                {view.kind === 'intake' && <IntakeView session={session} onAdd={upload.choose} />}
                {view.kind === 'office' && <OfficeView session={session} />}
                {view.kind === 'conflicts' && <ConflictInbox session={session} onOpenCase={openCase} />}
              </section>
            </Panel>
            {shownQueue !== null && (
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
                      <CasePanel
                        session={session}
                        caseId={selection.caseId}
                        steps={steps}
                        noteField={noteField}
                        isWorked={isWorking}
                        step={opened?.caseId === selection.caseId ? opened.step : null}
                        onStep={onStep}
                        onStage={onStage}
                      />
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
        more={views.all.map((saved) => ({
          id: `view:${saved.id}`,
          name: t('views.command', { name: saved.name }),
          keys: null,
          run: () => openView(saved),
        }))}
      />
      <ShortcutSheet isOpen={open === 'sheet'} onClose={() => setOpen(null)} />
    </FileDrop>
  );
}

/** Opens what a button of the list opens. */
function press(buttonId: string): void {
  document.getElementById(buttonId)?.click();
}

/** The team whose list is shown, when the officer belongs to it. */
function ownTeam(view: DeskView, { officer }: Session): string | null {
  return view.kind === 'queue' ? (officer.teamIds.find((id) => view.queue === `team:${id}`) ?? null) : null;
}
