import { isUnsearchable } from '#contract/desk/reader.ts';
import type { PageReading, ScanTable, TableDocument, TablePage } from '#contract/desk/scan.ts';
import { type QuarterTurn, turnSize } from '#domain/records/quarter-turn.ts';
import type { PageOutcome, ScanBatch, ScanPage } from '#domain/records/scan.ts';
import type { ArrangedDocument, Arrangement } from '#domain/scan/arrangement.ts';
import { gapText, type LedgerGap, ledgerOf } from '#domain/scan/ledger.ts';
import { pageDrawing } from '../desk/reader-pages.ts';
import { arrangedBatch, turnedUnread } from './arranged-batch.ts';
import { type MachineView, machineView } from './machine-steps.ts';
import type { PageFindings } from './page-findings.ts';
import { pageIdOf, partsOfPageId } from './page-id.ts';
import type { PageState, SourceRow, StepRow } from './scan-store.ts';
import { stepName } from './step-names.ts';
import { toRedo, toUndo, type UndoView } from './undo.ts';

/** Everything the table of a batch follows from. */
export interface TableParts {
  readonly batch: ScanBatch;
  /** The ledger, by number. */
  readonly pages: readonly ScanPage[];
  readonly steps: readonly StepRow[];
  readonly findings: ReadonlyMap<string, PageFindings>;
  readonly states: readonly PageState[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly refused: readonly { name: string; message: string }[];
  readonly here: boolean;
  readonly scanner: ScanTable['scanner'];
  /** Is the page being read now? */
  isRunning(pageId: string): boolean;
  /** Where a document of this batch was filed. */
  filed(documentId: string, caseId: string): { fileReference: string; title: string };
}

/** A batch as it lies on the table, with what filing and steps need beside what a window shows. */
export interface BuiltTable {
  readonly shown: ScanTable;
  readonly arrangement: Arrangement;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

export interface BuiltPage {
  readonly ledger: ScanPage;
  readonly state: PageState | undefined;
  /** What the person turned it by, on top of how its file shows it. */
  readonly turned: QuarterTurn;
  /** What it must be turned by, once turned by the person, to stand upright. */
  readonly rest: QuarterTurn;
}

/** Builds the table. Pages filed are where the ledger says; everything else follows from the steps. */
export function buildTable(parts: TableParts): BuiltTable {
  const seen = machineView(parts.pages, parts.findings, parts.batch.profile);
  const arrangement = arrangedBatch(parts.pages, parts.steps, seen);
  const leftOut = new Map(arrangement.leftOut.map((each) => [each.page.pageId, each]));
  const pages = builtPages(parts, arrangement);
  const documents = tableDocuments(parts, arrangement);
  const order = inOrder(documents, parts.pages);
  const rows = order.map((id) => tablePage(pages.get(id)!, leftOut.get(id), parts, seen));
  const view = undoView(parts.pages);
  const numberOf = (id: string): number | undefined => pages.get(id)?.ledger.number;
  const name = (row: StepRow | undefined): string | null =>
    row === undefined || row.step.kind === 'arrive' ? null : stepName(row.step, numberOf);
  const { sums, gaps } = sumsOnTheTable(parts, new Map(rows.map(({ pageId, leftOut }) => [pageId, leftOut?.as])));
  const isClosed = parts.batch.state === 'closed';
  return {
    arrangement,
    pages,
    shown: {
      summary: {
        batch: parts.batch,
        // The ledger of a closed batch is no longer kept here; its sums are.
        ledger: { ...((isClosed && parts.batch.sums) || sums), gaps: isClosed ? [] : gaps.map(gapText) },
        here: parts.here,
        refusedFiles: parts.refused.length,
        documents: {
          open: documents.filter(({ filed }) => filed === null).length,
          filed: documents.filter(({ filed }) => filed !== null).length,
        },
        unread: rows.filter(({ reading }) => reading === 'waiting' || reading === 'running').length,
        weak: rows.filter(({ reading }) => reading === 'weak' || reading === 'failed').length,
      },
      pages: rows,
      documents,
      undo: name(toUndo(parts.steps, view)),
      redo: name(toRedo(parts.steps, view)),
      refused: [...parts.refused],
      scanner: parts.scanner,
    },
  };
}

/** What of the ledger undo looks at. */
export function undoView(pages: Iterable<ScanPage>): UndoView {
  const filedPages = new Set<string>();
  const filedDocuments = new Set<string>();
  for (const { id, outcome, documentId } of pages) {
    if (outcome !== 'filed') continue;
    filedPages.add(id);
    if (documentId !== null) filedDocuments.add(documentId);
  }
  return { isOpen: (id) => !filedPages.has(id), isFiled: (id) => filedDocuments.has(id) };
}

function builtPages(parts: TableParts, { documents, leftOut }: Arrangement): Map<string, BuiltPage> {
  const turns = new Map<string, QuarterTurn>();
  for (const document of documents) for (const { pageId, turn } of document.pages) turns.set(pageId, turn);
  for (const { page } of leftOut) turns.set(page.pageId, page.turn);
  const states = new Map(parts.states.map((state) => [pageIdOf(state.itemId, state.number), state]));
  const unread = turnedUnread(parts.steps);
  return new Map(
    parts.pages.map((ledger) => {
      const state = states.get(ledger.id);
      const rest = unread.has(ledger.id) ? 0 : (state?.rotation ?? 0);
      return [ledger.id, { ledger, state, turned: turns.get(ledger.id) ?? 0, rest }];
    }),
  );
}

function tableDocuments(parts: TableParts, { documents }: Arrangement): TableDocument[] {
  const filedPages = parts.pages.filter(({ outcome }) => outcome === 'filed');
  const byDocument = Map.groupBy(filedPages, ({ documentId }) => documentId ?? '');
  const documentOf = new Map(filedPages.map(({ id, documentId }) => [id, documentId ?? '']));
  const shown = new Set<string>();
  const table: TableDocument[] = [];
  for (const document of documents) {
    for (const { pageId } of document.pages) {
      const documentId = documentOf.get(pageId);
      if (documentId === undefined || shown.has(documentId)) continue;
      shown.add(documentId);
      table.push(filedDocument(documentId, byDocument.get(documentId) ?? [], parts, document));
    }
    const open = document.pages.filter(({ pageId }) => !documentOf.has(pageId)).map(({ pageId }) => pageId);
    const { reference, attention } = document;
    if (open[0] !== undefined) table.push({ id: open[0], pageIds: open, reference, attention, filed: null });
  }
  // Filed before the machine took all of its pages for blank.
  for (const [documentId, pages] of byDocument) {
    if (!shown.has(documentId)) table.push(filedDocument(documentId, pages, parts));
  }
  return table;
}

function filedDocument(
  documentId: string,
  pages: readonly ScanPage[],
  parts: TableParts,
  from?: ArrangedDocument,
): TableDocument {
  const pageIds = [...pages].sort((a, b) => (a.pageOfDocument ?? 0) - (b.pageOfDocument ?? 0)).map(({ id }) => id);
  const caseId = pages[0]?.caseId ?? '';
  return {
    id: pageIds[0] ?? documentId,
    pageIds,
    reference: from?.reference ?? null,
    attention: from?.attention ?? null,
    filed: { documentId, caseId, ...parts.filed(documentId, caseId) },
  };
}

/** All pages as they lie, those left out behind the page they came after. */
function inOrder(documents: readonly TableDocument[], pages: readonly ScanPage[]): string[] {
  const placed = new Set(documents.flatMap(({ pageIds }) => pageIds));
  const behind = new Map<string, string[]>();
  const atTheFront: string[] = [];
  let anchor: string | undefined;
  for (const { id } of pages) {
    if (placed.has(id)) anchor = id;
    else if (anchor === undefined) atTheFront.push(id);
    else behind.set(anchor, [...(behind.get(anchor) ?? []), id]);
  }
  return [
    ...atTheFront,
    ...documents.flatMap(({ pageIds }) => pageIds.flatMap((id) => [id, ...(behind.get(id) ?? [])])),
  ];
}

function tablePage(
  page: BuiltPage,
  leftOut: Arrangement['leftOut'][number] | undefined,
  parts: TableParts,
  view: MachineView,
): TablePage {
  const { ledger, state, turned } = page;
  const { itemId, page: number } = partsOfPageId(ledger.id);
  const source = parts.sources.get(itemId);
  const upright = ((turned + page.rest) % 360) as QuarterTurn;
  const found = parts.findings.get(ledger.id);
  const original = { sha256: ledger.sourceSha256, mediaType: source?.mediaType ?? 'application/pdf' };
  return {
    pageId: ledger.id,
    number: ledger.number,
    sheet: ledger.sheet,
    sourceName: ledger.sourceName,
    drawing: pageDrawing(original, number, upright),
    turn: turned,
    ...(state ? turnSize(state, upright) : { width: null, height: null }),
    reading: readingOf(state, () => parts.isRunning(ledger.id)),
    confidence: state?.confidence ?? null,
    failure: state?.failure ?? null,
    blank: found?.blank ?? null,
    code: view.codes.get(ledger.id) ?? null,
    skew: found?.skew ?? null,
    outcome: ledger.outcome,
    leftOut: leftOut === undefined || ledger.outcome === 'filed' ? null : { as: leftOut.as, reason: leftOut.reason },
  };
}

function readingOf(state: PageState | undefined, isRunning: () => boolean): PageReading {
  if (state === undefined) return isRunning() ? 'running' : 'waiting';
  if (state.source === 'failed') return 'failed';
  if (state.source === 'text-layer') return 'text-layer';
  return isUnsearchable({ text: 'ocr', confidence: state.confidence }) ? 'weak' : 'read';
}

/**
 * The sums as the ledger has them; how many sheets of paper that is, is said as the pages lie on the table: a separator sheet is none
 * although nobody has confirmed it yet, nor is a picture put aside for another scan of its sheet.
 */
function sumsOnTheTable(
  { batch, pages }: Pick<TableParts, 'batch' | 'pages'>,
  leftOut: ReadonlyMap<string, PageOutcome | undefined>,
): ReturnType<typeof ledgerOf> {
  const settled = ledgerOf(batch, pages);
  const laid = ledgerOf(
    batch,
    pages.map((page) => (page.outcome === 'waiting' ? { ...page, outcome: leftOut.get(page.id) ?? 'waiting' } : page)),
  );
  const ofSheets = ({ kind }: LedgerGap): boolean => OF_SHEETS.has(kind);
  const { sheetsScanned, separatorSheets, sheetsReplaced } = laid.sums;
  return {
    sums: { ...settled.sums, sheetsScanned, separatorSheets, sheetsReplaced },
    gaps: [...settled.gaps.filter((gap) => !ofSheets(gap)), ...laid.gaps.filter(ofSheets)],
  };
}

const OF_SHEETS: ReadonlySet<LedgerGap['kind']> = new Set(['sheets_missing', 'sheets_too_many', 'not_scanned_again']);
