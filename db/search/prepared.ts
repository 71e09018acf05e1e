import type { Database, Statement } from 'better-sqlite3';

const byDatabase = new WeakMap<Database, Map<string, Statement>>();

/** Prepares each statement once for an open database. */
export function statementsOf(sqlite: Database): (sql: string) => Statement {
  let statements = byDatabase.get(sqlite);
  if (!statements) {
    statements = new Map();
    byDatabase.set(sqlite, statements);
  }
  const known = statements;
  return (sql) => {
    let statement = known.get(sql);
    if (!statement) {
      statement = sqlite.prepare(sql);
      known.set(sql, statement);
    }
    return statement;
  };
}
