import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Notice } from '#domain/records/distribution.ts';
import { Document } from '#domain/records/document.ts';
import { Word } from '../ocr.ts';
import { CaseDetail, CaseList, CaseListRequest, QueueSummary, TakenNext } from './cases.ts';
import { distributionContract } from './distribution.ts';
import { EzbOfDocument } from './ezb.ts';
import { IntakeItem } from './intake.ts';
import { LetterFinish, LetterFinished, LetterPreview, LetterRequest } from './letters.ts';
import { Conflict, PendingCommand, RefusalShape, RunResult } from './outbox.ts';
import { FactEvidenceShape } from './proposals.ts';
import { FileSearchResult, FoundItem, ReaderPage } from './reader.ts';
import {
  BatchSummary,
  CheckPage,
  DocumentProposal,
  ScanFiling,
  ScanTable,
  TableStep,
  WantedPaper,
  WeakWord,
  WishItem,
} from './scan.ts';
import { Scanner, ScannerFaultCode } from './scanner.ts';
import { DeskEvent, Selection, Session } from './session.ts';

/** The search gave no answer, which is not "nothing found". The message is German, for the person. */
const searchErrors = {
  SEARCH_UNAVAILABLE: { status: 503, data: z.object({ reason: z.enum(['stopped', 'refused', 'closed']) }) },
} as const;

const Done = z.object({ ok: z.literal(true) });

/**
 * What a window may ask of its desk's core. Bytes never travel here: originals and page images come by URL
 * (`/blob/<sha256>`, `/page/<sha256>/<n>`), incoming files by `POST /intake`.
 */
