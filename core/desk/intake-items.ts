import type { IntakeItem, IntakeState } from '#contract/desk/intake.ts';
import { isUnsearchable, type ReaderPage } from '#contract/desk/reader.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { IntakePageRow, IntakeRow, IntakeStore } from '../intake/intake-store.ts';
import { pageDrawing, readerPages } from './reader-pages.ts';

/** The incoming files as the Posteingang shows them. */
export function intakeItems(store: IntakeStore): IntakeItem[] {
  return store.all().map((row) => {
    const pages = store.pages(row.id);
    return {
      id: row.id,
      originalName: row.originalName,
      receivedAt: row.receivedAt,
      byteSize: row.byteSize,
      mediaType: row.mediaType,
      sha256: row.sha256,
      pageCount: row.pageCount,
      weakPages: pagesOf(row, pages).filter((page) => page.text !== 'waiting' && isUnsearchable(page)).length,
      status: stateOf(row, pages.length),
      firstPage:
        row.mediaType === null ? null : pageDrawing({ ...row, mediaType: row.mediaType }, 1, turnOfFirst(pages)),
    };
  });
}

function turnOfFirst(pages: readonly IntakePageRow[]): QuarterTurn {
  return pages.find(({ number }) => number === 1)?.rotation ?? 0;
}

/** The pages of one incoming file, for the preview. */
export function intakePages(store: IntakeStore, id: string): ReaderPage[] {
  const row = store.one(id);
  return row ? pagesOf(row, store.pages(id)) : [];
}

function pagesOf(row: IntakeRow, texts: readonly IntakePageRow[]): ReaderPage[] {
  if (row.mediaType === null || row.pageCount === null) return [];
  const { id, sha256, mediaType, pageCount } = row;
  return readerPages({ id, sha256, mediaType, pageCount, firstLeaf: 1 }, texts, true);
}

function stateOf(row: IntakeRow, pagesDone: number): IntakeState {
  switch (row.status) {
    case 'opening':
      return { state: 'opening' };
    case 'reading':
      return pagesDone < (row.pageCount ?? 0) ? { state: 'reading', pagesDone } : { state: 'ready' };
    case 'refused':
      return {
        state: 'refused',
        code: row.refusalCode ?? '',
        message: row.refusalMessage ?? '',
        quarantinedAs: row.quarantinedAs ?? '',
      };
    case 'filed':
      return { state: 'filed', caseId: row.caseId ?? '', documentId: row.documentId ?? '' };
    case 'set_aside':
      return { state: 'set_aside' };
  }
}
