import type { Database } from 'better-sqlite3';
import type { RowStore } from '#db/rows/row-store.ts';
import { recordTexts, type ScanFilingDesk } from './file-document.ts';
import { pageIdOf } from './page-id.ts';

/** Gives documents the text of pages that were filed before they had been read. */
export interface LateTexts {
  /** False when the page is in no document. */
  pageRead(batchId: string, itemId: string, page: number): boolean;
  /** What was read and not yet given when the program ended. */
  resume(): void;
}

export function createLateTexts(
  desk: Pick<ScanFilingDesk, 'store' | 'run' | 'markRecorded' | 'table' | 'transaction'> & {
    readonly sqlite: Database;
    readonly rows: Pick<RowStore, 'one'>;
  },
): LateTexts {
  const missed = desk.sqlite.prepare<[], { batchId: string; itemId: string; page: number }>(
    `SELECT batch_id AS batchId, item_id AS itemId, number AS page FROM intake_items
     JOIN intake_pages ON item_id = intake_items.id
     WHERE batch_id IS NOT NULL AND recorded = 0
     AND EXISTS (SELECT 1 FROM scan_pages WHERE id = item_id || '/' || number AND outcome = 'filed')`,
  );
  const pageRead: LateTexts['pageRead'] = (batchId, itemId, page) => {
    const ledger = desk.rows.one('scanPage', pageIdOf(itemId, page));
    if (ledger?.outcome !== 'filed' || ledger.documentId === null || ledger.caseId === null) return false;
    const document = desk.rows.one('document', ledger.documentId);
    const built = desk.table(batchId)?.pages.get(ledger.id);
    if (document === undefined || built === undefined) return false;
    const into = {
      caseId: ledger.caseId,
      documentId: ledger.documentId,
      isWholeFile: document.blobSha256 === ledger.sourceSha256,
    };
    desk.transaction(() => recordTexts(desk, into, [built], []));
    return true;
  };
  return {
    pageRead,
    resume() {
      for (const { batchId, itemId, page } of missed.all()) pageRead(batchId, itemId, page);
    },
  };
}
