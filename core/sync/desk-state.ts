import type { Database } from 'better-sqlite3';
import { createRowStore, type RowStore } from '#db/rows/row-store.ts';
import { type Conflicts, createConflicts } from '#db/sync/conflicts.ts';
import { createHoldings, type Holdings } from '#db/sync/holdings.ts';
import { createOutbox, type Outbox } from '#db/sync/outbox.ts';
import { createShadow, type Shadow } from '#db/sync/shadow.ts';
import { createSyncMetaStore, type SyncMetaStore } from '#db/sync/sync-meta.ts';
import type { Officer } from '#domain/records/office.ts';

/** Everything synchronisation reads and writes on this desk; one SQLite file, so one transaction holds it together. */
export interface DeskState {
  readonly sqlite: Database;
  readonly rows: RowStore;
  readonly outbox: Outbox;
  readonly shadow: Shadow;
  readonly holdings: Holdings;
  readonly conflicts: Conflicts;
  readonly meta: SyncMetaStore;
}

export function createDeskState(sqlite: Database, rows: RowStore = createRowStore(sqlite)): DeskState {
  return {
    sqlite,
    rows,
    outbox: createOutbox(sqlite),
    shadow: createShadow(sqlite, rows),
    holdings: createHoldings(sqlite),
    conflicts: createConflicts(sqlite),
    meta: createSyncMetaStore(sqlite),
  };
}

/** The officer this desk works for, with the rights the cache knows now; undefined before the first pull. */
export function actorOf(state: DeskState): Officer | undefined {
  const officerId = state.meta.get('officerId');
  return officerId === undefined ? undefined : state.rows.one('officer', officerId);
}
