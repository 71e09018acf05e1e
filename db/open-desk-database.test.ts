import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations/index.ts';
import { openDeskDatabase } from './open-desk-database.ts';
import { createRowStore } from './rows/row-store.ts';
import { createShadow } from './sync/shadow.ts';

const key = Buffer.alloc(32, 7);
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-db-'));
  path = join(folder, 'desk.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PAGE_COLUMNS = 'id case_id document_id number width height source confidence words failure'.split(' ');

function tablesOf(sqlite: import('better-sqlite3').Database): unknown[] {
  return sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
}

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

  it.each(MIGRATIONS.map((migration, at) => [at + 1, migration.name] as const))(
    'from version %i (%s): pages of before stand upright, wherever a row of theirs is kept',
    (version) => {
      const old = openDeskDatabase({ path, key, migrations: MIGRATIONS.slice(0, version) });
      const isOld = version < 8;
      const columns = [...PAGE_COLUMNS, ...(isOld ? [] : ['rotation'])];
      const values = ['d/1', 'k', 'd', 1, 1654, 2339, 'ocr', 90, 'W10=', null, ...(isOld ? [] : [0])];
      const marks = values.map(() => '?').join();
      const has = (table: string) => tablesOf(old.sqlite).includes(table);
      old.sqlite.prepare(`INSERT INTO pages (bucket, ${columns.join()}) VALUES ('case:k', ${marks})`).run(values);
      if (has('shadow')) {
        const shadow = old.sqlite.prepare("INSERT INTO shadow VALUES ('page', ?, ?, 'case:k')");
        shadow.run('d/1', JSON.stringify(values));
        shadow.run('d/2', null);
      }
      if (has('intake_pages')) {
        old.sqlite.exec(`
          INSERT INTO intake_items (id, original_name, received_at, byte_size, sha256, status)
            VALUES ('i', 'scan.pdf', '2026-11-23T08:00:00.000Z', 1, 'aa', 'reading');
          INSERT INTO intake_pages (item_id, number, width, height, source, confidence, words)
            VALUES ('i', 1, 1654, 2339, 'ocr', 90, 'W10=');
        `);
      }
      old.close();

      const { sqlite, close } = openDeskDatabase({ path, key });
      const rows = createRowStore(sqlite);
      const page = { id: 'd/1', caseId: 'k', words: 'W10=', failure: null, rotation: 0 };
      expect(rows.one('page', 'd/1')).toMatchObject(page);
      sqlite.transaction(() => createShadow(sqlite, rows).restore())();
      expect(rows.all('page', {})).toEqual([expect.objectContaining(page)]);
      const incoming = sqlite.prepare('SELECT number, rotation FROM intake_pages').all();
      expect(incoming).toEqual(version < 4 ? [] : [{ number: 1, rotation: 0 }]);
      close();
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
