import { z } from 'zod';
import { FilingProposal } from '#domain/filing/proposal.ts';
import { Document } from '#domain/records/document.ts';
import { QuarterTurn } from '#domain/records/quarter-turn.ts';
import { BatchSums, PageOutcome, ScanBatch, ScanWish } from '#domain/records/scan.ts';
import type { ArrangeStep, LeftOut } from '#domain/scan/arrangement.ts';
import { PageDrawing } from './reader.ts';
import { ScannerState } from './scanner.ts';

/** The sums of a batch (domain/scan/ledger.ts); `gaps` are German sentences, empty when everything agrees. */
export const LedgerSums = BatchSums.extend({ gaps: z.array(z.string()) });
export type LedgerSums = z.infer<typeof LedgerSums>;

/** A batch in the list of the Scanplatz. */
export const BatchSummary = z.object({
  batch: ScanBatch,
  ledger: LedgerSums,
  /** Its paper came in at this desk: only here can its pages be put in order and filed. */
  here: z.boolean(),
  /** Files that were refused on the way in; they lie in quarantine and wait for a word. */
  refusedFiles: z.number().int(),
  documents: z.object({ open: z.number().int(), filed: z.number().int() }),
  /** Pages whose text is still to be read, and pages whose text failed or is weak. */
  unread: z.number().int(),
  weak: z.number().int(),
});
export type BatchSummary = z.infer<typeof BatchSummary>;

/** Why a page is in no document; the domain's type is the rule. */
const LeftOutAs: z.ZodType<LeftOut> = z.enum(['blank', 'separator', 'removed', 'replaced']);

/** How far a page's text is. `weak`: read, but below WEAK_CONFIDENCE. */
export const PageReading = z.enum(['waiting', 'running', 'text-layer', 'read', 'weak', 'failed']);
export type PageReading = z.infer<typeof PageReading>;

/** The small picture of a page in the strip at most, in pixels: twice as fine as it is shown, for sharp screens. */
export const STRIP_PICTURE = { width: 144, height: 200 } as const;

/** A page of a batch as the strip shows it. */
export const TablePage = z.object({
  pageId: z.string(),
  number: z.number().int(),
  sheet: z.number().int(),
  sourceName: z.string(),
  /** Upright and turned as the person turned it. */
  drawing: PageDrawing,
  turn: QuarterTurn,
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  reading: PageReading,
  confidence: z.number().nullable(),
  failure: z.string().nullable(),
  /** Null until the page has been looked at by the machine. */
  blank: z.boolean().nullable(),
  /** Text of the code on it, if any. */
  code: z.string().nullable(),
  /** Degrees it lies askew. */
  skew: z.number().nullable(),
  outcome: PageOutcome,
  leftOut: z.object({ as: LeftOutAs, reason: z.string().nullable() }).nullable(),
});
export type TablePage = z.infer<typeof TablePage>;

/** A document as it lies on the table; `filed` says where it went. */
export const TableDocument = z.object({
  id: z.string(),
  pageIds: z.array(z.string()),
  reference: z.string().nullable(),
  attention: z.string().nullable(),
  filed: z
    .object({ documentId: z.string(), caseId: z.string(), fileReference: z.string(), title: z.string() })
    .nullable(),
});
export type TableDocument = z.infer<typeof TableDocument>;

/** A batch as it lies on the table, pages in their order. */
export const ScanTable = z.object({
  summary: BatchSummary,
  pages: z.array(TablePage),
  documents: z.array(TableDocument),
  /** Said of the step that would be undone or redone next; null when there is none. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
  /** The scanner this desk drives for the batch. */
  scanner: ScannerState,
});
export type ScanTable = z.infer<typeof ScanTable>;

/** A word the machine is unsure of, to be walked through; boxes in pixels of the upright page. */
export const WeakWord = z.object({
  page: z.number().int(),
  word: z.number().int(),
  text: z.string(),
  corrected: z.string().nullable(),
  confidence: z.number(),
  box: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
});
export type WeakWord = z.infer<typeof WeakWord>;

/** A page drawn for the second person's check: the picture in the file, or the kept one of a page that was not filed. */
export const CheckPage = z.object({
  pageId: z.string(),
  number: z.number().int(),
  sheet: z.number().int(),
  outcome: PageOutcome,
  reason: z.string().nullable(),
  fileReference: z.string().nullable(),
  title: z.string().nullable(),
  pageOfDocument: z.number().int().nullable(),
  drawing: PageDrawing.nullable(),
  /** Where the file's picture is still on its way to this desk. */
  available: z.boolean(),
});
export type CheckPage = z.infer<typeof CheckPage>;

export const ScanFiling = z.object({
  batchId: z.string(),
  /** Id of the document on the table. */
  tableDocumentId: z.string(),
  caseId: z.string(),
  duplicateConfirmed: z.boolean().default(false),
  ...Document.pick({ type: true, title: true, dateOfDocument: true, receivedOn: true }).shape,
});
export type ScanFiling = z.infer<typeof ScanFiling>;

export const WishItem = ScanWish.extend({ wishedByName: z.string(), nextAppointmentOn: z.string().nullable() });
export type WishItem = z.infer<typeof WishItem>;

/** A step as it travels; the domain's type is the rule (domain/scan/arrangement.ts). */
export const TableStep: z.ZodType<Exclude<ArrangeStep, { kind: 'arrive' }>> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('split'), pageId: z.string(), reference: z.string().nullable().optional() }),
  z.object({ kind: z.literal('join'), pageId: z.string() }),
  z.object({ kind: z.literal('turn'), pageIds: z.array(z.string()).min(1), by: QuarterTurn }),
  z.object({
    kind: z.literal('leave_out'),
    pageIds: z.array(z.string()).min(1),
    as: LeftOutAs,
    reason: z.string().nullable(),
  }),
  z.object({ kind: z.literal('put_back'), pageIds: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('move'), pageIds: z.array(z.string()).min(1), before: z.string().nullable() }),
  z.object({ kind: z.literal('attention'), pageId: z.string(), note: z.string().nullable() }),
]);

/** A paper to print. */
export const WantedPaper = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('separators'), count: z.number().int().min(1).max(500) }),
  z.object({ kind: z.literal('separators_for'), references: z.array(z.string()).min(1).max(500) }),
  z.object({ kind: z.literal('transfer_record'), batchId: z.string() }),
  z.object({ kind: z.literal('pick_list'), wishIds: z.array(z.string()).max(2000) }),
]);
export type WantedPaper = z.infer<typeof WantedPaper>;

export const DocumentProposal = z.object({
  /** Pages of the document whose text is still being read: the proposal may get better. */
  unread: z.number().int(),
  proposal: FilingProposal,
});
export type DocumentProposal = z.infer<typeof DocumentProposal>;
