import { rowFromValues } from '#contract/central/row-values.ts';
import { columnName, columnsOf, SQL_TABLE } from '#contract/central/sql-names.ts';
import { type Bucket, bucketOf } from '#domain/records/buckets.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import type { Transaction } from './database.ts';

/** Rows of the office itself: read by many commands, written by none, so a shared lock is enough. */
const SHARED: ReadonlySet<TableName> = new Set([
  'team',
  'officer',
  'absence',
  'officeSettings',
  'substitution',
  'exclusion',
]);

/** Reads rows by id or by key columns and locks them until the transaction ends. */
export function lockedRows(transaction: Transaction) {
  return reading(transaction, (table) => (SHARED.has(table) ? 'FOR SHARE' : 'FOR UPDATE'));
}

/** Reads rows as they are, for an answer that decides nothing. */
export function rowsOf(transaction: Transaction) {
  return reading(transaction, () => '');
}

function reading(transaction: Transaction, lockOf: (table: TableName) => string) {
  const select = async (table: TableName, where: string, params: unknown[]): Promise<Rows[TableName][]> => {
    const found = await transaction.values(
      `SELECT ${columnsOf(table).join(', ')} FROM ${SQL_TABLE[table]} WHERE ${where} ORDER BY id ${lockOf(table)}`,
      params,
    );
    return found.map((values) => rowFromValues(table, values));
  };
  return {
    async one(table: TableName, id: string): Promise<Rows[TableName] | undefined> {
      return (await select(table, 'id = $1', [id]))[0];
    },
    byIds: (table: TableName, ids: readonly string[]): Promise<Rows[TableName][]> =>
      select(table, 'id = ANY($1::text[])', [ids]),
    allOf: (table: TableName, column: string, values: readonly string[]): Promise<Rows[TableName][]> =>
      select(table, `"${columnName(column)}" = ANY($1::text[])`, [values]),
    all(table: TableName, where: Readonly<Record<string, string | number>>): Promise<Rows[TableName][]> {
      const columns = Object.keys(where).map((field, at) => `"${columnName(field)}" = $${at + 1}`);
      return select(table, columns.length === 0 ? 'TRUE' : columns.join(' AND '), Object.values(where));
    },
  };
}

/** A row with the bucket it lies in and the version that bucket gets by this write. */
export interface PlacedRow {
  readonly table: TableName;
  readonly row: Rows[TableName];
  readonly bucket: Bucket;
  readonly version: number;
}

/** The bucket of a row whose table is only known at run time. */
export function bucketOfRow(table: TableName, row: Rows[TableName]): Bucket {
  return bucketOf(table, row as never);
}

/** Adds rows in bulk. An id that is already there is a unique violation (23505). */
export async function insertRows(transaction: Transaction, rows: readonly PlacedRow[]): Promise<void> {
  for (const [table, group] of byTable(rows)) {
    const name = SQL_TABLE[table];
    await transaction.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(null::${name}, $1::jsonb)`, [
      recordSet(group),
    ]);
  }
}

/** Overwrites rows that are there, by id. */
export async function updateRows(transaction: Transaction, rows: readonly PlacedRow[]): Promise<void> {
  for (const [table, group] of byTable(rows)) {
    const name = SQL_TABLE[table];
    const columns = [...columnsOf(table).filter((column) => column !== '"id"'), 'bucket', 'version'];
    await transaction.query(
      `UPDATE ${name} SET ${columns.map((column) => `${column} = written.${column}`).join(', ')}
       FROM jsonb_populate_recordset(null::${name}, $1::jsonb) AS written WHERE ${name}.id = written.id`,
      [recordSet(group)],
    );
  }
}

function byTable(rows: readonly PlacedRow[]): Map<TableName, PlacedRow[]> {
  return Map.groupBy(rows, (row) => row.table);
}

function recordSet(rows: readonly PlacedRow[]): string {
  return JSON.stringify(
    rows.map(({ row, bucket, version }) => ({
      ...Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value])),
      bucket,
      version,
    })),
  );
}
