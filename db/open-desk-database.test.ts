import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations/index.ts';
import { openDeskDatabase } from './open-desk-database.ts';

const key = Buffer.alloc(32, 7);
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-db-'));
  path = join(folder, 'desk.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function withATeam(migrations = MIGRATIONS): void {
  const database = openDeskDatabase({ path, key, migrations });
  database.sqlite
    .prepare("INSERT INTO teams (id, bucket, name) VALUES ('t', 'ref:office', 'Zeugnisse & Urkunden')")
    .run();
  database.close();
}

function teamNames(): unknown[] {
  const database = openDeskDatabase({ path, key });
  const names = database.sqlite.prepare('SELECT name FROM teams').pluck().all();
  database.close();
  return names;
}

describe('the encrypted cache', () => {
  it('keeps its rows over a restart and nothing readable on disk', () => {
    withATeam();
    expect(teamNames()).toEqual(['Zeugnisse & Urkunden']);
    expect(readFileSync(path).includes('Urkunden')).toBe(false);
    expect(readFileSync(path).includes('SQLite format')).toBe(false);
  });

  it('refuses a wrong key and leaves the file as it was', () => {
    withATeam();
    const before = readFileSync(path);
    expect(() => openDeskDatabase({ path, key: Buffer.alloc(32, 8) })).toThrowError(
      expect.objectContaining({ code: 'wrong_key' }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(teamNames()).toEqual(['Zeugnisse & Urkunden']);
  });

  it.each([
    ['cut off in the middle of its first page', () => truncateSync(path, 100)],
    ['overwritten by something else', () => writeFileSync(path, Buffer.alloc(40_000, 'kein Datenbestand '))],
  ])('refuses a file that was %s and never puts an empty one in its place', (_what, damage) => {
    withATeam();
    damage();
    const before = readFileSync(path);
    expect(() => openDeskDatabase({ path, key })).toThrowError(/unverändert/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a folder that is not there', () => {
    expect(() => openDeskDatabase({ path: join(folder, 'fehlt', 'desk.sqlite'), key })).toThrowError(
      expect.objectContaining({ code: 'unreadable' }),
    );
  });
});

describe('migrations', () => {
  it.each(MIGRATIONS.map((migration, at) => [at + 1, migration.name] as const))(
    'from version %i (%s) to the newest, rows kept',
    (version) => {
      withATeam(MIGRATIONS.slice(0, version));
      expect(teamNames()).toEqual(['Zeugnisse & Urkunden']);
    },
  );

  it('leave the file as it was when one fails', () => {
    withATeam();
    const broken = [
      ...MIGRATIONS,
      {
        name: 'halfway',
        up: (sqlite: import('better-sqlite3').Database) => {
          sqlite.exec('DROP TABLE teams');
          throw new Error('power cut');
        },
      },
    ];
    expect(() => openDeskDatabase({ path, key, migrations: broken })).toThrowError(
      expect.objectContaining({ code: 'migration_failed' }),
    );
    expect(teamNames()).toEqual(['Zeugnisse & Urkunden']);
  });

  it('refuse a cache of a newer program', () => {
    withATeam([...MIGRATIONS, { name: 'tomorrow', up: () => undefined }]);
    expect(() => openDeskDatabase({ path, key })).toThrowError(expect.objectContaining({ code: 'newer_version' }));
  });
});
