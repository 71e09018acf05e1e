import SQLite, { type Database } from 'better-sqlite3';
import { DatabaseRefused } from './database-refusal.ts';
import { refusalCode, unlock } from './unlock.ts';

/**
 * A second connection to the desk's encrypted cache that can only read, for another thread. The writer's connection must be
 * open: it owns the write-ahead log, and what it has committed is there for the next statement read here. Throws DatabaseRefused.
 */
export function openReader({ path, key }: { path: string; key: Buffer }): Database {
  let sqlite: Database;
  try {
    sqlite = new SQLite(path, { readonly: true, fileMustExist: true });
  } catch (cause) {
    throw new DatabaseRefused('unreadable', path, cause);
  }
  try {
    unlock(sqlite, key, path, true);
    // Sorting must not spill words into a file that is not encrypted.
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('cache_size = -65536');
  } catch (cause) {
    sqlite.close();
    if (cause instanceof DatabaseRefused) throw cause;
    throw new DatabaseRefused(refusalCode(cause), path, cause);
  }
  return sqlite;
}
