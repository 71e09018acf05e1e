import type { RowStore } from '#db/rows/row-store.ts';
import { uprightWords } from '#db/words/upright-words.ts';
import { type DocumentLayout, layOutEzb } from '#domain/ezb/form-layout.ts';
import type { FormPage } from '#domain/ezb/form-page.ts';
import { type BoxMarks, type EzbDocumentReading, readEzbFields } from '#domain/ezb/read-ezb.ts';
import { type QuarterTurn, turnSize } from '#domain/records/quarter-turn.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { lookAtBoxes } from './box-marks.ts';

/** What `readEzb` needs of the desk. */
export interface EzbDesk {
  rows: Pick<RowStore, 'one' | 'all'>;
  blobs: Pick<BlobStore, 'size' | 'read'>;
}

/** A document read as an EzB. */
export interface EzbOfDocument extends EzbDocumentReading {
  documentId: string;
  /**
   * Whether the tick boxes were looked at in the picture: `not_here` when the original is not on this desk, `no_picture` when it
   * could not be opened. Without it choices are decided by what the text shows, and are mostly unsure.
   */
  boxes: 'looked' | 'not_here' | 'no_picture';
  /** Pages whose text is still being read or could not be. */
  pagesWithoutText: number[];
}

/**
 * Reads a filed document as an EzB from the words the desk keeps and the picture of its original; places are on the upright page.
 * `undefined` when the case has no such document here. Throws PackedWordsDamaged when the kept words are damaged.
 */
export async function readEzb(
  desk: EzbDesk,
  { caseId, documentId }: { caseId: string; documentId: string },
): Promise<EzbOfDocument | undefined> {
  const document = desk.rows.one('document', documentId);
  if (document === undefined || document.caseId !== caseId) return undefined;
  const rows = desk.rows.all('page', { documentId }).filter(({ source }) => source !== 'failed');
  const pages: FormPage[] = rows
    .map((row) => ({ page: row.number, ...turnSize(row, row.rotation), words: uprightWords(row) }))
    .sort((a, b) => a.page - b.page);
  const layout = layOutEzb(pages);
  const turns = new Map(rows.map(({ number, rotation }) => [number, rotation]));
  const { marks, boxes } =
    desk.blobs.size(document.blobSha256) === undefined
      ? { marks: new Map(), boxes: 'not_here' as const }
      : await marksOf(await desk.blobs.read(document.blobSha256), document.originalName, layout, turns);
  const read = new Set(pages.map(({ page }) => page));
  return {
    documentId,
    boxes,
    pagesWithoutText: Array.from({ length: document.pageCount }, (_, at) => at + 1).filter((page) => !read.has(page)),
    ...readEzbFields(layout, marks),
  };
}

async function marksOf(
  bytes: Uint8Array,
  name: string,
  layout: DocumentLayout,
  turns: ReadonlyMap<number, QuarterTurn>,
): Promise<{ marks: BoxMarks; boxes: 'looked' | 'no_picture' }> {
  if (layout.questions.length === 0) return { marks: new Map(), boxes: 'looked' };
  const opened = await openSource({ name, bytes });
  if (!opened.ok) return { marks: new Map(), boxes: 'no_picture' };
  try {
    return { marks: await lookAtBoxes(opened.source, layout.questions, turns), boxes: 'looked' };
  } finally {
    await opened.source.close();
  }
}
