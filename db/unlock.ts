import type { Database } from 'better-sqlite3';
import { DatabaseRefused } from './database-refusal.ts';

/** What the cipher build of SQLite adds to better-sqlite3's types. */
type CipherDatabase = Database & { key(key: Buffer): number };

/** Gives a connection just opened its key: 32 random bytes. Throws DatabaseRefused when the file does not open by it. */
export function unlock(sqlite: Database, key: Buffer, path: string, wasThere: boolean): void {
  if (key.length !== 32) throw new DatabaseRefused('wrong_key', path);
  sqlite.pragma("cipher = 'sqlcipher'");
  // As a raw key: 32 random bytes gain nothing from 256,000 rounds of derivation, which cost a start two tenths of a second.
  (sqlite as CipherDatabase).key(Buffer.from(`x'${key.toString('hex')}'`));
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (cause) {
    // SQLCipher cannot tell a wrong key from a damaged first page; a file that was just made can only be unwritable.
    throw new DatabaseRefused(wasThere ? 'wrong_key' : refusalCode(cause), path, cause);
  }
}

/** What an error of SQLite's means for the person. */
export function refusalCode(cause: unknown): 'damaged' | 'disk_full' | 'unreadable' {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged';
  if (code === 'SQLITE_FULL') return 'disk_full';
  return 'unreadable';
}
