import type { Database } from 'better-sqlite3';
import { markBehind, takeOut } from '#db/search/index-behind.ts';
import type { ScanPage, WordCorrection } from '#domain/records/scan.ts';
import type { ScanDesk } from '../scan/scan-desk.ts';
import type { RowListener } from '../sync/touched-rows.ts';
import type { createIndexKeeper } from './index-keeper.ts';

/**
 * What follows from rows that a command or a pull wrote or removed: pages are found by their words, tables of batches are built
 * anew, whose a paper may be is looked up anew, corrected words get into the searchable PDF. Called inside the transaction that writes them.
 */
export function createRowListener(desk: {
  readonly sqlite: Database;
  readonly index: Pick<ReturnType<typeof createIndexKeeper>, 'nudge'>;
  scan(): Pick<ScanDesk, 'batchesChanged' | 'casesChanged' | 'wordsCorrected'>;
}): Required<Pick<RowListener, 'onRowsWritten' | 'onRowsRemoved'>> {
  const { sqlite, index } = desk;
  const readAgain = (pageIds: readonly string[]): void => {
    markBehind(sqlite, pageIds);
    index.nudge();
  };
  return {
    onRowsWritten(table, written) {
      if (table === 'scanBatch') desk.scan().batchesChanged(written.map(({ id }) => id));
      else if (table === 'scanPage')
        desk.scan().batchesChanged((written as readonly ScanPage[]).map(({ batchId }) => batchId));
      else if (table === 'case' || table === 'caseHint') desk.scan().casesChanged();
      else if (table === 'page') readAgain(written.map(({ id }) => id));
      else if (table === 'wordCorrection') {
        // A page whose words were corrected is found by the right ones.
        const corrected = written as readonly WordCorrection[];
        readAgain(corrected.map(({ documentId, page }) => `${documentId}/${page}`));
        desk.scan().wordsCorrected();
      }
    },
    onRowsRemoved(table, ids) {
      // Whose pages they were is gone with them.
      if (table === 'scanPage' || table === 'scanBatch') desk.scan().batchesChanged();
      if (table === 'case' || table === 'caseHint') desk.scan().casesChanged();
      if (table !== 'page') return;
      takeOut(sqlite, ids);
      index.nudge();
    },
  };
}
