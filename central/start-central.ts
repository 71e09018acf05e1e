import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BLOB_LIMIT } from '#contract/central/protocol.ts';
import { type BlobStore, openBlobStore } from './blobs/blob-store.ts';
import { type CentralDatabase, sqlState } from './database/database.ts';
import { openPglite } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';
import { type CentralEngine, createCentralEngine } from './engine/engine.ts';
import { everyHour } from './engine/every-hour.ts';
import { handBackAfterSecondments } from './engine/hand-back.ts';
import { sumUpTeamWeeks } from './engine/team-weeks.ts';
import { lockFolder } from './folder-lock.ts';
import { createHints } from './http/hints.ts';
import { createServer } from './http/server.ts';

export interface CentralOptions {
  /** Holds the originals (`blobs/`) and, without a PostgreSQL server, the database (`database/`). Made when missing. */
  readonly dataFolder: string;
  /** `postgres://…`; the embedded PGlite without it. */
  readonly databaseUrl?: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly host?: string;
  /** Schema on the PostgreSQL server, for several centrals on one. */
  readonly schema?: string;
  /** Logs every answer on standard error, not faults alone. */
  readonly verbose?: boolean;
  /** Days without contact after which desks lock their cache. */
  readonly lockAfterDays?: number;
}

export interface RunningCentral {
  readonly url: string;
  readonly engine: CentralEngine;
  readonly database: CentralDatabase;
  readonly blobs: BlobStore;
  close(): Promise<void>;
}

/** Opens database and originals and serves the desks. Throws FolderInUse, NewerDatabase, or the system's error (port taken, no server). */
export async function startCentral(options: CentralOptions): Promise<RunningCentral> {
  const { dataFolder, databaseUrl, port, host = '127.0.0.1', schema, verbose = false, lockAfterDays } = options;
  mkdirSync(dataFolder, { recursive: true });
  const unlock = lockFolder(dataFolder);
  const undo: (() => unknown)[] = [unlock];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const database = databaseUrl
      ? await openPostgres(databaseUrl, schema === undefined ? {} : { schema })
      : await openPglite(join(dataFolder, 'database'));
    undo.push(() => database.close());
    const blobs = await openBlobStore(join(dataFolder, 'blobs'), BLOB_LIMIT);
    const engine: CentralEngine = createCentralEngine({
      database,
      hasBlob: (sha256) => blobs.has(sha256),
      now: () => new Date(),
      ...(lockAfterDays === undefined ? {} : { lockAfterDays }),
      onChange: (buckets) => hints.tell(buckets),
    });
    const hints = createHints(engine.visibleBuckets);
    const server = createServer({ engine, database, blobs, hints, verbose });
    undo.push(() => server.close());
    undo.push(() => hints.close());
    const parts = { database, now: () => new Date(), onChange: (buckets: string[]) => hints.tell(buckets) };
    const jobs = [
      // A secondment that ended at midnight is over for its cases when the office opens.
      { name: 'hand-back after secondments', run: () => handBackAfterSecondments(parts) },
      { name: "sums of the teams' weeks", run: () => sumUpTeamWeeks(parts) },
    ];
    for (const { name, run } of jobs) {
      const job = everyHour(run, (fault) => server.log.error({ state: sqlState(fault) ?? null }, `${name} failed`));
      undo.push(() => job.close());
    }
    const url = await server.listen({ port, host });
    return { url, engine, database, blobs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
