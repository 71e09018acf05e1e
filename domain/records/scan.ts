import { z } from 'zod';
import { Instant, LocalDate } from '../time/local-date.ts';
import { Sha256 } from './document.ts';

/** How much harm a loss, a leak or a change of what is scanned would do (TR-RESISCAN, analysis of the need for protection). */
export const ProtectionClass = z.enum(['normal', 'high', 'very_high']);
export type ProtectionClass = z.infer<typeof ProtectionClass>;

/** Kinds of code a separator sheet may carry. QR is what our own sheets print; the others cost more time a page. */
export const SeparatorCode = z.enum(['qr', 'code128', 'datamatrix']);
export type SeparatorCode = z.infer<typeof SeparatorCode>;

/**
 * How a batch is scanned. Frozen into the batch: a profile that changes later gets a new version and changes no batch of before.
 * `checkRate` is the share of pages a second person sees, 1 for all of them; `weak` below it a page's text counts as weak (0–100).
 */
export const ScanProfile = z.object({
  name: z.string().trim().min(1).max(80),
  version: z.number().int().min(1),
  dpi: z.number().int().min(150).max(1200),
  colour: z.enum(['black_white', 'grey', 'colour']),
  duplex: z.boolean(),
  protection: ProtectionClass,
  splitAt: z.object({ separators: z.boolean(), blankPages: z.boolean() }),
  codes: z.array(SeparatorCode),
  checkRate: z.number().gt(0).max(1),
});
export type ScanProfile = z.infer<typeof ScanProfile>;

/** Something that did not go as it should while paper was prepared or scanned. */
export const Irregularity = z.object({
  id: z.string(),
  kind: z.enum([
    'count_corrected',
    'torn',
    'illegible',
    'folded',
    'jam',
    'sheet_missing',
    'oversize',
    'not_paper',
    'other',
  ]),
  pageId: z.string().nullable(),
  text: z.string(),
  by: z.string(),
  at: Instant,
});
export type Irregularity = z.infer<typeof Irregularity>;

/** The second person's look at pages drawn by `seed`; all pages where the profile's rate is 1. */
export const BatchCheck = z.object({
  method: z.enum(['full', 'sample']),
  /** Anyone can draw the same pages again from it (domain/scan/draw-sample.ts). */
  seed: z.string(),
  pageIds: z.array(z.string()),
  checkedBy: z.string().nullable(),
  checkedAt: Instant.nullable(),
  faults: z.array(z.object({ pageId: z.string(), fault: z.string() })),
});
export type BatchCheck = z.infer<typeof BatchCheck>;

/** What becomes of the paper. `ordered` by the release; `done` once somebody has carried it out. */
export const PaperFate = z.object({
  kind: z.enum(['destroy', 'keep', 'return']),
  /** Where it is kept or to whom it goes back; the way of destruction (DIN 66399 class) else. */
  where: z.string(),
  orderedBy: z.string(),
  orderedAt: Instant,
  doneOn: LocalDate.nullable(),
  doneBy: z.string().nullable(),
});
export type PaperFate = z.infer<typeof PaperFate>;

/**
 * `scanning`: pages come in and are filed. `checking`: all paper is accounted for, the second person looks. `failed`: a fault was
 * found. `checked` → `released` (paper may go) → `closed` (paper is gone, kept or returned).
 */
export const BatchState = z.enum(['scanning', 'checking', 'failed', 'checked', 'released', 'closed']);
export type BatchState = z.infer<typeof BatchState>;

/**
 * Where a scanned page ended. Every page of a batch ends in exactly one; `waiting` has not yet. `replaced`: its sheet went through
 * the scanner once more, and that picture counts.
 */
export const PageOutcome = z.enum(['waiting', 'filed', 'blank', 'separator', 'removed', 'replaced']);
export type PageOutcome = z.infer<typeof PageOutcome>;

const Count = z.number().int().min(0);

/** The sums of a batch: sheets prepared = scanned = settled, and what became of its pages. */
export const BatchSums = z.object({
  sheetsPrepared: Count,
  /** Sheets that went through the scanner, each counted once; separator sheets not among them. */
  sheetsScanned: Count,
  separatorSheets: Count,
  /** Pictures of sheets that were scanned once more. They count as no sheet. */
  sheetsReplaced: Count.default(0),
  /** Sheets all of whose pages have found their place, separator sheets not among them. */
  sheetsSettled: Count,
  pages: Count,
  byOutcome: z.partialRecord(PageOutcome, Count),
});
export type BatchSums = z.infer<typeof BatchSums>;

