import type { CheckPage } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import type { ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { pageDrawing } from '../desk/reader-pages.ts';

/**
 * The pages drawn for the second person, by number: as they lie in the file now, or as their picture was kept. Files that are not
 * here yet are asked for; their pages are shown once they have come.
 */
export function checkPages(
  desk: {
    readonly rows: Pick<RowStore, 'one' | 'all'>;
    hasBlob(sha256: string): boolean;
    hold(caseId: string): void;
  },
  batch: ScanBatch,
): CheckPage[] {
  const { rows, hasBlob } = desk;
  const drawn = new Set(batch.check?.pageIds);
  const pages = rows.all('scanPage', { batchId: batch.id }).filter(({ id }) => drawn.has(id));
  for (const caseId of new Set(pages.flatMap((page) => page.caseId ?? []))) desk.hold(caseId);
  return pages
    .sort((a, b) => a.number - b.number)
    .map((page) => ({
      pageId: page.id,
      number: page.number,
      sheet: page.sheet,
      outcome: page.outcome,
      reason: page.reason,
      pageOfDocument: page.pageOfDocument,
      fileReference: page.caseId === null ? null : (rows.one('case', page.caseId)?.fileReference ?? null),
      ...pictureOf(page),
    }));

  function pictureOf(page: ScanPage): Pick<CheckPage, 'title' | 'drawing' | 'available'> {
    if (page.keptSha256 !== null) {
      const drawing = { kind: 'pdf', url: `/blob/${page.keptSha256}`, page: 1 } as const;
      return { title: null, drawing, available: hasBlob(page.keptSha256) };
    }
    const document = page.documentId === null ? undefined : rows.one('document', page.documentId);
    if (document === undefined || page.pageOfDocument === null) {
      return { title: null, drawing: null, available: false };
    }
    const rotation = rows.one('page', `${document.id}/${page.pageOfDocument}`)?.rotation ?? 0;
    const original = { sha256: document.blobSha256, mediaType: document.mediaType };
    return {
      title: document.title,
      drawing: pageDrawing(original, page.pageOfDocument, rotation),
      available: hasBlob(document.blobSha256),
    };
  }
}
