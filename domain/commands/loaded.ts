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

/** The same for a source that answers later (central's transaction). */
export async function loadRefsAsync(
  refs: readonly Ref[],
  source: {
    one(table: TableName, id: string): Promise<Rows[TableName] | undefined>;
    all(table: TableName, where: Readonly<Record<string, string | number>>): Promise<readonly Rows[TableName][]>;
  },
): Promise<Loaded> {
  const answers = new Map<string, unknown>();
  for (const ref of refs) {
    answers.set(
      refKey(ref),
      'id' in ref ? await source.one(ref.table, ref.id) : await source.all(ref.table, ref.where),
    );
  }
  return loadedFrom(answers);
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
