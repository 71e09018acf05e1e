import type { Database } from 'better-sqlite3';
import { createRowStore, type RowStore } from '#db/rows/row-store.ts';
import { type Conflicts, createConflicts } from '#db/sync/conflicts.ts';
import { createHoldings, type Holdings } from '#db/sync/holdings.ts';
import { createOutbox, type Outbox } from '#db/sync/outbox.ts';
import { createShadow, type Shadow } from '#db/sync/shadow.ts';
import { createSyncMetaStore, type SyncMetaStore } from '#db/sync/sync-meta.ts';
import { type Actor, actorFrom } from '#domain/rights/actor.ts';

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
export function actorOf({ meta, rows }: Pick<DeskState, 'meta' | 'rows'>): Actor | undefined {
  const officerId = meta.get('officerId');
  const officer = officerId === undefined ? undefined : rows.one('officer', officerId);
  if (officer === undefined) return undefined;
  const substitutions = rows.all('substitution', { substituteId: officer.id });
  return actorFrom(officer, substitutions, rows.all('exclusion', { officerId: officer.id }));
}
