import type { Change } from '#domain/commands/command.ts';
import type { RowSource } from '#domain/commands/loaded.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import { TABLE_NAMES } from '#domain/records/tables.ts';

/** All rows of the in-memory desk, by table and id; the source that the domain's rules read from. */
export class MemoryRows implements RowSource {
  readonly #tables = new Map<TableName, Map<string, Rows[TableName]>>(TABLE_NAMES.map((name) => [name, new Map()]));

  one<T extends TableName>(table: T, id: string): Rows[T] | undefined {
    return this.#tables.get(table)?.get(id) as Rows[T] | undefined;
  }

  all<T extends TableName>(table: T, where: Readonly<Record<string, string | number>> = {}): Rows[T][] {
    const columns = Object.entries(where);
    const rows = [...(this.#tables.get(table)?.values() ?? [])] as Rows[T][];
    return rows.filter((row) => columns.every(([column, value]) => Reflect.get(row, column) === value));
  }

  write({ table, row }: Change): void {
    this.#tables.get(table)?.set(row.id, row);
  }

  remove(table: TableName, id: string): void {
    this.#tables.get(table)?.delete(id);
  }
}
