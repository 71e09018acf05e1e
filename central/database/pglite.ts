import { mkdirSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import { migrate } from '../migrations/migrate.ts';
import type { CentralDatabase, Transaction } from './database.ts';

/**
 * Opens the embedded PostgreSQL in a folder (made when missing), or in memory without one, and brings it up to date.
 * It runs one transaction at a time.
 */
export async function openPglite(dataDir?: string): Promise<CentralDatabase> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const pglite = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    parsers: { [types.INT8]: Number },
  });
  const database: CentralDatabase = {
    kind: 'pglite',
    transaction: (work, { isolation }) =>
      pglite.transaction(async (open) => {
        await open.query(`SET TRANSACTION ISOLATION LEVEL ${isolation.toUpperCase()}`);
        const transaction: Transaction = {
          query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
            (await open.query<Row>(sql, [...params])).rows,
          values: async (sql, params = []) =>
            (await open.query<unknown[]>(sql, [...params], { rowMode: 'array' })).rows,
        };
        return work(transaction);
      }),
    close: () => pglite.close(),
  };
  return migrated(database);
}

async function migrated(database: CentralDatabase): Promise<CentralDatabase> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
