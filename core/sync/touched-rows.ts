import type { RowStore } from '#db/rows/row-store.ts';
import type { OutboxCommand } from '#db/sync/outbox.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';

/** Tables whose rows others keep something derived of: the search index, the originals of documents, the tables of batches. */
const DERIVED_FROM: readonly TableName[] = ['page', 'document', 'scanBatch', 'scanPage', 'scanWish', 'wordCorrection'];

/** Tables whose rows belong to no case: windows ask for everything again. */
const OF_NO_CASE: readonly TableName[] = [
  'team',
  'officer',
  'absence',
  'officeSettings',
  'workPlan',
  'substitution',
  'redistribution',
  'notice',
];

/** Above this many cases a window asks for everything again rather than case by case. */
const EVERYTHING_FROM = 200;

/** Hears which rows changed, inside the transaction that changed them. */
export interface RowListener {
  onRowsWritten?<T extends TableName>(table: T, rows: readonly Rows[T][]): void;
  onRowsRemoved?(table: TableName, ids: readonly string[]): void;
  /** Central decided a command; `refusal` is the code of its no. */
  onAnswered?(command: OutboxCommand, refusal: string | undefined): void;
}

/** What a window must ask again. */
export interface Hint {
  readonly caseIds: string[];
  readonly everything: boolean;
}

/** Collects the rows one transaction touched, in whatever order; what became of them is read at the end. */
export interface TouchedRows {
  add(table: TableName, id: string): void;
  addCase(caseId: string): void;
  everything(): void;
  /** Central decided this command; `refusal` is the code of its no. */
  answered(command: OutboxCommand, refusal?: string): void;
  /** Tells the listener what the touched pages and documents are now. */
  tell(rows: RowStore, listener: RowListener): void;
  hint(rows: RowStore): Hint;
}

export function createTouchedRows(): TouchedRows {
  const ids = new Map<TableName, Set<string>>();
  const caseIds = new Set<string>();
  const answers: { command: OutboxCommand; refusal: string | undefined }[] = [];
  let all = false;
  return {
    add(table, id) {
      const known = ids.get(table);
      if (known) known.add(id);
      else ids.set(table, new Set([id]));
    },
    addCase: (caseId) => {
      caseIds.add(caseId);
    },
    everything: () => {
      all = true;
    },
    answered: (command, refusal) => {
      if (command.caseId !== null) caseIds.add(command.caseId);
      answers.push({ command, refusal });
    },
    tell(rows, listener) {
      for (const table of DERIVED_FROM) {
        const written: Rows[typeof table][] = [];
        const removed: string[] = [];
        for (const id of ids.get(table) ?? []) {
          const row = rows.one(table, id);
          if (row) written.push(row);
          else removed.push(id);
        }
        if (removed.length > 0) listener.onRowsRemoved?.(table, removed);
        if (written.length > 0) listener.onRowsWritten?.(table, written);
      }
      for (const { command, refusal } of answers) listener.onAnswered?.(command, refusal);
    },
    hint(rows) {
      if (all || OF_NO_CASE.some((table) => ids.has(table))) return { caseIds: [], everything: true };
      const total = [...ids.values()].reduce((sum, set) => sum + set.size, 0);
      if (total > EVERYTHING_FROM) return { caseIds: [], everything: true };
      const found = new Set(caseIds);
      for (const [table, set] of ids) {
        for (const id of set) {
          const row = rows.one(table, id);
          if (table === 'case') found.add(id);
          else if (row && 'caseId' in row && row.caseId !== null) found.add(row.caseId);
        }
      }
      return { caseIds: [...found], everything: false };
    },
  };
}
