import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefused } from '#db/database-refusal.ts';

/**
 * The key of the encrypted cache outside Electron, which has the system's key store: a file only this user can read, beside
 * the cache (ADR 0021 says what that protects against and what not). Never made anew where a cache exists.
 */
export function dataKey(dataFolder: string, databaseFile: string): Buffer {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, 'desk.key');
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (existsSync(databaseFile)) throw new DatabaseRefused('wrong_key', databaseFile);
  const key = randomBytes(32);
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
