import type { Rows, TableName } from '#domain/records/tables.ts';
import type { CentralDatabase } from './database.ts';
import { bucketOfRow, insertRows, type PlacedRow } from './rows.ts';

export type SeedRow = { [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName];

/** Rows per statement: keeps one JSON parameter at a few megabytes. */
const CHUNK = 5_000;

/**
 * Fills an empty database in one transaction, every bucket at version 1. Returns false and writes nothing when it has officers; rows
 * that are costly to make are given as a function, which is not called then.
 */
export function seedDatabase(
  database: CentralDatabase,
  rows: readonly SeedRow[] | (() => Promise<readonly SeedRow[]>),
): Promise<boolean> {
  return database.transaction(
    async (transaction) => {
      await transaction.query('LOCK TABLE officers IN EXCLUSIVE MODE');
      if ((await transaction.query('SELECT 1 FROM officers LIMIT 1')).length > 0) return false;
      const made = typeof rows === 'function' ? await rows() : rows;
      const placed = made.map(
        ({ table, row }): PlacedRow => ({ table, row, bucket: bucketOfRow(table, row), version: 1 }),
      );
      for (let at = 0; at < placed.length; at += CHUNK) await insertRows(transaction, placed.slice(at, at + CHUNK));
      await transaction.query(
        'INSERT INTO bucket_version (bucket, version) SELECT bucket, 1 FROM unnest($1::text[]) AS b (bucket)',
        [[...new Set(placed.map(({ bucket }) => bucket))]],
      );
      return true;
    },
    { isolation: 'read committed' },
  );
}