/**
 * A pile of paper that goes through the scanner together, and its transfer record (Transfervermerk, TR-RESISCAN; domain research
 * 3.4). Lies in `scan:office`.
 */
export const ScanBatch = z.object({
  id: z.string(),
  name: z.string(),
  /** Label of the box the paper came in, and the shelf it stood on. */
  box: z.string(),
  shelf: z.string().nullable(),
  profile: ScanProfile,
  operatorId: z.string(),
  /** Machine and scanner. */
  station: z.string(),
  software: z.string(),
  /** Version of the procedure documentation (Verfahrensdokumentation) that was followed. */
  procedure: z.string(),
  state: BatchState,
  openedAt: Instant,
  finishedAt: Instant.nullable(),
  /** Sheets counted by hand before scanning, separator sheets not among them. */
  sheetsPrepared: z.number().int().min(0),
  irregularities: z.array(Irregularity),
  check: BatchCheck.nullable(),
  fate: PaperFate.nullable(),
  /** As they were at the release; the ledger they were added up from leaves the desks when the batch is closed. */
  sums: BatchSums.nullable(),
});
export type ScanBatch = z.infer<typeof ScanBatch>;

/**
 * One page in the ledger of its batch, from the moment it was safe on disk. `id` is `<incoming file>/<page>`. Lies in
 * `batch:<batchId>` until the batch is closed. A page that was not filed keeps its picture (`keptSha256`) until then.
 */
export const ScanPage = z.object({
  id: z.string(),
  batchId: z.string(),
  /** In the batch, from 1, in the order of arrival; never given twice. */
  number: z.number().int().min(1),
  /** Sheet of paper in the batch, from 1; a duplex scan has two pages of one sheet. */
  sheet: z.number().int().min(1),
  sourceName: z.string(),
  sourceSha256: Sha256,
  sourcePage: z.number().int().min(1),
  recordedAt: Instant,
  outcome: PageOutcome,
  /** Set when filed. */
  caseId: z.string().nullable(),
  documentId: z.string().nullable(),
  pageOfDocument: z.number().int().min(1).nullable(),
  /** Why it was removed or replaced. */
  reason: z.string().nullable(),
  /** SHA-256 of the page's picture as the scanner made it, or of the whole file where a page has none of its own. */
  pictureSha256: Sha256.nullable(),
  /** Blob that shows a page that was not filed. */
  keptSha256: Sha256.nullable(),
  settledBy: z.string().nullable(),
  settledAt: Instant.nullable(),
});
export type ScanPage = z.infer<typeof ScanPage>;

/** A paper file that somebody needs scanned (scan on demand). Lies in the queue of the case's team. */
export const ScanWish = z.object({
  id: z.string(),
  teamId: z.string(),
  caseId: z.string(),
  fileReference: z.string(),
  applicantName: z.string(),
  reason: z.enum(['case', 'appointment', 'officer']),
  remark: z.string().nullable(),
  neededOn: LocalDate.nullable(),
  box: z.string().nullable(),
  shelf: z.string().nullable(),
  state: z.enum(['wanted', 'picked', 'scanned', 'not_found', 'withdrawn']),
  wishedBy: z.string(),
  wishedAt: Instant,
  batchId: z.string().nullable(),
  settledAt: Instant.nullable(),
});
export type ScanWish = z.infer<typeof ScanWish>;

/** A searchable PDF/A made of a document in the background; it stands beside the original and replaces nothing. */
export const Rendition = z.object({
  id: z.string(),
  caseId: z.string(),
  documentId: z.string(),
  blobSha256: Sha256,
  byteSize: z.number().int().min(1),
  conformance: z.literal('PDF/A-2u'),
  software: z.string(),
  madeAt: Instant,
});
export type Rendition = z.infer<typeof Rendition>;

/** What a person read where the machine read something else. The machine's reading stays. `id` is `<documentId>/<page>/<word>`. */
export const WordCorrection = z.object({
  id: z.string(),
  caseId: z.string(),
  documentId: z.string(),
  page: z.number().int().min(1),
  /** Place of the word among the words of its page, from 0. */
  word: z.number().int().min(0),
  machineText: z.string(),
  /** Null takes an earlier correction back. */
  text: z.string().nullable(),
  correctedBy: z.string(),
  correctedAt: Instant,
});
export type WordCorrection = z.infer<typeof WordCorrection>;
