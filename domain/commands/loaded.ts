import type { Rows, TableName } from '../records/tables.ts';
import type { Loaded, Ref } from './command.ts';

/** Where rows come from: the desk's cache or central's transaction. */
export interface RowSource {
  one(table: TableName, id: string): Rows[TableName] | undefined;
  all(table: TableName, where: Readonly<Record<string, string | number>>): readonly Rows[TableName][];
}

/** Reads every ref from a synchronous source at once, so that a rule sees one state and only what it asked for. */
export function loadRefs(refs: readonly Ref[], source: RowSource): Loaded {
  const answers = new Map<string, unknown>();
  for (const ref of refs)
    answers.set(refKey(ref), 'id' in ref ? source.one(ref.table, ref.id) : source.all(ref.table, ref.where));
  return loadedFrom(answers);
}

/** A source that answers later (central's transaction), many rows at a time. */
export interface LaterRowSource {
  /** Rows by their ids, in the order of the ids; an id without a row is left out. */
  byIds(table: TableName, ids: readonly string[]): Promise<readonly Rows[TableName][]>;
  all(table: TableName, where: Readonly<Record<string, string | number>>): Promise<readonly Rows[TableName][]>;
  /** All rows whose `column` has one of these values. */
  allOf(table: TableName, column: string, values: readonly string[]): Promise<readonly Rows[TableName][]>;
}

/**
 * The same for a source that answers later. Always in the same order, cases first, so that two commands on the same rows queue up
 * instead of deadlocking; one question for all rows of a table, because a redistribution asks for a thousand.
 */
export async function loadRefsAsync(refs: readonly Ref[], source: LaterRowSource): Promise<Loaded> {
  const answers = new Map<string, unknown>();
  for (const [table, group] of inLockOrder(refs)) {
    const ids = group.flatMap((ref) => ('id' in ref ? [ref.id] : []));
    if (ids.length > 0) {
      for (const id of ids) answers.set(refKey({ table, id } as Ref), undefined);
      for (const row of await source.byIds(table, [...new Set(ids)].sort()))
        answers.set(refKey({ table, id: row.id } as Ref), row);
    }
    const wheres = group.flatMap((ref) => ('where' in ref ? [ref.where as Record<string, string | number>] : []));
    for (const [column, own] of Map.groupBy(wheres, soleColumn)) {
      if (column === null || own.length === 1) {
        for (const where of own) answers.set(refKey({ table, where } as Ref), await source.all(table, where));
        continue;
      }
      const values = [...new Set(own.map((where) => String(where[column])))].sort();
      const found = Map.groupBy(await source.allOf(table, column, values), (row) =>
        String((row as unknown as Record<string, unknown>)[column]),
      );
      for (const value of values) {
        answers.set(refKey({ table, where: { [column]: value } } as Ref), found.get(value) ?? []);
      }
    }
  }
  return loadedFrom(answers);
}

function inLockOrder(refs: readonly Ref[]): [TableName, Ref[]][] {
  const place = (table: TableName) => `${table === 'case' ? 0 : 1} ${table}`;
  return [...Map.groupBy(refs, ({ table }) => table)].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1));
}

/** The column by which rows are selected, when it is one alone and a text. */
function soleColumn(where: Readonly<Record<string, string | number>>): string | null {
  const [entry, ...more] = Object.entries(where);
  return entry !== undefined && more.length === 0 && typeof entry[1] === 'string' ? entry[0] : null;
}

function loadedFrom(answers: ReadonlyMap<string, unknown>): Loaded {
  const answer = (key: string): unknown => {
    if (!answers.has(key)) throw new Error(`a rule asked for rows it did not announce in reads(): ${key}`);
    return answers.get(key);
  };
  return {
    one: <T extends TableName>(table: T, id: string) => answer(refKey({ table, id } as Ref)) as Rows[T] | undefined,
    all: <T extends TableName>(table: T, where: object) =>
      answer(refKey({ table, where } as Ref)) as readonly Rows[T][],
  };
}

function refKey(ref: Ref): string {
  return 'id' in ref
    ? `${ref.table}#${ref.id}`
    : `${ref.table}?${Object.entries(ref.where)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([column, value]) => `${column}=${value}`)
        .join('&')}`;
}
