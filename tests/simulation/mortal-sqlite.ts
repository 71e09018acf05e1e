import type { Database } from 'better-sqlite3';

/** The desk's process died between two statements. SQLite rolls back what was not committed. */
export class DeskDied extends Error {}

export interface MortalSqlite {
  readonly sqlite: Database;
  /** Dies at the `statements`-th statement from now; from then on every statement fails, as for a process that is gone. */
  dieAfter(statements: number): void;
  isDead(): boolean;
}

/** A handle on a database that can die between any two statements; the database itself lives on for the next handle. */
export function mortalHandle(real: Database): MortalSqlite {
  let left = Number.POSITIVE_INFINITY;
  let dead = false;
  const step = (): void => {
    if (dead || left-- <= 0) {
      dead = true;
      throw new DeskDied();
    }
  };
  const statement = (target: object): object =>
    new Proxy(target, {
      get(of, name) {
        const member: unknown = Reflect.get(of, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          if (name === 'run' || name === 'get' || name === 'all' || name === 'iterate') step();
          const result: unknown = member.apply(of, args);
          return result === of ? statement(of) : result;
        };
      },
    });
  const sqlite = new Proxy(real, {
    get(of, name) {
      const member: unknown = Reflect.get(of, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (dead) throw new DeskDied();
        if (name === 'exec' || name === 'pragma') step();
        const result: unknown = member.apply(of, args);
        return name === 'prepare' ? statement(result as object) : result;
      };
    },
  });
  return {
    sqlite,
    dieAfter: (statements) => {
      left = statements;
    },
    isDead: () => dead,
  };
}
