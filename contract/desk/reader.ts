import { z } from 'zod';
import { QuarterTurn } from '#domain/records/quarter-turn.ts';
import { Word } from '../ocr.ts';

/**
 * How the renderer draws a page: a page of a PDF by pdf.js, turned clockwise by `rotation` from how the file shows it, or an image
 * the core serves turned already. URLs are of the desk's own origin.
 */
export const PageDrawing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pdf'), url: z.string(), page: z.number().int(), rotation: QuarterTurn.optional() }),
  z.object({ kind: z.literal('image'), url: z.string() }),
]);
export type PageDrawing = z.infer<typeof PageDrawing>;

/**
 * One leaf of the continuously numbered file, shown upright however it went through the scanner. `width`/`height` are the pixels of
 * the upright page that all boxes of words and hits refer to; null until known.
 */
export const ReaderPage = z.object({
  leaf: z.number().int(),
  documentId: z.string(),
  page: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  text: z.enum(['waiting', 'ocr', 'text-layer', 'failed']),
  confidence: z.number().nullable(),
  failure: z.string().nullable(),
  drawing: PageDrawing,
  /** False while the original is still being fetched to this desk. */
  available: z.boolean(),
});
export type ReaderPage = z.infer<typeof ReaderPage>;

/** Below this mean confidence (0 to 100) recognised text is too weak to prove by its silence that a word is not there. */
export const WEAK_CONFIDENCE = 60;

/** Whether a page counts in `unsearchable`: its text waits, failed or is weak. A blank page (no word, no confidence) does not. */
export function isUnsearchable(page: Pick<ReaderPage, 'text' | 'confidence'>): boolean {
  if (page.text === 'waiting' || page.text === 'failed') return true;
  return page.confidence !== null && page.confidence < WEAK_CONFIDENCE;
}

/** So many hits of an answer carry the words around them: the rows a list draws. The others carry their place alone. */
export const HITS_WITH_WORDS = 200;

export const SearchHit = z.object({
  documentId: z.string(),
  page: z.number().int(),
  leaf: z.number().int(),
  /** The words that matched, in page pixels; more than one for a phrase or a word broken at the line end. */
  boxes: z.array(Word.pick({ x: true, y: true, w: true, h: true })),
  /** Null beyond the first HITS_WITH_WORDS hits. */
  snippet: z.object({ before: z.string(), match: z.string(), after: z.string() }).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Hits in leaf order. `unsearchable` pages have no text (waiting, failed or weak): absence of a hit proves nothing there. */
export const FileSearchResult = z.object({
  query: z.string(),
  hits: z.array(SearchHit),
  totalHits: z.number().int(),
  pages: z.number().int(),
  unsearchable: z.number().int(),
});
export type FileSearchResult = z.infer<typeof FileSearchResult>;

/** One answer of the search over everything on this desk (⌃K). */
export const FoundItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), caseId: z.string(), title: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('page'),
    caseId: z.string(),
    documentId: z.string(),
    page: z.number().int(),
    title: z.string(),
    snippet: z.object({ before: z.string(), match: z.string(), after: z.string() }),
  }),
]);
export type FoundItem = z.infer<typeof FoundItem>;
