import type { Database } from 'better-sqlite3';
import type { RefusalShape, RunResult } from '#contract/desk/outbox.ts';
import {
  type BatchSummary,
  type CheckPage,
  type DocumentProposal,
  type ScanFiling,
  type ScanTable,
  STRIP_PICTURE,
  type WantedPaper,
  type WeakWord,
  type WishItem,
} from '#contract/desk/scan.ts';
import type { Scanner, ScannerFaultCode } from '#contract/desk/scanner.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { OFFICE_SETTINGS_ID } from '#domain/records/office.ts';
import { isReference, parseSeparator } from '#domain/scan/separator-code.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { WantedPicture } from '../desk/pictures-ahead.ts';
import type { Preferences } from '../desk/preferences.ts';
import type { IncomingFile } from '../intake/incoming-file.ts';
import type { IntakeOptions } from '../intake/intake.ts';
import type { IntakeStore } from '../intake/intake-store.ts';
import { createTakenFiles } from '../intake/taken-files.ts';
import { createAssembleThread } from './assemble/assemble-thread.ts';
import { createBatchTables } from './batch-tables.ts';
import { checkPages } from './check-pages.ts';
import { correctWord } from './correct-word.ts';
import { fileDocument, type ScanFilingDesk } from './file-document.ts';
import { createLateTexts } from './late-texts.ts';
import { createPageLoader } from './load-page.ts';
import { createPageLooker } from './look/page-looker.ts';
import { lookAtFile } from './look-at-file.ts';
import type { PageFindings } from './page-findings.ts';
import { pageIdOf, partsOfPageId } from './page-id.ts';
import { createZoneSearch } from './page-zones.ts';
import { createPapers } from './paper/papers.ts';
import { pickList } from './paper/pick-list.ts';
import { transferRecord } from './paper/transfer-record.ts';
import { createProposer } from './propose.ts';
import { createReceiver, type Receiver } from './receive.ts';
import { type LastPage, recordPages } from './record-pages.ts';
import { createRenditions } from './renditions.ts';
import { createScanStore, type PersonStep } from './scan-store.ts';
import { createScanners } from './scanner/scanners.ts';
import { settleLeftOut } from './settle-left-out.ts';
import { createSteps } from './steps.ts';
import { unfileDocument } from './unfile-document.ts';
import { wishList } from './wish-list.ts';
import { pagesOfDocument, weakWords } from './words-on-table.ts';

/** Of a sheet: a file with more pages is a pile, and its first pages are not what the strip shows next. */
const SIDES = 2;

/** What the Scanplatz needs of the desk it stands at. */
export interface ScanDeskOptions {
  readonly sqlite: Database;
  readonly rows: RowStore;
  readonly blobs: BlobStore;
  readonly preferences: Preferences;
  intake(): IntakeStore;
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  hold(caseId: string): void;
  isRunning(pageId: string): boolean;
  prioritise(itemId: string, page: number): void;
  officerId(): string;
  today(): LocalDate;
  newId(): string;
  /** Where pages lie between the scanner and the store. */
  readonly scannerFolder: string;
  take(file: IncomingFile, batchId: string | null): Promise<unknown>;
  /** Paper is about to come in, perhaps. */
  standReady(): void;
  /** A window will ask for this picture in a moment. */
  drawAhead(picture: WantedPicture): void;
  now(): Date;
  onFailed(error: unknown): boolean;
  /** Batches on the table changed. */
  tell(batchIds: readonly string[]): void;
}

type CorrectedWord = { batchId: string; tableDocumentId: string; page: number; word: number; text: string | null };

/** The Scanplatz of one desk, as its windows ask for it; and what it wants to hear of intake and sync. */
export interface ScanDesk extends Receiver {
  batches(): BatchSummary[];
  table(batchId: string): ScanTable | null;
  step(batchId: string, step: PersonStep): string | null;
  /** Takes the last step back; a filing whose document the file rests on already is refused. */
  undo(batchId: string): RefusalShape | null;
  redo(batchId: string): RefusalShape | null;
  /** Takes a document that was filed from the table back onto it. */
  unfile(batchId: string, documentId: string): RunResult;
  propose(batchId: string, tableDocumentId: string): Promise<DocumentProposal | null>;
  file(filing: ScanFiling): Promise<RunResult>;
  settleLeftOut(batchId: string): Promise<RunResult>;
  weakWords(batchId: string, tableDocumentId: string): WeakWord[];
  correctWord(corrected: CorrectedWord): void;
  looking(pageId: string): void;
  checkPages(batchId: string): CheckPage[];
  wishes(): WishItem[];
  scanners(): Promise<Scanner[]>;
  /** Says why it could not start. */
  startScan(batchId: string, device: string): Promise<ScannerFaultCode | null>;
  stopScan(batchId: string): void;
  /** The URL of a PDF to print; null when there is nothing to print, or a name cannot be set. */
  paper(wanted: WantedPaper): Promise<string | null>;
  /** The bytes of a paper that was just made. */
  paperBytes(sha256: string): Uint8Array | undefined;
  readonly intakeHooks: NonNullable<IntakeOptions['batches']>;
  /** Rows of these batches were written by a command or a pull; without one, any of them. */
  batchesChanged(batchIds?: Iterable<string>): void;
  casesChanged(): void;
  /** Words of filed documents were read otherwise; called inside the transaction that says so. */
  wordsCorrected(): void;
  /** Central decided a command of this desk. */
  answered(command: { readonly name: string; readonly args: unknown }, refusal: string | undefined): void;
  /** Goes on with what the last start left undone. */
  resume(): void;
  close(): Promise<void>;
}

