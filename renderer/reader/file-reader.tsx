import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Selection } from '#contract/desk/session.ts';
import { mayWorkOn } from '#domain/rights/actor.ts';
import { localDate } from '#domain/time/local-date.ts';
import { Notices } from '../desk/notices.tsx';
import { usePanelLayout } from '../desk/use-panel-layout.ts';
import { useSelection, useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { usePreference } from '../preference.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Availability } from './availability.tsx';
import { fileLeaves, slotOfLeaf, unreadPages } from './file-leaves.ts';
import styles from './file-reader.module.css';
import { FileTreePanel } from './file-tree-panel.tsx';
import { HitList } from './hit-list.tsx';
import { hitsByPage, nextHit } from './hit-navigation.ts';
import { LeafField } from './leaf-field.tsx';
import { type PointedPlace, pointedPlace } from './pointed-place.ts';
import { ReaderBar } from './reader-bar.tsx';
import { type PaneHandle, ReaderPane } from './reader-pane.tsx';
import { ReaderSheet } from './reader-sheet.tsx';
import { SearchField } from './search-field.tsx';
import { UnreadPages } from './unread-pages.tsx';
import { useFileSearch } from './use-file-search.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { READER_WINDOW, useSharedPlace } from './use-shared-place.ts';
import { useWordWalk } from './use-word-walk.ts';
import { WordsBar } from './words-bar.tsx';
import { readView } from './zoom.ts';

const Tree = memo(FileTreePanel);
const Hits = memo(HitList);
const NO_HITS: never[] = [];

/** The file of one case: tree and hits on the left, the pages, everything above them. */
export function FileReader({ detail, pages }: { detail: CaseDetail; pages: readonly ReaderPage[] }) {
  const t = useText();
  const selection = useSelection();
  const session = useSession();
  const offline = session?.connection.state === 'offline';
  const leaves = useMemo(() => fileLeaves(pages, detail.traces), [pages, detail.traces]);
  const documents = useMemo(() => new Map(detail.documents.map((one) => [one.id, one])), [detail.documents]);
  const [view, setView] = usePreference('reader.view', readView);
  const [treeOpen, setTreeOpen] = usePreference('reader.tree', (stored) => stored !== false);
  const [split, setSplit] = useState(false);
  const [sheetOpen, setSheetOpen] = useState(false);
  const panels = usePanelLayout('reader.panels');
  const [side, setSide] = useState<'tree' | 'hits'>('tree');

  const main = useRef<PaneHandle>(null);
  const second = useRef<PaneHandle>(null);
  const [active, setActive] = useState<'main' | 'second'>('main');
  const pane = useCallback(() => (split && active === 'second' ? second.current : main.current), [split, active]);
  const [place, setPlace] = useState({ slot: -1, scale: 1 });
  const [secondPlace, setSecondPlace] = useState({ slot: -1, scale: 1 });
  const onCurrent = useCallback((slot: number, scale: number) => setPlace({ slot, scale }), []);
  const onSecondCurrent = useCallback((slot: number, scale: number) => setSecondPlace({ slot, scale }), []);
  const here = split && active === 'second' ? secondPlace : place;
  const leaf = leaves.slots[here.slot]?.leaf ?? 0;
  const readDocument = documentAt(leaves.slots[here.slot]);

  const search = useFileSearch(detail.case.id, {
    query: selection.query,
    fromOther: selection.by !== READER_WINDOW,
  });
  const hits = search.result?.hits ?? NO_HITS;
  // The list of hits is drawn when there is time for it; typing and the marks on the page come first.
  const listed = useDeferredValue(search.result);
  const marks = useMemo(() => hitsByPage(hits), [hits]);
  const [currentHit, setCurrentHit] = useState(-1);
  const wanted = useRef<Selection | null>(null);
  const [pointed, setPointed] = useState<PointedPlace | null>(null);

  const searching = search.query !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins anew, whatever the answer
  useEffect(() => {
    setCurrentHit(-1);
    setSide(searching ? 'hits' : 'tree');
    if (searching) setPointed(null);
  }, [search.query, searching]);

  const showHit = useCallback(
    (index: number) => {
      const hit = hits[index];
      if (!hit) return;
      setCurrentHit(index);
      const slot = slotOfLeaf(leaves, hit.leaf);
      const there = leaves.slots[slot];
      const box = hit.boxes[0];
      if (there?.kind !== 'page' || !box || !there.page.width || !there.page.height) pane()?.showSlot(slot);
      else pane()?.showPlace(slot, box.x / there.page.width, box.y / there.page.height);
    },
    [hits, leaves, pane],
  );
  const stepHit = useCallback(
    (direction: 1 | -1) => showHit(nextHit(hits, currentHit, direction, leaf)),
    [hits, currentHit, leaf, showHit],
  );

  const onFollow = useCallback(
    (slot: number, followed: Selection) => {
      const there = leaves.slots[slot];
      const place = there?.kind === 'page' ? pointedPlace(there.page, followed.box ?? null) : null;
      if (place === null) main.current?.showSlot(slot);
      else main.current?.showPlace(slot, place.x, place.y);
      setPointed(place);
      wanted.current = followed.query === '' ? null : followed;
    },
    [leaves],
  );
  useSharedPlace(leaves, place.slot, search.query, onFollow);
  // A page found from the other window is shown with its first hit marked as the current one, once the hits are known.
  useEffect(() => {
    const { current } = wanted;
    if (!current || search.result?.query !== current.query.trim()) return;
    wanted.current = null;
    const index = hits.findIndex((hit) => hit.documentId === current.documentId && hit.page === (current.page ?? 1));
    if (index >= 0) showHit(index);
  }, [search.result, hits, showHit]);

  const { walk, begin, end } = useWordWalk(pages, (page, word) => {
    pane()?.showPlace(slotOfLeaf(leaves, page.leaf), word.x, word.y);
    setPointed(word);
  });
  const endWalk = (): void => {
    end();
    setPointed(null);
    pane()?.focus();
  };
  const toggleWords = (): void => {
    if (walk !== null) endWalk();
    else if (readDocument !== null) begin(readDocument);
  };
  // Whoever is excluded from this very case is told so by the refusal.
  const mayCorrect =
    session !== null && mayWorkOn({ ...session.officer, excludedCaseIds: [] }, detail.case, localDate(session.today));

  // The second view begins where the first is; from there each goes its own way.
  const slotHere = useRef(place.slot);
  slotHere.current = place.slot;
  useEffect(() => {
    if (split) second.current?.showSlot(slotHere.current);
    else setActive('main');
  }, [split]);

  const goToLeaf = useCallback(
    (wantedLeaf: number) => pane()?.showSlot(slotOfLeaf(leaves, wantedLeaf)),
    [pane, leaves],
  );
  const searchField = useRef<HTMLInputElement>(null);
  const leafField = useRef<HTMLInputElement>(null);
  useReaderKeys({
    pane,
    lastSlot: leaves.slots.length - 1,
    view,
    setView,
    scale: here.scale,
    stepHit,
    searchField,
    leafField,
    toggleWords,
    toggleTree: () => setTreeOpen(!treeOpen),
    toggleSplit: () => setSplit(!split),
    showSheet: () => setSheetOpen(true),
  });

  const unread = useMemo(() => unreadPages(leaves), [leaves]);
  const toPages = (): void => pane()?.focus();
  const columns = {
    leaves,
    documents,
    view,
    hits,
    hitsByPage: marks,
    currentHit,
    pointed,
    offline,
    onView: setView,
    onHit: showHit,
  };

  return (
    <div className={styles.reader}>
      <ReaderBar
        detail={detail}
        view={view}
        onView={setView}
        scale={here.scale}
        treeOpen={treeOpen}
        onTree={setTreeOpen}
        split={split}
        onSplit={setSplit}
        search={
          <SearchField
            field={searchField}
            typed={search.typed}
            result={search.result}
            stale={search.result !== null && search.result.query.trim() !== search.query}
            currentHit={currentHit}
            onType={search.type}
            onStep={stepHit}
            onLeave={toPages}
          />
        }
        leaf={<LeafField field={leafField} leaf={leaf} lastLeaf={leaves.lastLeaf} onGo={goToLeaf} onLeave={toPages} />}
      />
      <Notices session={session} />
      <Availability detail={detail} offline={offline} />
      {walk && (
        <WordsBar
          caseId={detail.case.id}
          title={documents.get(walk.documentId)?.title ?? ''}
          walk={walk}
          mayCorrect={mayCorrect}
          onClose={endWalk}
        />
      )}
      <main className={styles.main} aria-label={t('reader.title')}>
        <Group className={styles.panels ?? ''} id="reader" {...panels}>
          {treeOpen && (
            <>
              <Panel
                id="side"
                className={styles.side ?? ''}
                defaultSize={320}
                minSize={220}
                maxSize={640}
                groupResizeBehavior="preserve-pixel-size"
              >
                <nav className={styles.sideInner} aria-label={t('reader.side')}>
                  <Tabs
                    className={styles.tabs ?? ''}
                    selectedKey={side}
                    onSelectionChange={(key) => setSide(key === 'hits' ? 'hits' : 'tree')}
                  >
                    <TabList className={styles.tabList ?? ''} aria-label={t('reader.side')}>
                      <Tab id="tree" className={styles.tab ?? ''}>
                        {t('reader.side.documents', { count: detail.documents.length })}
                      </Tab>
                      <Tab id="hits" className={styles.tab ?? ''}>
                        {search.result === null
                          ? t('reader.side.hits.none')
                          : t('reader.side.hits', { count: search.result.totalHits })}
                      </Tab>
                    </TabList>
                    <UnreadPages
                      unread={unread}
                      count={Math.max(unread.length, search.result?.unsearchable ?? 0)}
                      total={pages.length}
                      onGo={goToLeaf}
                    />
                    <TabPanel id="tree" shouldForceMount className={styles.tabPanel ?? ''}>
                      <Tree detail={detail} pages={pages} currentDocument={readDocument} onGo={goToLeaf} />
                    </TabPanel>
                    <TabPanel id="hits" className={styles.tabPanel ?? ''}>
                      {search.failed ? (
                        <EmptyState icon="search" title={t('reader.hits.failed')}>
                          {t('reader.hits.failed.more')}
                        </EmptyState>
                      ) : listed === null ? (
                        <p className={styles.hint}>{t('reader.hits.start')}</p>
                      ) : (
                        <Hits result={listed} documents={documents} currentHit={currentHit} onChoose={showHit} />
                      )}
                    </TabPanel>
                  </Tabs>
                </nav>
              </Panel>
              <Separator className={styles.separator ?? ''} aria-label={t('reader.side.resize')} />
            </>
          )}
          <Panel id="pages" minSize={400}>
            <Group className={styles.panels ?? ''}>
              <Panel id="main" minSize="25%">
                <div className={styles.pane} data-active={(split && active === 'main') || undefined}>
                  <ReaderPane
                    {...columns}
                    ref={main}
                    label={t('reader.pages')}
                    onCurrent={onCurrent}
                    onActivate={() => setActive('main')}
                  />
                </div>
              </Panel>
              {split && (
                <>
                  <Separator className={styles.separator ?? ''} aria-label={t('reader.split.resize')} />
                  <Panel id="second" minSize="25%">
                    <div className={styles.pane} data-active={active === 'second' || undefined}>
                      <ReaderPane
                        {...columns}
                        ref={second}
                        label={t('reader.pages.second')}
                        onCurrent={onSecondCurrent}
                        onActivate={() => setActive('second')}
                      />
                    </div>
                  </Panel>
                </>
              )}
            </Group>
          </Panel>
        </Group>
      </main>
      <ReaderSheet isOpen={sheetOpen} onClose={() => setSheetOpen(false)} />
    </div>
  );
}

function documentAt(slot: ReturnType<typeof fileLeaves>['slots'][number] | undefined): string | null {
  return slot?.kind === 'page' ? slot.page.documentId : null;
}
