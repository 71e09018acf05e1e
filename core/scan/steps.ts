import type { RefusalShape, RunResult } from '#contract/desk/outbox.ts';
import type { KeptStep, PersonStep, ScanStore } from './scan-store.ts';
import { pagesOfStep } from './step-names.ts';
import { type BuiltTable, undoView } from './table.ts';
import { toRedo, toUndo } from './undo.ts';

/** What steps need of the desk. */
export interface StepDesk {
  readonly store: ScanStore;
  table(batchId: string): BuiltTable | undefined;
  run(name: 'scan.settle', args: unknown): RunResult;
  unfile(batchId: string, documentId: string): RunResult;
  transaction<T>(work: () => T): T;
  changed(batchId: string): void;
}

/** Steps of a person on the table of a batch. Each answers a German sentence when it cannot be done; nothing was changed then. */
export function createSteps(desk: StepDesk) {
  const { store } = desk;

  /** Pages named as left out lie on the table again: the ledger takes its word on them back. */
  const reopen = (batchId: string, table: BuiltTable, pageIds: readonly string[]): boolean => {
    const settled = pageIds.filter((id) => {
      const outcome = table.pages.get(id)?.ledger.outcome;
      return outcome !== undefined && outcome !== 'waiting' && outcome !== 'filed';
    });
    if (settled.length === 0) return true;
    const pages = settled.map((id) => ({ id, outcome: 'waiting', reason: null }));
    return desk.run('scan.settle', { batchId, pages }).outcome === 'done_here';
  };
  const change = (batchId: string, pageIds: readonly string[], write: () => void): string | null => {
    const table = desk.table(batchId);
    if (table === undefined) return 'Dieser Stapel ist auf diesem Arbeitsplatz nicht vorhanden.';
    const refused = whyNot(table, pageIds);
    if (refused !== null) return refused;
    return desk.transaction(() => {
      if (!reopen(batchId, table, pageIds))
        return 'Der Stapel lässt sich gerade nicht ändern. Bitte noch einmal versuchen.';
      write();
      desk.changed(batchId);
      return null;
    });
  };
  /** The refusal where a filing could not be taken back. */
  const flip = (batchId: string, find: typeof toUndo, undone: boolean): RefusalShape | null => {
    const ledger = [...(desk.table(batchId)?.pages.values() ?? [])].map((page) => page.ledger);
    const row = find(store.steps(batchId), undoView(ledger));
    if (row === undefined || row.step.kind === 'arrive') return null;
    if (row.step.kind === 'filed') {
      const result = desk.unfile(batchId, row.step.documentId);
      return result.outcome === 'refused' ? result.refusal : null;
    }
    change(batchId, pagesOfStep(row.step), () => store.setUndone(batchId, row.n, undone));
    return null;
  };

  return {
    step: (batchId: string, step: PersonStep): string | null =>
      change(batchId, pagesOfStep(step), () => {
        store.addPersonStep(batchId, keptStep(step, desk.table(batchId)));
      }),
    undo: (batchId: string): RefusalShape | null => flip(batchId, toUndo, true),
    redo: (batchId: string): RefusalShape | null => flip(batchId, toRedo, false),
  };
}

function whyNot(table: BuiltTable, pageIds: readonly string[]): string | null {
  const { batch, here } = table.shown.summary;
  if (!here) return 'Dieser Stapel liegt an einem anderen Arbeitsplatz und kann nur dort geordnet werden.';
  if (batch.state !== 'scanning' && batch.state !== 'failed') {
    return 'Dieser Stapel ist fertig bearbeitet und wird nicht mehr geändert.';
  }
  for (const id of pageIds) {
    const page = table.pages.get(id);
    if (page === undefined) return 'Diese Seite gehört nicht zu diesem Stapel.';
    const { number, outcome } = page.ledger;
    if (outcome === 'filed') return `Seite ${number} ist schon abgelegt und bleibt, wie sie ist.`;
  }
  return null;
}

/** A page turned before its text was read: how it lies by itself no longer counts. */
function keptStep(step: PersonStep, table: BuiltTable | undefined): KeptStep {
  if (step.kind !== 'turn') return step;
  const unread = step.pageIds.filter((id) => table?.pages.get(id)?.state === undefined);
  return unread.length === 0 ? step : { ...step, unread };
}
