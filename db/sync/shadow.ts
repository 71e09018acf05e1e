import type { Database } from 'better-sqlite3';
import { rowValues } from '#contract/central/row-values.ts';
import type { TableName } from '#domain/records/tables.ts';
import type { RowStore } from '../rows/row-store.ts';

export interface RowKey {
  readonly table: TableName;
  readonly id: string;
}

/** Central's version of every row that waiting commands changed on this desk. The caller owns the transaction. */
export interface Shadow {
  /** Keeps the row as it is now, unless central's version of it is kept already. */
  keep(key: RowKey): void;
  /** Puts central's versions back into the tables, forgets them, and answers which rows they were. */
  restore(): RowKey[];
  has(table: TableName, id: string): boolean;
  ids(table: TableName): Set<string>;
}

export function createShadow(sqlite: Database, rows: RowStore): Shadow {
  const has = sqlite.prepare('SELECT 1 FROM shadow WHERE tbl = ? AND row_id = ?').pluck();
  const insert = sqlite.prepare('INSERT INTO shadow (tbl, row_id, row_values, bucket) VALUES (?, ?, ?, ?)');
  const all = sqlite.prepare('SELECT tbl, row_id, row_values FROM shadow ORDER BY tbl, row_id');
  const clear = sqlite.prepare('DELETE FROM shadow');
  const ids = sqlite.prepare('SELECT row_id FROM shadow WHERE tbl = ?').pluck();
  return {
    keep: ({ table, id }) => {
      if (has.get(table, id)) return;
      const row = rows.one(table, id);
      insert.run(
        table,
        id,
        row === undefined ? null : JSON.stringify(rowValues(table, row)),
        rows.bucketOf(table, id) ?? null,
      );
    },
    restore: () => {
      const kept = all.all() as { tbl: TableName; row_id: string; row_values: string | null }[];
      for (const { tbl, row_id, row_values } of kept) {
        if (row_values === null) rows.remove(tbl, row_id);
        else rows.putValues(tbl, JSON.parse(row_values));
      }
      clear.run();
      return kept.map(({ tbl, row_id }) => ({ table: tbl, id: row_id }));
    },
    has: (table, id) => has.get(table, id) !== undefined,
    ids: (table) => new Set(ids.all(table) as string[]),
  };
}
