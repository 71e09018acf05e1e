import type { RunResult } from '#contract/desk/outbox.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltTable } from './table.ts';

/** What taking a document back needs of the desk. */
export interface UnfileDesk {
  readonly store: Pick<ScanStore, 'dropFiled'>;
  readonly rows: Pick<RowStore, 'all'>;
  table(batchId: string): BuiltTable | undefined;
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  transaction<T>(work: () => T): T;
  newId(): string;
}

const REASON = 'Ablage am Scanplatz zurückgenommen';

/** Takes a document that was filed from this table back onto it. Answers what `document.unfile` answered. */
export function unfileDocument(desk: UnfileDesk, batchId: string, documentId: string): RunResult {
  const pages = [...(desk.table(batchId)?.pages.values() ?? [])].flatMap(({ ledger }) =>
    ledger.documentId === documentId ? [ledger] : [],
  );
  const caseId = pages[0]?.caseId;
  if (caseId === null || caseId === undefined) {
    return { outcome: 'refused', refusal: { code: 'not_found', data: { documentId } } };
  }
  const args: CommandArgs['document.unfile'] = {
    documentId,
    caseId,
    batchId,
    pageIds: pages.map(({ id }) => id),
    traceId: desk.newId(),
    reason: REASON,
  };
  return desk.transaction(() => {
    const result = desk.run('document.unfile', args, filingOf(desk.rows, caseId, documentId));
    if (result.outcome === 'done_here') desk.store.dropFiled(batchId, documentId);
    return result;
  });
}

/** The command that filed it: when central refuses that one, there is nothing to take back. */
function filingOf(rows: Pick<RowStore, 'all'>, caseId: string, documentId: string): string[] {
  const filed = rows
    .all('historyEntry', { caseId })
    .find(({ subjectId, action }) => subjectId === documentId && action === 'document.file');
  return filed === undefined ? [] : [filed.id];
}
