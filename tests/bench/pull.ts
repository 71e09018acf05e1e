import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { CentralDatabase } from '#central/database/database.ts';
import { fieldsOf } from '#contract/central/row-values.ts';
import { columnsOf, SQL_TABLE } from '#contract/central/sql-names.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import type { Bench, BenchResult } from './bench.ts';
import { inFolder, openBenchDesk, startBenchCentral } from './bench-desk.ts';

const ROWS = 50_000;

/**
 * Rows per second of a desk's first sync over HTTP on loopback, encrypted file and all; beside the bare limit in the same run:
 * the same rows read from the same database and inserted into the same kind of file by prepared statements.
 */
export const bench: Bench = {
  name: 'pull',
  async run({ quick }) {
    const rows = quick ? 5_000 : ROWS;
    const results = [await measure('PGlite', rows)];
    const url = process.env.DATABASE_URL ?? process.env.LAUFMAPPE_TEST_POSTGRES;
    if (url !== undefined) results.push(await measure('PostgreSQL', rows, url));
    else console.error('Ohne PostgreSQL gemessen: DATABASE_URL und LAUFMAPPE_TEST_POSTGRES sind nicht gesetzt.');
    return results;
  },
};

function measure(name: string, rows: number, databaseUrl?: string): Promise<BenchResult> {
  return inFolder(async (folder) => {
    const { central, codes, close } = await startBenchCentral(folder, rows, databaseUrl);
    try {
      const bare = await bareRowsPerSecond(folder, central.database);
      const desk = await openBenchDesk(folder, central.url, codes[0]!);
      const start = performance.now();
      await desk.sync.syncOnce();
      const value = Math.round(rows / ((performance.now() - start) / 1000));
      const arrived = desk.sqlite.prepare('SELECT count(*) FROM cases').pluck().get();
      await desk.close();
      if (arrived !== rows) throw new Error(`${arrived} of ${rows} rows arrived`);
      const bar = Math.round(bare / 4);
      return {
        name: `first sync, ${name}, ${rows} rows`,
        value,
        unit: 'rows/s',
        bar,
        ok: value >= bar,
        reference: { name: 'bare limit', value: bare },
      };
    } finally {
      await close();
    }
  });
}

async function bareRowsPerSecond(folder: string, database: CentralDatabase): Promise<number> {
  const { sqlite, close } = openDeskDatabase({
    path: join(folder, `bare-${randomBytes(4).toString('hex')}.sqlite`),
    key: randomBytes(32),
  });
  const columns = columnsOf('case');
  const teamAt = fieldsOf('case').indexOf('teamId');
  const insert = sqlite.prepare(
    `INSERT INTO cases (bucket, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`,
  );
  const start = performance.now();
  const rows = await database.transaction(
    (transaction) => transaction.values(`SELECT ${columnsOf('case').join(', ')} FROM ${SQL_TABLE.case}`),
    { isolation: 'repeatable read' },
  );
  sqlite.transaction(() => {
    for (const values of rows) insert.run(`queue:${values[teamAt]}`, values);
  })();
  const perSecond = Math.round(rows.length / ((performance.now() - start) / 1000));
  close();
  return perSecond;
}
