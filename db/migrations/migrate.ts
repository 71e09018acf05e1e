import type { Database } from 'better-sqlite3';
import { DatabaseRefused } from '../database-refusal.ts';
import type { Migration } from './migration.ts';

/**
 * Brings the cache to the newest schema, all missing steps in one transaction: either the file is new, or it is as it was.
 * Throws DatabaseRefused: newer_version, migration_failed, disk_full.
 */
export function migrate(sqlite: Database, migrations: readonly Migration[], file: string): void {
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length) throw new DatabaseRefused('newer_version', file);
  if (version === migrations.length) return;
  try {
    sqlite.transaction(() => {
      for (const migration of migrations.slice(version)) migration.up(sqlite);
      sqlite.pragma(`user_version = ${migrations.length}`);
    })();
  } catch (cause) {
    const full = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_FULL';
    throw new DatabaseRefused(full ? 'disk_full' : 'migration_failed', file, cause);
  }
}
