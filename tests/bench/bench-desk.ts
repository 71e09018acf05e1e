import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { v7 as uuidV7 } from 'uuid';
import { seedDatabase } from '#central/database/seed.ts';
import { createEnrolmentCodes } from '#central/engine/devices.ts';
import { type RunningCentral, startCentral } from '#central/start-central.ts';
import { createDeskSync, type DeskSync } from '#core/sync/desk-sync.ts';
import { createHttpCentralLine } from '#core/sync/http-central-line.ts';
import type { RowListener } from '#core/sync/touched-rows.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { newCase } from '#domain/case/new-case.ts';
import type { Change } from '#domain/commands/command.ts';
import { localDate } from '#domain/time/local-date.ts';

export const BENCH_TEAMS = ['team-1', 'team-2', 'team-3', 'team-4', 'team-5'];

/** A folder for one bench, gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A central on loopback with two officers who see all of so many cases; on PostgreSQL when there is a URL. */
export async function startBenchCentral(
  folder: string,
  cases: number,
  databaseUrl?: string,
  more: readonly Change[] = [],
): Promise<{ central: RunningCentral; codes: string[]; close(): Promise<void> }> {
  const schema = `bench_${randomBytes(4).toString('hex')}`;
  const central = await startCentral({
    dataFolder: join(folder, `central-${schema}`),
    port: 0,
    ...(databaseUrl === undefined ? {} : { databaseUrl, schema }),
  });
  // A later row of the same id stands for the earlier one.
  const rows = new Map([...benchRows(cases), ...more].map((change) => [`${change.table} ${change.row.id}`, change]));
  await seedDatabase(central.database, [...rows.values()]);
  const codes = await createEnrolmentCodes(central.database, BENCH_TEAMS[0]!);
  return {
    central,
    codes: codes.map(({ code }) => code),
    async close() {
      if (databaseUrl !== undefined) {
        await central.database.transaction((transaction) => transaction.query(`DROP SCHEMA ${schema} CASCADE`), {
          isolation: 'read committed',
        });
      }
      await central.close();
    },
  };
}

export interface BenchDesk {
  readonly sqlite: Database;
  readonly sync: DeskSync;
  close(): Promise<void>;
}

/** A desk on an encrypted file, over HTTP, enrolled and not yet synchronised. `onChange` hears every change of its rows. */
export async function openBenchDesk(
  folder: string,
  url: string,
  code: string,
  onChange: () => void = () => undefined,
  listener: RowListener = {},
): Promise<BenchDesk> {
  const path = join(folder, `${uuidV7()}.sqlite`);
  const { sqlite, close } = openDeskDatabase({ path, key: randomBytes(32) });
  const sync: DeskSync = createDeskSync({
    sqlite,
    rows: createRowStore(sqlite),
    line: createHttpCentralLine({ url, token: () => sync.identity()?.token }),
    now: () => new Date(),
    newId: uuidV7,
    ...listener,
    onChange,
    uploadBlob: async () => 'there',
  });
  await sync.enrol(code);
  return {
    sqlite,
    sync,
    async close() {
      await sync.stop();
      close();
    },
  };
}

export function benchCaseId(at: number): string {
  return `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

export function benchRows(cases: number): Change[] {
  return [
    ...BENCH_TEAMS.map((id): Change => ({ table: 'team', row: { id, name: id, letters: null } })),
    ...['officer-1', 'officer-2'].map(
      (id): Change => ({
        table: 'officer',
        row: {
          id,
          name: id,
          initials: id.slice(-1),
          role: 'case_officer',
          teamIds: BENCH_TEAMS,
          workShare: 1,
          mayFinalSign: false,
          secondedUntil: null,
          caseTypes: null,
          supervisorId: null,
        },
      }),
    ),
    ...Array.from({ length: cases }, (_, at): Change => {
      const name = `Şahin-Müller ${at}, Đorđe Åsmund`;
      return {
        table: 'case',
        row: newCase({
          id: benchCaseId(at),
          fileReference: `32-2.${at}/2026`,
          teamId: BENCH_TEAMS[at % BENCH_TEAMS.length]!,
          caseType: 'employer_change',
          state: 'received',
          applicantName: name,
          sortName: name.toLowerCase(),
          birthDate: null,
          nationality: 'TUR',
          receivedOn: localDate('2026-02-20'),
          titleValidUntil: localDate('2026-12-01'),
          baRequestedOn: null,
          assigneeId: null,
          claimedAt: null,
          pageCount: at % 400,
        }),
      };
    }),
  ];
}
