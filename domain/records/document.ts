import { z } from 'zod';
import { Instant, LocalDate } from '../time/local-date.ts';
import { DocumentType } from './document-type.ts';
import { QuarterTurn } from './quarter-turn.ts';

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Media types the e-file keeps as originals. */
export const MediaType = z.enum(['application/pdf', 'image/tiff', 'image/jpeg', 'image/png']);
export type MediaType = z.infer<typeof MediaType>;

/**
 * A document of an e-file. Its original is the blob `blobSha256`, kept byte for byte. One that was taken back onto the table of the
 * Scanplatz is in no file any more: its `caseId` is the id of its batch.
 * `firstLeaf` is the number of its first page in the continuously numbered file; once given, it stays.
 */
export const Document = z.object({
  id: z.string(),
  caseId: z.string(),
  type: DocumentType,
  title: z.string(),
  dateOfDocument: LocalDate.nullable(),
  receivedOn: LocalDate,
  channel: z.enum(['scan', 'post', 'email', 'portal', 'counter', 'outgoing']),
  blobSha256: Sha256,
  byteSize: z.number().int().min(1),
  mediaType: MediaType,
  originalName: z.string(),
  pageCount: z.number().int().min(1),
  firstLeaf: z.number().int().min(1),
  filedBy: z.string(),
  filedAt: Instant,
});
export type Document = z.infer<typeof Document>;

/**
 * One page of a document with its text. `id` is `<documentId>/<number>`, numbers start at 1.
 * `words` is the packed form of the page's words (db/words): JSON `[[text, x, y, w, h, confidence], …]`, deflated, base64. Their
 * boxes, `width` and `height` are of the page as the file shows it; turned clockwise by `rotation` it stands upright.
 */
export const Page = z.object({
  id: z.string(),
  caseId: z.string(),
  documentId: z.string(),
  number: z.number().int().min(1),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  source: z.enum(['ocr', 'text-layer', 'failed']),
  confidence: z.number().min(0).max(100).nullable(),
  words: z.string(),
  failure: z.string().nullable(),
  rotation: QuarterTurn,
});
export type Page = z.infer<typeof Page>;

/**
 * What stays in a case when a wrongly filed document is moved away: the file's numbering keeps its gap and says why. Without
 * `movedToCaseId` it went back onto the table of the Scanplatz.
 */
export const MisfilingTrace = z.object({
  id: z.string(),
  caseId: z.string(),
  documentId: z.string(),
  title: z.string(),
  firstLeaf: z.number().int().min(1),
  pageCount: z.number().int().min(1),
  movedToCaseId: z.string().nullable(),
  movedBy: z.string(),
  movedAt: Instant,
  reason: z.string(),
});
export type MisfilingTrace = z.infer<typeof MisfilingTrace>;
