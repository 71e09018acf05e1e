import pg from 'pg';
import { migrate } from '../migrations/migrate.ts';
import type { CentralDatabase, Transaction } from './database.ts';

export interface PostgresOptions {
  /** Schema to live in, made when missing; default is the server's search path. */
  readonly schema?: string;
  readonly connections?: number;
}

/** Opens a PostgreSQL server (15 or newer) by its URL and brings it up to date. */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<CentralDatabase> {
  const { schema } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: { getTypeParser: readAs },
    ...(schema === undefined ? {} : { options: `-c search_path=${pg.escapeIdentifier(schema)}` }),
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database: CentralDatabase = {
    kind: 'postgres',
    async transaction(work, { isolation }) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query(`BEGIN ISOLATION LEVEL ${isolation.toUpperCase()}`);
        const result = await work(transactionOn(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((reason: Error) => {
          broken = reason;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
  try {
    if (schema !== undefined) await pool.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`);
    await migrate(database);
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  return {
    query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
      (await client.query(sql, [...params])).rows as Row[],
    values: async (sql, params = []) =>
      (await client.query<unknown[]>({ text: sql, values: [...params], rowMode: 'array' })).rows,
  };
}

const readAs: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');
