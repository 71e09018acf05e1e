import { SQL_TABLE } from '#contract/central/sql-names.ts';
import type { Change } from '#domain/commands/command.ts';
import type { TableName } from '#domain/records/tables.ts';
import type { Transaction } from '../database/database.ts';
import { bucketOfRow, insertRows, type PlacedRow, updateRows } from '../database/rows.ts';
import { bumpBuckets } from './buckets.ts';

export type Written =
  | { readonly effects: ReadonlyMap<string, number> }
  /** An id the desk made up is taken by a row the rule has not seen: writing would overwrite somebody else's words. */
  | { readonly taken: { readonly table: TableName; readonly id: string } };

/**
 * Writes the rows of one decision, counts up the buckets they touch and leaves a tombstone where a row left its bucket.
 * `mayOverwrite` says which existing rows the decision knew of.
 */
export async function writeChanges(
  transaction: Transaction,
  changes: readonly Change[],
  mayOverwrite: (table: TableName, id: string) => boolean,
): Promise<Written> {
  const before = await bucketsBefore(transaction, changes);
  const written = new Set<string>();
  for (const { table, row } of changes) {
    const rowKey = key(table, row.id);
    const taken = written.has(rowKey) || (before.has(rowKey) && !mayOverwrite(table, row.id));
    if (taken) return { taken: { table, id: row.id } };
    written.add(rowKey);
  }
  const moves: { from: string; table: TableName; id: string }[] = [];
  const touched = new Set<string>();
  for (const { table, row } of changes) {
    const to = bucketOfRow(table, row);
    const from = before.get(key(table, row.id));
    touched.add(to);
    if (from !== undefined && from !== to) {
      touched.add(from);
      moves.push({ from, table, id: row.id });
    }
  }
  const effects = await bumpBuckets(transaction, touched);
  const placed = changes.map(({ table, row }): PlacedRow => {
    const bucket = bucketOfRow(table, row);
    return { table, row, bucket, version: effects.get(bucket)! };
  });
  await insertRows(
    transaction,
    placed.filter(({ table, row }) => !before.has(key(table, row.id))),
  );
  await updateRows(
    transaction,
    placed.filter(({ table, row }) => before.has(key(table, row.id))),
  );
  for (const { from, table, id } of moves) {
    await transaction.query(
      `INSERT INTO tombstone (bucket, version, tbl, row_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (bucket, tbl, row_id) DO UPDATE SET version = excluded.version`,
      [from, effects.get(from), table, id],
    );
  }
  return { effects };
}

async function bucketsBefore(transaction: Transaction, changes: readonly Change[]): Promise<Map<string, string>> {
  const before = new Map<string, string>();
  for (const [table, group] of Map.groupBy(changes, (change) => change.table)) {
    const found = await transaction.query<{ id: string; bucket: string }>(
      `SELECT id, bucket FROM ${SQL_TABLE[table]} WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
      [group.map((change) => change.row.id)],
    );
    for (const { id, bucket } of found) before.set(key(table, id), bucket);
  }
  return before;
}

function key(table: TableName, id: string): string {
  return `${table}#${id}`;
}
