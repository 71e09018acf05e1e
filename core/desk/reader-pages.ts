import type { PageDrawing, ReaderPage } from '#contract/desk/reader.ts';
import type { MediaType } from '#domain/records/document.ts';
import { type QuarterTurn, turnSize } from '#domain/records/quarter-turn.ts';

/** What is known of a page's text; absent while it waits to be read. */
export interface PageText {
  number: number;
  width: number;
  height: number;
  source: 'ocr' | 'text-layer' | 'failed';
  confidence: number | null;
  failure: string | null;
  rotation: QuarterTurn;
}

/** Something with pages: a filed document or a file that has just come in. */
export interface PagedOriginal {
  id: string;
  sha256: string;
  mediaType: MediaType;
  pageCount: number;
  firstLeaf: number;
}

/** The leaves of one original as the reader shows them: upright, as soon as it is known how. */
export function readerPages(original: PagedOriginal, texts: readonly PageText[], available: boolean): ReaderPage[] {
  const byNumber = new Map(texts.map((text) => [text.number, text]));
  return Array.from({ length: original.pageCount }, (_, at) => {
    const page = at + 1;
    const text = byNumber.get(page);
    const rotation = text?.rotation ?? 0;
    const size = text ? turnSize(text, rotation) : { width: null, height: null };
    return {
      leaf: original.firstLeaf + at,
      documentId: original.id,
      page,
      ...size,
      text: text?.source ?? 'waiting',
      confidence: text?.confidence ?? null,
      failure: text?.failure ?? null,
      drawing: pageDrawing(original, page, rotation),
      available,
    };
  });
}

/** PDFs are drawn by the window itself; everything else comes as an image a browser can show. */
export function pageDrawing(
  { sha256, mediaType }: { sha256: string; mediaType: MediaType },
  page: number,
  rotation: QuarterTurn,
): PageDrawing {
  if (mediaType === 'application/pdf') {
    return { kind: 'pdf', url: `/blob/${sha256}`, page, ...(rotation === 0 ? {} : { rotation }) };
  }
  return { kind: 'image', url: `/page/${sha256}/${page}${rotation === 0 ? '' : `?turn=${rotation}`}` };
}
