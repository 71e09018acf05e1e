import { type Rows, TABLES, type TableName } from '#domain/records/tables.ts';

/** Field names of a table in wire order. */
export function fieldsOf(table: TableName): readonly string[] {
  return FIELDS[table];
}

const FIELDS = Object.fromEntries(
  Object.entries(TABLES).map(([table, shape]) => [table, Object.keys(shape.shape)]),
) as unknown as Readonly<Record<TableName, readonly string[]>>;

/** A row as its values in wire order. */
export function rowValues<T extends TableName>(table: T, row: Rows[T]): unknown[] {
  return FIELDS[table].map((field) => (row as unknown as Record<string, unknown>)[field]);
}

/** The row that values in wire order stand for. */
export function rowFromValues<T extends TableName>(table: T, values: readonly unknown[]): Rows[T] {
  return Object.fromEntries(FIELDS[table].map((field, at) => [field, values[at]])) as unknown as Rows[T];
}
