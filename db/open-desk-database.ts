import { existsSync, statSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { DatabaseRefused } from './database-refusal.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { refusalCode, unlock } from './unlock.ts';

export interface DeskDatabase {
  readonly sqlite: Database;
  close(): void;
}

/**
 * Opens the desk's encrypted cache, making a new one only where there is no file at all.
 * `key` is 32 random bytes from the shell's key store; `path` may be `:memory:` (not encrypted).
 * Throws DatabaseRefused with a sentence for the person; the file is then as it was.
 */
export function openDeskDatabase(options: {
  path: string;
  key: Buffer;
  migrations?: readonly Migration[];
}): DeskDatabase {
  const { path, key, migrations = MIGRATIONS } = options;
  const inMemory = path === ':memory:';
  const wasThere = !inMemory && existsSync(path);
  // An empty file is what a crash while creating it left behind; anything shorter than a page is no database.
  if (wasThere && statSync(path).size > 0 && statSync(path).size < 512) throw new DatabaseRefused('damaged', path);
  let sqlite: Database;
  try {
    sqlite = new SQLite(path);
  } catch (cause) {
    throw new DatabaseRefused('unreadable', path, cause);
  }
  try {
    if (!inMemory) unlock(sqlite, key, path, wasThere);
    sqlite.pragma('journal_mode = WAL');
    // FULL: what the officer saw saved must survive a power cut.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('cache_size = -65536');
    migrate(sqlite, migrations, path);
  } catch (cause) {
    sqlite.close();
    if (cause instanceof DatabaseRefused) throw cause;
    throw new DatabaseRefused(refusalCode(cause), path, cause);
  }
  return { sqlite, close: () => sqlite.close() };
}
