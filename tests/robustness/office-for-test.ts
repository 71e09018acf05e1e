import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeedRow, seedDatabase } from '#central/database/seed.ts';
import { createEnrolmentCodes } from '#central/engine/devices.ts';
import { type RunningCentral, startCentral } from '#central/start-central.ts';
import { smallOffice } from '#central/testing/central-for-test.ts';
import { type Desk, openDesk } from '#core/desk/open-desk.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A key like the one a shell's key store gives. */
export const DESK_KEY = Buffer.alloc(32, 7);

/** A real central with three officers, and real desks on real files, in a folder that goes with the test. */
export interface TestOffice {
  readonly folder: string;
  central: RunningCentral;
  /** Address desks are given; another one in between when a test wants to cut the line. */
  url: string;
  /** A new desk of this officer, not yet synchronised by hand; its folder may lie elsewhere (a small disk). */
  desk(officerId: string, dataFolder?: string): Promise<Desk>;
  /** Opens a desk that was enrolled before, on its folder. */
  reopen(dataFolder: string): Promise<Desk>;
  code(officerId: string): string;
  stopCentral(): Promise<void>;
  startCentral(): Promise<void>;
  close(): Promise<void>;
}

/** `also`: rows beside those of the small office, such as people of the Scanstelle. */
export async function openTestOffice(also: readonly SeedRow[] = []): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-office-'));
  const start = (port: number) => startCentral({ dataFolder: join(folder, 'central'), port });
  let central = await start(0);
  const port = Number(new URL(central.url).port);
  await seedDatabase(central.database, [...smallOffice(), ...also]);
  const codes = await createEnrolmentCodes(central.database, 'agw');
  const desks = new Set<Desk>();
  let running = true;
  const open = async (dataFolder: string, centralUrl: string | null, enrolCode: string | null): Promise<Desk> => {
    const desk = await openDesk({ dataFolder, databaseKey: DESK_KEY, centralUrl, enrolCode, shell: 'none' });
    const close = desk.close.bind(desk);
    const known: Desk = { ...desk, close: () => (desks.delete(known) ? close() : Promise.resolve()) };
    desks.add(known);
    return known;
  };
  const office: TestOffice = {
    folder,
    central,
    url: central.url,
    code: (officerId) => codes.find((made) => made.officerId === officerId)!.code,
    desk: (officerId, dataFolder = join(folder, `desk-${officerId}`)) =>
      open(dataFolder, office.url, office.code(officerId)),
    reopen: (dataFolder) => open(dataFolder, office.url, null),
    async stopCentral() {
      running = false;
      await central.close();
    },
    async startCentral() {
      central = await start(port);
      office.central = central;
      running = true;
    },
    async close() {
      for (const desk of [...desks]) await desk.close();
      if (running) await central.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return office;
}

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What filing an incoming file needs beside the case. */
export const FILED = {
  duplicateConfirmed: false,
  type: 'employment_declaration',
  title: 'Erklärung zum Beschäftigungsverhältnis',
  dateOfDocument: null,
  receivedOn: localDate('2026-03-02'),
  channel: 'scan',
} as const;