export function createScanDesk(desk: ScanDeskOptions): ScanDesk {
  const { sqlite, rows, run } = desk;
  const store = createScanStore(sqlite);
  const tables = createBatchTables({ ...desk, store, scanner: (batchId) => scanners.state(batchId) });
  const assembler = createAssembleThread((sha256) => desk.blobs.read(sha256));
  const transaction = <T>(work: () => T): T => sqlite.transaction(work)();
  const changed = (batchId: string): void => tables.touch(batchId);
  const markRecorded = (itemId: string, page: number): void => desk.intake().markRecorded(itemId, page);
  const filing: ScanFilingDesk = { ...desk, store, assembler, table: tables.table, transaction, markRecorded };
  const steps = createSteps({
    store,
    table: tables.table,
    run: (name, args) => run(name, args, []),
    unfile: (batchId, documentId) => unfile(batchId, documentId),
    transaction,
    changed,
  });
  const unfile = (batchId: string, documentId: string): RunResult => {
    const result = unfileDocument({ ...filing, rows }, batchId, documentId);
    changed(batchId);
    return result;
  };
  const looker = createPageLooker({ behind: true });
  const load = createPageLoader({ read: (sha256) => desk.blobs.read(sha256) });
  const zones = createZoneSearch({ store, looker, load });
  const proposer = createProposer({ rows, store, today: desk.today, zones });
  const separates = (found: PageFindings | undefined): boolean =>
    found?.codes.some((code) => parseSeparator(code) !== null) === true;
  const renditions = createRenditions(desk);
  const papers = createPapers();
  const scanners = createScanners({
    folder: desk.scannerFolder,
    take: (batchId, file) => desk.take(file, rows.one('scanBatch', batchId) === undefined ? null : batchId),
    taken: (batchId) => createTakenFiles(sqlite, `scanner/${batchId}`),
    onChange: (batchId) => changed(batchId),
    onFailed: desk.onFailed,
  });
  const late = createLateTexts({ ...filing, sqlite, rows });
  const receiver = createReceiver(desk.preferences, (batchId) => rows.one('scanBatch', batchId));
  /** The one a window asked for last. */
  let shownBatch: string | undefined;
  const last = sqlite.prepare<[string], LastPage>(
    'SELECT number, sheet, source_page AS sourcePage FROM scan_pages WHERE batch_id = ? ORDER BY number DESC LIMIT 2',
  );
  const ledger = {
    batch: (batchId: string) => rows.one('scanBatch', batchId),
    last: (batchId: string) => last.all(batchId),
    run: (name: 'scan.record', args: unknown) => run(name, args, []),
    addArrival: store.addArrival,
  };

  return {
    ...receiver,
    batches: tables.summaries,
    table(batchId) {
      const shown = tables.table(batchId)?.shown;
      if (shown === undefined) return null;
      const { here, batch } = shown.summary;
      shownBatch = batchId;
      if (here && (batch.state === 'scanning' || batch.state === 'failed')) {
        desk.standReady();
        looker.standReady();
      }
      return shown;
    },
    ...steps,
    async propose(batchId, tableDocumentId) {
      const table = tables.table(batchId);
      return table === undefined ? null : proposer.propose(table, tableDocumentId);
    },
    async file(document) {
      const result = await fileDocument(filing, document);
      if (result.outcome === 'done_here') desk.hold(document.caseId);
      renditions.nudge();
      changed(document.batchId);
      return result;
    },
    unfile,
    async settleLeftOut(batchId) {
      const result = await settleLeftOut(filing, batchId);
      changed(batchId);
      return result;
    },
    weakWords(batchId, tableDocumentId) {
      const table = tables.table(batchId);
      return table === undefined ? [] : weakWords(store, pagesOfDocument(table, tableDocumentId));
    },
    correctWord(corrected) {
      correctWord(filing, corrected);
      renditions.nudge();
      changed(corrected.batchId);
    },
    looking(pageId) {
      const { itemId, page } = partsOfPageId(pageId);
      desk.prioritise(itemId, page);
    },
    checkPages(batchId) {
      const batch = rows.one('scanBatch', batchId);
      if (batch === undefined) return [];
      return checkPages({ rows, hold: desk.hold, hasBlob: (sha256) => desk.blobs.size(sha256) !== undefined }, batch);
    },
    scanners: scanners.list,
    async startScan(batchId, device) {
      const batch = rows.one('scanBatch', batchId);
      if (batch?.state !== 'scanning' && batch?.state !== 'failed') return 'batch';
      return scanners.start(batch, device);
    },
    stopScan: scanners.stop,
    async paper(wanted) {
      if (wanted.kind === 'separators') return papers.separators(Array.from({ length: wanted.count }, () => null));
      if (wanted.kind === 'separators_for') return papers.separators(wanted.references.filter(isReference));
      const office = rows.one('officeSettings', OFFICE_SETTINGS_ID) ?? null;
      const createdAt = desk.now().toISOString();
      if (wanted.kind === 'pick_list') {
        const chosen = new Set(wanted.wishIds);
        const wishes = wishList(sqlite, rows).filter(({ id }) => chosen.has(id));
        return wishes.length === 0 ? null : papers.sheet(pickList(office, wishes, createdAt), createdAt);
      }
      const table = tables.table(wanted.batchId);
      if (table === undefined) return null;
      const { batch, ledger } = table.shown.summary;
      const pages = [...table.pages.values()].map((page) => page.ledger);
      const nameOf = (id: string): string => rows.one('officer', id)?.name ?? id;
      const fileReferenceOf = (caseId: string): string => rows.one('case', caseId)?.fileReference ?? '';
      return papers.sheet(transferRecord({ office, batch, ledger, pages, nameOf, fileReferenceOf }), createdAt);
    },
    paperBytes: papers.bytes,
    wishes: () => wishList(sqlite, rows),
    intakeHooks: {
      opened(item, pageCount) {
        if (!recordPages(ledger, item.batchId, { ...item, pageCount })) desk.intake().leaveBatch(item.id);
        changed(item.batchId);
        if (item.batchId === shownBatch && pageCount <= SIDES) {
          for (let page = 1; page <= pageCount; page += 1) {
            desk.drawAhead({ sha256: item.sha256, page, width: STRIP_PICTURE.width });
          }
        }
      },
      async look(item, page) {
        const codes = rows.one('scanBatch', item.batchId)?.profile.codes ?? [];
        const known = store.foundOn(item.id);
        const wanted = { codes, isKnown: (pageId: string) => known.has(pageId) };
        const file = { id: item.id, pageCount: item.pageCount ?? 0, page };
        await lookAtFile(looker, file, wanted, (pageId, found) => {
          store.putFindings(item.batchId, pageId, found);
          tables.progressed(item.batchId);
        });
      },
      isLookedAt: (item) => store.foundOn(item.id).size >= (item.pageCount ?? 0),
      isSeparator: (itemId, page) => separates(store.findingOf(pageIdOf(itemId, page))),
      pageRead(item, page) {
        tables.progressed(item.batchId);
        if (late.pageRead(item.batchId, item.id, page)) renditions.nudge();
      },
      came: tables.progressed,
      changed,
    },
    batchesChanged(batchIds) {
      if (batchIds === undefined) tables.touchAll();
      else for (const batchId of new Set(batchIds)) changed(batchId);
    },
    casesChanged: proposer.casesChanged,
    wordsCorrected: () => queueMicrotask(renditions.nudge),
    answered({ name, args }, refusal) {
      if (name === 'scan.close' && refusal === undefined)
        desk.intake().closeBatch((args as { batchId: string }).batchId);
      if (name !== 'scan.record' || refusal === undefined) return;
      // The batch takes no more, or another desk gave its numbers: the paper waits in the Posteingang.
      const { batchId, pages } = args as { batchId: string; pages: readonly { id: string }[] };
      for (const itemId of new Set(pages.map(({ id }) => partsOfPageId(id).itemId))) desk.intake().leaveBatch(itemId);
      changed(batchId);
    },
    resume() {
      for (const { id, state } of rows.all('scanBatch', {})) if (state === 'closed') desk.intake().closeBatch(id);
      late.resume();
      renditions.nudge();
      void scanners.resume().catch(desk.onFailed);
    },
    async close() {
      tables.close();
      await scanners.close();
      await renditions.close();
      await looker.close();
      await assembler.close();
    },
  };
}
