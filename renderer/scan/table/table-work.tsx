import { useState } from 'react';
import type { ScanTable } from '#contract/desk/scan.ts';
import { useSession } from '../../desk-queries.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { takesPaper } from '../batches/batch-words.ts';
import { LedgerFoot } from '../ledger/ledger-foot.tsx';
import { useScanKeys } from '../use-scan-keys.ts';
import { CASES_OFFERED } from './case-choices.tsx';
import { PageStrip } from './page-strip.tsx';
import { PageTools } from './page-tools.tsx';
import { type PageFit, PageView } from './page-view.tsx';
import { TableHead } from './table-head.tsx';
import { TableSide } from './table-side.tsx';
import styles from './table-work.module.css';
import { useBatchUpload } from './use-batch-upload.ts';
import { useTableWork } from './use-table-work.ts';

/** The table with its keys. Enter files the document looked at and goes on to the next. */
export function TableWork({ table, onBack }: { table: ScanTable; onBack: () => void }) {
  const t = useText();
  const session = useSession();
  const work = useTableWork(table);
  const [fit, setFit] = useState<PageFit>('width');
  const { summary } = table;
  const { batch, here } = summary;
  const isOpen = here && takesPaper(batch);
  const upload = useBatchUpload(batch.id, isOpen);
  const { page, document, filing, side, setSide } = work;
  const proposal = filing.proposal?.proposal;
  const finish = async (): Promise<void> => {
    if (await work.finish()) onBack();
  };
  const editable = isOpen && document?.filed === null;
  const digits = Object.fromEntries(
    Array.from({ length: CASES_OFFERED }, (_, at) => [
      String(at + 1),
      () => {
        const choice = proposal?.cases[at];
        if (choice) filing.edit({ theCase: choice.value });
      },
    ]),
  );
  const types = Object.fromEntries(
    [0, 1, 2, 3].map((at) => [
      `Shift+Digit${at + 1}`,
      () => {
        const choice = proposal?.types[at];
        if (choice) filing.edit({ type: choice.value });
      },
    ]),
  );
  useScanKeys({
    ArrowLeft: () => work.goPage(-1),
    ArrowRight: () => work.goPage(1),
    Home: () => work.goPage(Number.NEGATIVE_INFINITY),
    End: () => work.goPage(Number.POSITIVE_INFINITY),
    PageUp: () => work.goDocument(-1),
    PageDown: () => work.goDocument(1),
    ArrowDown: () => scrollPage(120),
    ArrowUp: () => scrollPage(-120),
    ' ': () => scrollPage(500),
    '+': () => setFit(fit === 'width' ? 'whole' : 'width'),
    Escape: () => (side === null ? onBack() : setSide(null)),
    l: () => setSide(side === 'leftOut' ? null : 'leftOut'),
    ...(isOpen && {
      r: () => work.turn(90),
      'Shift+r': () => work.turn(270),
      s: work.split,
      j: work.join,
      b: work.blank,
      n: () => void work.rescan(),
      a: () => setSide('attention'),
      Delete: () => setSide('remove'),
      'Alt+ArrowLeft': () => work.move(-1),
      'Alt+ArrowRight': () => work.move(1),
      'Control+z': () => work.actions.undo(),
      'Control+Shift+z': () => work.actions.redo(),
      'Control+y': () => work.actions.redo(),
      'Control+Enter': () => void finish(),
      u: upload.choose,
      c: () => setSide('scanner'),
      d: () => setSide('words'),
      x: side === null ? work.unfile : undefined,
      z: () => setSide('count'),
      m: () => setSide('note'),
      ...(side === 'leftOut' && { Enter: () => void work.settleLeftOut() }),
    }),
    ...(editable &&
      side === null && {
        ...digits,
        ...types,
        Enter: filing.accept,
        f: () => focusField('case'),
        t: () => focusField('type'),
        g: () => focusField('date'),
        'Shift+g': () => {
          const found = proposal?.dates[0];
          if (found) filing.edit({ date: longDay(found.value) });
        },
        v: () => setSide('newCase'),
        w: () => window.document.getElementById('scan-why')?.click(),
      }),
  });

  return (
    <div className={styles.table}>
      <TableHead
        summary={summary}
        undo={table.undo}
        redo={table.redo}
        onUndo={() => work.actions.undo()}
        onRedo={() => work.actions.redo()}
        onUpload={upload.choose}
        onScan={() => setSide('scanner')}
        scanner={side === 'scanner' ? null : table.scanner}
        onBack={onBack}
        isOpen={isOpen}
        refused={table.refused}
      />
      <PageStrip order={work.order} pageId={work.pageId} canMove={isOpen} onPage={work.go} onMove={work.moveTo} />
      <div className={styles.middle}>
        <div className={styles.page}>
          {page === null ? (
            <EmptyState icon="document" title={t('scan.table.empty')}>
              <p>{t('scan.table.empty.more')}</p>
              {isOpen && (
                <div className={styles.begin}>
                  <Button icon="document" keys="C" onPress={() => setSide('scanner')}>
                    {t('scan.scanner')}
                  </Button>
                  <Button icon="plus" keys="U" onPress={upload.choose}>
                    {t('scan.upload')}
                  </Button>
                </div>
              )}
            </EmptyState>
          ) : (
            <>
              <PageTools page={page} work={work} isOpen={isOpen} fit={fit} onFit={setFit} />
              <PageView page={page} fit={fit} marks={marksOn(work)} />
            </>
          )}
        </div>
        <aside className={styles.side} aria-label={t('scan.side')}>
          {session && <TableSide table={table} work={work} session={session} isOpen={isOpen} />}
        </aside>
      </div>
      <LedgerFoot
        ledger={summary.ledger}
        leftOut={table.pages.filter(({ leftOut, outcome }) => leftOut !== null && outcome === 'waiting').length}
        isFinishing={work.isBusy}
        isOpen={isOpen}
        onLeftOut={() => setSide('leftOut')}
        onCount={() => setSide('count')}
        onNote={() => setSide('note')}
        onFinish={() => void finish()}
      />
    </div>
  );
}

/** The places on the page looked at: the word that is walked to, else what the proposal rests on. */
function marksOn({ page, word, ofDocument, filing, document }: ReturnType<typeof useTableWork>) {
  if (page === null) return [];
  const number = ofDocument.findIndex(({ pageId }) => pageId === page.pageId) + 1;
  if (word !== null) return word.page === number ? [word.box] : [];
  const proposal = filing.proposal?.proposal;
  if (!proposal || document?.filed !== null) return [];
  const chosen = proposal.cases.find(({ value }) => value.caseId === filing.draft.theCase?.caseId) ?? proposal.cases[0];
  const evidence = [...(chosen?.evidence ?? []), ...(proposal.dates[0]?.evidence ?? [])];
  return evidence.filter((one) => one.page === number).flatMap(({ boxes }) => boxes);
}

function scrollPage(by: number): void {
  document.getElementById('scan-page')?.scrollBy({ top: by });
}

function focusField(name: string): void {
  const field = document.querySelector<HTMLInputElement>(`[data-field="${name}"] input`);
  field?.focus();
  field?.select();
}
