import type { Database } from 'better-sqlite3';
import type { BatchSummary, ScanTable } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import type { ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { createBatchHints } from './batch-hints.ts';
import type { ScanStore } from './scan-store.ts';
import { type BuiltTable, buildTable } from './table.ts';

/** The tables of the batches, built when they are asked for and kept until something of theirs changes. */
export interface BatchTables {
  /** Undefined when the batch is unknown here. */
  table(batchId: string): BuiltTable | undefined;
  summaries(): BatchSummary[];
  /** Something of the batch changed. */
  touch(batchId: string): void;
  /** Something went on by itself: a file is being opened, a page was looked at or read. */
  progressed(batchId: string): void;
  touchAll(): void;
  close(): void;
}

export function createBatchTables(desk: {
  readonly sqlite: Database;
  readonly rows: RowStore;
  readonly store: ScanStore;
  officerId(): string;
  isRunning(pageId: string): boolean;
  scanner(batchId: string): ScanTable['scanner'];
  /** Windows should ask for these again. */
  tell(batchIds: readonly string[]): void;
}): BatchTables {
  const { rows, store } = desk;
  const built = new Map<string, BuiltTable>();
  const hints = createBatchHints(desk.tell);
  const titleOf = desk.sqlite.prepare<[string], string>('SELECT title FROM documents WHERE id = ?').pluck();
  const referenceOf = desk.sqlite.prepare<[string], string>('SELECT file_reference FROM cases WHERE id = ?').pluck();

  const isHere = (batch: ScanBatch, pages: readonly ScanPage[], here: ReadonlySet<string>): boolean =>
    here.has(batch.id) || (pages.length === 0 && batch.operatorId === desk.officerId());
  const build = (batch: ScanBatch, here: ReadonlySet<string>): BuiltTable => {
    const pages = rows.all('scanPage', { batchId: batch.id }).sort((a, b) => a.number - b.number);
    return buildTable({
      batch,
      pages,
      steps: store.steps(batch.id),
      findings: store.findings(batch.id),
      states: store.states(batch.id),
      sources: store.sources(batch.id),
      refused: store.refused(batch.id),
      here: isHere(batch, pages, here),
      scanner: desk.scanner(batch.id),
      isRunning: desk.isRunning,
      filed: (documentId, caseId) => ({
        fileReference: referenceOf.get(caseId) ?? '',
        title: titleOf.get(documentId) ?? '',
      }),
    });
  };
  const tableOf = (batch: ScanBatch, here: ReadonlySet<string>): BuiltTable => {
    const known = built.get(batch.id);
    if (known !== undefined) return known;
    const begin = performance.now();
    const table = build(batch, here);
    hints.tableTook(performance.now() - begin);
    built.set(batch.id, table);
    return table;
  };
  const touch = (batchId: string): void => {
    built.delete(batchId);
    hints.changed(batchId);
  };

  return {
    table(batchId) {
      const batch = rows.one('scanBatch', batchId);
      return batch && tableOf(batch, store.batchesHere());
    },
    summaries() {
      const here = store.batchesHere();
      return rows
        .all('scanBatch', {})
        .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
        .map((batch) => tableOf(batch, here).shown.summary);
    },
    touch,
    progressed(batchId) {
      built.delete(batchId);
      hints.progressed(batchId);
    },
    touchAll() {
      for (const { id } of rows.all('scanBatch', {})) touch(id);
    },
    close: hints.close,
  };
}
