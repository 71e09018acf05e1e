import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnName, SQL_TABLE } from '#contract/central/sql-names.ts';
import { TABLE_NAMES, TABLES, type TableName } from '#domain/records/tables.ts';
import type { CentralDatabase } from '../database/database.ts';
import { openPglite } from '../database/pglite.ts';
import { seedDatabase } from '../database/seed.ts';
import { BACKENDS, smallOffice } from '../testing/central-for-test.ts';
import { MIGRATIONS, migrate, NewerDatabase } from './migrate.ts';

const READ = { isolation: 'repeatable read' } as const;

for (const backend of BACKENDS) {
  describe.skipIf(backend.missing)(`central's tables on ${backend.name}`, () => {
    it('have a column of the right type for every field, and no other', async () => {
      const database = await backend.open();
      for (const table of TABLE_NAMES) {
        const columns = await database.transaction(
          (transaction) =>
            transaction.query<{ column_name: string; data_type: string; is_nullable: string }>(
              `SELECT column_name, data_type, is_nullable FROM information_schema.columns
               WHERE table_name = $1 AND table_schema = current_schema() ORDER BY ordinal_position`,
              [SQL_TABLE[table]],
            ),
          READ,
        );
        const found = columns.map((column) => [column.column_name, column.data_type, column.is_nullable === 'YES']);
        const expected = [...expectedColumns(table), ['bucket', 'text', false], ['version', 'bigint', false]];
        expect(found.sort()).toEqual(expected.sort());
      }
      await database.close();
    });

    it('are filled by a seed only while empty', async () => {
      const database = await backend.open();
      expect(await seedDatabase(database, smallOffice())).toBe(true);
      expect(await seedDatabase(database, smallOffice())).toBe(false);
      await database.close();
    });
  });
}

describe('a database of an older program', () => {
  it.each(MIGRATIONS.map((step, at) => [at + 1, step.name] as const))(
    'as of step %i (%s) is brought up to date, its pages kept and upright',
    async (count) => {
      const database = await bareDatabase();
      await migrate(database, MIGRATIONS.slice(0, count));
      await database.transaction(
        (transaction) =>
          transaction.query(
            `INSERT INTO pages (id, case_id, document_id, number, width, height, source, words, bucket, version)
             VALUES ('d/1', 'k', 'd', 1, 1654, 2339, 'ocr', 'W10=', 'case:k', 1)`,
          ),
        { isolation: 'read committed' },
      );
      await migrate(database);
      const pages = await database.transaction(
        (transaction) => transaction.query('SELECT id, words, rotation FROM pages'),
        READ,
      );
      expect(pages).toEqual([{ id: 'd/1', words: 'W10=', rotation: 0 }]);
      await database.close();
    },
  );
});

/** An embedded PostgreSQL without any table of ours. */
async function bareDatabase(): Promise<CentralDatabase> {
  const database = await openPglite();
  await database.transaction(
    async (transaction) => {
      await transaction.query('DROP SCHEMA public CASCADE');
      await transaction.query('CREATE SCHEMA public');
    },
    { isolation: 'read committed' },
  );
  return database;
}

describe('a data folder', () => {
  it('keeps its rows over a restart, and is left alone when a newer program wrote it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'laufmappe-pglite-'));
    const first = await openPglite(folder);
    await seedDatabase(first, smallOffice());
    await first.transaction(
      (transaction) => transaction.query(`INSERT INTO migration (name, at) VALUES ('9999-future', 'later')`),
      { isolation: 'read committed' },
    );
    await first.close();
    await expect(openPglite(folder)).rejects.toThrow(NewerDatabase);
    rmSync(folder, { recursive: true });
  });
});

interface FieldSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
}

const SQL_TYPE: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  array: 'jsonb',
  object: 'jsonb',
};

function expectedColumns(table: TableName): [string, string, boolean][] {
  const { properties } = z.toJSONSchema(TABLES[table]) as unknown as {
    properties: Record<string, FieldSchema>;
  };
  return Object.entries(properties).map(([field, schema]) => {
    const kinds = [schema, ...(schema.anyOf ?? [])].flatMap(({ type }) => type ?? []);
    // A shape without a type of its own takes any JSON.
    const kind = kinds.find((type) => type !== 'null') ?? 'object';
    const type = schema.enum?.every(Number.isInteger) ? 'integer' : (SQL_TYPE[kind] ?? kind);
    return [columnName(field), type, kinds.includes('null')];
  });
}
