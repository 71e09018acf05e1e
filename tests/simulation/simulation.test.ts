import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CentralDatabase } from '#central/database/database.ts';
import { openPglite } from '#central/database/pglite.ts';
import { openPostgres } from '#central/database/postgres.ts';
import { runSeed } from './run-seed.ts';

/** Seeds in one test, so that a failing one is found by its name. */
const AT_ONCE = 20;
const SEEDS_ON_PGLITE = 200;
const SEEDS_ON_POSTGRES = 10;
const postgresUrl = process.env.LAUFMAPPE_TEST_POSTGRES;

function blocksOf(seeds: number): number[] {
  return Array.from({ length: Math.ceil(seeds / AT_ONCE) }, (_, block) => 1 + block * AT_ONCE);
}

async function broken(database: CentralDatabase, from: number, count: number): Promise<unknown[]> {
  const failed = [];
  for (let seed = from; seed < from + count; seed++) {
    const result = await runSeed(database, seed);
    if (result.broken.length > 0) failed.push({ seed, broken: result.broken });
  }
  return failed;
}

describe('a simulated office keeps every invariant, on PGlite', () => {
  // A fresh database for each block: rows of seeds long gone make the embedded one slow.
  let database: CentralDatabase;
  beforeEach(async () => {
    database = await openPglite();
  });
  afterEach(() => database.close());

  it.each(blocksOf(SEEDS_ON_PGLITE))('seeds from %i', async (from) => {
    expect(await broken(database, from, AT_ONCE)).toEqual([]);
  });

  it('a seed replays the same', async () => {
    expect(await runSeed(database, 7)).toEqual(await runSeed(database, 7));
  });
});

describe.skipIf(postgresUrl === undefined)(
  'a simulated office keeps every invariant, on PostgreSQL (skipped without LAUFMAPPE_TEST_POSTGRES)',
  () => {
    let database: CentralDatabase;
    beforeAll(async () => {
      database = await openPostgres(postgresUrl!, { schema: 'simulation' });
    });
    afterAll(() => database.close());

    it(`seeds 1 to ${SEEDS_ON_POSTGRES}, messages handled at the same time`, async () => {
      expect(await broken(database, 1, SEEDS_ON_POSTGRES)).toEqual([]);
    });
  },
);
