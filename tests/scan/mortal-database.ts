import type { Database } from 'better-sqlite3';

export class Died extends Error {}

/** A database that dies at the first statement that has `point` in it, before it is carried out, and answers nothing any more. */
export function dyingAt(real: Database, point: string): { sqlite: Database; isDead(): boolean } {
  let dead = false;
  const alive = (sql = ''): void => {
    if (sql.includes(point)) dead = true;
    if (dead) throw new Died(point);
  };
  const statement = (target: object, sql: string): object =>
    new Proxy(target, {
      get(of, name) {
        const member: unknown = Reflect.get(of, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          if (name === 'run' || name === 'get' || name === 'all') alive(name === 'run' ? sql : '');
          const result: unknown = member.apply(of, args);
          return result === of ? statement(of, sql) : result;
        };
      },
    });
  const sqlite = new Proxy(real, {
    get(of, name) {
      const member: unknown = Reflect.get(of, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (name !== 'prepare' && name !== 'close') alive();
        const result: unknown = member.apply(of, args);
        return name === 'prepare' ? statement(result as object, String(args[0]).replace(/\s+/g, ' ')) : result;
      };
    },
  });
  return { sqlite, isDead: () => dead };
}
