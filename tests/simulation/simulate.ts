/**
 * `npm run simulate -- --seeds N [--from S] [--db pglite|postgres] [--json]`: plays N seeds and says which broke an invariant
 * of docs/spec/sync.md. PostgreSQL is taken from DATABASE_URL or LAUFMAPPE_TEST_POSTGRES. Exit: 0 none failed, 1 some did, 2 usage.
 */
import { parseArgs } from 'node:util';
import type { CentralDatabase } from '#central/database/database.ts';
import { openPglite } from '#central/database/pglite.ts';
import { openPostgres } from '#central/database/postgres.ts';
import { runSeed } from './run-seed.ts';

const USAGE = 'Aufruf: npm run simulate -- --seeds N [--from S] [--db pglite|postgres] [--json]';

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readArguments();
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const database = await open(options.db);
  if (!database) {
    console.error('Für --db postgres fehlt eine Adresse: bitte LAUFMAPPE_TEST_POSTGRES oder DATABASE_URL setzen.');
    return 1;
  }
  const total = { seeds: options.seeds, failed: [] as number[], commands: 0, refused: 0, crashes: 0 };
  for (let seed = options.from; seed < options.from + options.seeds; seed++) {
    const result = await runSeed(database, seed);
    total.commands += result.commands;
    total.refused += result.refused;
    total.crashes += result.crashes;
    if (result.broken.length === 0) continue;
    total.failed.push(seed);
    console.error(`Startwert ${seed} verletzt:\n  ${result.broken.join('\n  ')}`);
    console.error(`  Nachspielen: npm run simulate -- --seeds 1 --from ${seed} --db ${options.db}`);
  }
  await database.close();
  const { seeds, failed, commands, refused, crashes } = total;
  if (options.json) console.log(JSON.stringify(total));
  else {
    console.log(
      `${seeds} Startwerte, ${failed.length} fehlgeschlagen; ${commands} Befehle, davon ${refused} abgelehnt; ${crashes} Abstürze`,
    );
  }
  return failed.length === 0 ? 0 : 1;
}

function readArguments(): { seeds: number; from: number; db: 'pglite' | 'postgres'; json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: '100' },
        from: { type: 'string', default: '1' },
        db: { type: 'string', default: 'pglite' },
        json: { type: 'boolean', default: false },
      },
    });
    const seeds = Number(values.seeds);
    const from = Number(values.from);
    const { db, json } = values;
    if (!Number.isInteger(seeds) || seeds < 1 || !Number.isInteger(from)) return undefined;
    return db === 'pglite' || db === 'postgres' ? { seeds, from, db, json } : undefined;
  } catch {
    return undefined;
  }
}

async function open(db: 'pglite' | 'postgres'): Promise<CentralDatabase | undefined> {
  if (db === 'pglite') return openPglite();
  const url = process.env.LAUFMAPPE_TEST_POSTGRES ?? process.env.DATABASE_URL;
  return url === undefined ? undefined : openPostgres(url, { schema: 'simulation' });
}
