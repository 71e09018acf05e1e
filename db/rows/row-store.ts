import type { Database, Statement } from 'better-sqlite3';
import { fieldsOf, rowFromValues, rowValues } from '#contract/central/row-values.ts';
import { columnName, columnsOf, SQL_TABLE } from '#contract/central/sql-names.ts';
import { bucketOf } from '#domain/records/buckets.ts';
import { type Rows, TABLE_NAMES, type TableName } from '#domain/records/tables.ts';
import { rowFromSql, toSql } from './columns.ts';

/** The desk's copy of the synchronised rows, by prepared statements. The caller owns the transaction. */
export interface RowStore {
  one<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  all<T extends TableName>(table: T, where: Readonly<Record<string, string | number>>): Rows[T][];
  put<T extends TableName>(table: T, row: Rows[T]): void;
  /** Writes a row given as values in wire order; its bucket is computed. */
  putValues(table: TableName, values: readonly unknown[]): void;
  bucketOf(table: TableName, id: string): string | undefined;
  remove(table: TableName, id: string): void;
  /** Deletes every row of a bucket; answers how many. */
  removeBucket(bucket: string): number;
}

export function createRowStore(sqlite: Database): RowStore {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = sqlite.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const reading = (sql: string): Statement => prepared(sql).raw(true);

  const write = <T extends TableName>(table: T, row: Rows[T], values: readonly unknown[]): void => {
    const fields = fieldsOf(table);
    prepared(UPSERT[table]).run(
      bucketOf(table, row),
      fields.map((field, at) => toSql(field, values[at])),
    );
  };

  return {
    one<T extends TableName>(table: T, id: string) {
      const values = reading(`${SELECT[table]} WHERE id = ?`).get(id) as unknown[] | undefined;
      return values && (rowFromSql(table, values) as unknown as Rows[T]);
    },
    all<T extends TableName>(table: T, where: Readonly<Record<string, string | number>>) {
      const fields = Object.keys(where);
      const condition =
        fields.length === 0 ? '' : ` WHERE ${fields.map((f) => `"${columnName(f)}" = ?`).join(' AND ')}`;
      const found = reading(`${SELECT[table]}${condition} ORDER BY id`).all(...Object.values(where)) as unknown[][];
      return found.map((values) => rowFromSql(table, values) as unknown as Rows[T]);
    },
    put: (table, row) => write(table, row, rowValues(table, row)),
    putValues: (table, values) => write(table, rowFromValues(table, values), values),
    bucketOf: (table, id) =>
      prepared(`SELECT bucket FROM ${SQL_TABLE[table]} WHERE id = ?`).pluck().get(id) as string | undefined,
    remove: (table, id) => {
      prepared(`DELETE FROM ${SQL_TABLE[table]} WHERE id = ?`).run(id);
    },
    removeBucket: (bucket) =>
      TABLE_NAMES.reduce(
        (removed, table) => removed + prepared(`DELETE FROM ${SQL_TABLE[table]} WHERE bucket = ?`).run(bucket).changes,
        0,
      ),
  };
}

const SELECT = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, `SELECT ${columnsOf(table).join(', ')} FROM ${SQL_TABLE[table]}`]),
) as Record<TableName, string>;

const UPSERT = Object.fromEntries(
  TABLE_NAMES.map((table) => {
    const columns = ['bucket', ...columnsOf(table)];
    const updates = columns.filter((column) => column !== '"id"').map((column) => `${column} = excluded.${column}`);
    return [
      table,
      `INSERT INTO ${SQL_TABLE[table]} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    ];
  }),
) as Record<TableName, string>;