export const deskContract = {
  session: {
    get: oc.output(Session),
    events: oc.output(eventIterator(DeskEvent)),
    syncNow: oc.output(Done),
  },
  selection: {
    get: oc.output(Selection),
    set: oc.input(Selection).output(Done),
  },
  queues: {
    list: oc.output(z.array(QueueSummary)),
  },
  cases: {
    list: oc.input(CaseListRequest).output(CaseList),
    /** Null when the case is unknown here or no longer ours to see. */
    get: oc.input(z.object({ caseId: z.string() })).output(CaseDetail.nullable()),
    /** Asks for the file's content on this desk and keeps it up to date from now on. */
    hold: oc.input(z.object({ caseId: z.string() })).output(Done),
    /** Takes the most urgent free case of the own teams. */
    takeNext: oc.output(TakenNext),
  },
  commands: {
    run: oc
      .input(z.object({ name: z.string(), args: z.unknown(), dependsOn: z.array(z.string()).default([]) }))
      .output(RunResult),
    pending: oc.output(z.array(PendingCommand)),
  },
  conflicts: {
    list: oc.output(z.array(Conflict)),
    resolve: oc.input(z.object({ id: z.string() })).output(Done),
  },
  ezb: {
    /** Reads a document of a case as the employer's declaration; null when it is not of this case or not here. */
    read: oc.input(z.object({ caseId: z.string(), documentId: z.string() })).output(EzbOfDocument.nullable()),
  },
  papers: {
    /** What the papers of a case say about its facts, place by place; the EzB is read by itself. Empty when the case is not here. */
    read: oc.input(z.object({ caseId: z.string() })).output(z.array(FactEvidenceShape)),
  },
  letters: {
    /** The letter as it would be, for a look: `url` is a PDF of the desk's own origin. Nothing is kept. */
    preview: oc.input(LetterRequest).output(LetterPreview),
    /** Writes the letter as PDF/A, files it to the case and makes it final. */
    finish: oc.input(LetterFinish).output(LetterFinished),
  },
  reader: {
    pages: oc.input(z.object({ caseId: z.string() })).output(z.array(ReaderPage)),
    words: oc.input(z.object({ documentId: z.string(), page: z.number().int() })).output(z.array(Word)),
    /** The words of a document of the file that the machine is unsure of; corrected by the command `document.correctWord`. */
    weakWords: oc.input(z.object({ documentId: z.string() })).output(z.array(WeakWord)),
    /** A query whose call is aborted is given up at once. */
    search: oc
      .input(z.object({ caseId: z.string(), query: z.string(), limit: z.number().int().min(1).max(5000) }))
      .errors(searchErrors)
      .output(FileSearchResult),
    /** Tells the OCR pool which page someone is looking at. */
    looking: oc.input(z.object({ documentId: z.string(), page: z.number().int() })).output(Done),
  },
  find: {
    everywhere: oc
      .input(z.object({ query: z.string(), limit: z.number().int().min(1).max(100) }))
      .errors(searchErrors)
      .output(z.array(FoundItem)),
  },
  intake: {
    list: oc.output(z.array(IntakeItem)),
    pages: oc.input(z.object({ id: z.string() })).output(z.array(ReaderPage)),
    file: oc
      .input(
        z.object({
          id: z.string(),
          caseId: z.string(),
          duplicateConfirmed: z.boolean().default(false),
          ...Document.pick({ type: true, title: true, dateOfDocument: true, receivedOn: true, channel: true }).shape,
        }),
      )
      .output(RunResult),
    /** Puts an item aside or takes it back; nothing is deleted. */
    setAside: oc.input(z.object({ id: z.string(), aside: z.boolean() })).output(Done),
  },
  /** The Scanplatz. Opening, counting, finishing, checking and releasing a batch are commands (`scan.*`). */
  scan: {
    batches: oc.output(z.array(BatchSummary)),
    /** Null when the batch is unknown here. */
    table: oc.input(z.object({ batchId: z.string() })).output(ScanTable.nullable()),
    /** Which batch files from the hot folder, the scanner and drag and drop go to; null puts them into the Posteingang. */
    receiveInto: oc.input(z.object({ batchId: z.string().nullable() })).output(Done),
    /** Refused steps (a page is filed already) come back as a German sentence; nothing was changed then. */
    step: oc
      .input(z.object({ batchId: z.string(), step: TableStep }))
      .output(z.object({ refused: z.string().nullable() })),
    /** A filing is a step too; it is refused where the file rests on the document already. */
    undo: oc.input(z.object({ batchId: z.string() })).output(z.object({ refused: RefusalShape.nullable() })),
    redo: oc.input(z.object({ batchId: z.string() })).output(z.object({ refused: RefusalShape.nullable() })),
    /** Takes a filed document back onto the table; a trace stays in the file. */
    unfile: oc.input(z.object({ batchId: z.string(), documentId: z.string() })).output(RunResult),
    propose: oc
      .input(z.object({ batchId: z.string(), tableDocumentId: z.string() }))
      .output(DocumentProposal.nullable()),
    file: oc.input(ScanFiling).output(RunResult),
    /** Says of the pages left out what they are, with their pictures kept; files that were refused stay in quarantine. */
    settleLeftOut: oc.input(z.object({ batchId: z.string() })).output(RunResult),
    weakWords: oc.input(z.object({ batchId: z.string(), tableDocumentId: z.string() })).output(z.array(WeakWord)),
    correctWord: oc
      .input(
        z.object({
          batchId: z.string(),
          tableDocumentId: z.string(),
          page: z.number().int(),
          word: z.number().int(),
          text: z.string().trim().min(1).max(500).nullable(),
        }),
      )
      .output(Done),
    /** The page someone is looking at is read first. */
    looking: oc.input(z.object({ pageId: z.string() })).output(Done),
    checkPages: oc.input(z.object({ batchId: z.string() })).output(z.array(CheckPage)),
    wishes: oc.output(z.array(WishItem)),
    /** Scanners the machine can drive (`scanimage`), empty where there is none. */
    scanners: oc.output(z.array(Scanner)),
    /** Starts a scan into the batch; pages come in one by one. `refused` says why it could not start. */
    startScan: oc
      .input(z.object({ batchId: z.string(), device: z.string() }))
      .output(z.object({ refused: ScannerFaultCode.nullable() })),
    /** Ends the scan into the batch; what has come in stays. */
    stopScan: oc.input(z.object({ batchId: z.string() })).output(Done),
    /** Papers to print, as PDF of the desk's own origin. */
    paper: oc.input(WantedPaper).output(z.object({ url: z.string() }).nullable()),
  },
  distribution: distributionContract,
  /** What this officer was told of work that came and went; the last first. Reading one is a command. */
  notices: {
    list: oc.output(z.array(Notice)),
  },
  preferences: {
    /** JSON text a window stored for this officer on this desk; null when there is none. */
    get: oc.input(z.object({ key: z.string().max(100) })).output(z.string().nullable()),
    /** Long enough for the draft of a note that became too long, with every letter escaped. */
    set: oc.input(z.object({ key: z.string().max(100), value: z.string().max(200_000) })).output(Done),
  },
  windows: {
    /** Opens the Akte window, or brings it to the front; on the second screen where there is one. */
    openReader: oc.output(Done),
    /** Opens the Scanplatz, or brings it to the front. */
    openScan: oc.output(Done),
    /** Opens the Verteilung, or brings it to the front. */
    openDistribution: oc.output(Done),
  },
} as const;

export type DeskContract = typeof deskContract;
