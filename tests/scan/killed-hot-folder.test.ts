import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '#core/desk/open-desk.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { DESK_KEY, openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { dyingAt } from './mortal-database.ts';
import { openBatch, scanStaff } from './scan-office.ts';

/** SQL of a step of taking a file: the desk dies before it is carried out. */
const FAULT_POINTS = {
  'the file is noted': 'INSERT INTO intake_items',
  'it is known as taken': 'INSERT OR REPLACE INTO taken_files',
  'its new name is noted': 'UPDATE taken_files',
  'it is known as moved': 'DELETE FROM taken_files',
} as const;

let office: TestOffice;
let dataFolder: string;
let hotFolder: string;
let image: Buffer;
beforeAll(async () => {
  image = await sharp({ create: { width: 300, height: 424, channels: 3, background: '#ddd' } })
    .jpeg()
    .toBuffer();
  office = await openTestOffice(scanStaff());
  dataFolder = join(office.folder, 'desk-sam');
  hotFolder = join(office.folder, 'scanner');
  const desk = await office.desk('sam', dataFolder);
  await desk.sync.syncOnce();
  await desk.close();
}, 400_000);
afterAll(() => office.close());

function deskAtFolder(database: DeskDatabase): Promise<Desk> {
  const desk = { dataFolder, database, databaseKey: DESK_KEY, centralUrl: office.url, enrolCode: null };
  return openDesk({ ...desk, shell: 'none', hotFolder });
}
const cache = (): DeskDatabase => openDeskDatabase({ path: join(dataFolder, 'desk.sqlite'), key: DESK_KEY });

describe('a desk that dies while it takes a file of the scanner', () => {
  for (const [step, point] of Object.entries(FAULT_POINTS)) {
    it(`before ${step}: the file is in the batch once, and among what is done once`, async () => {
      const batchId = crypto.randomUUID();
      const first = await office.reopen(dataFolder);
      openBatch(first, batchId);
      await first.sync.syncOnce();
      await first.close();
      mkdirSync(hotFolder, { recursive: true });
      const name = `${step.replaceAll(' ', '-')}.jpg`;
      writeFileSync(join(hotFolder, name), image);

      const mortal = cache();
      const { sqlite, isDead } = dyingAt(mortal.sqlite, point);
      const dying = await deskAtFolder({ ...mortal, sqlite });
      await expect.poll(isDead, { timeout: 120_000 }).toBe(true);
      await dying.close().catch(() => undefined);

      const again = await deskAtFolder(cache());
      await expect.poll(() => again.scan.table(batchId)?.pages.length, { timeout: 120_000 }).toBe(1);
      await expect.poll(() => readdirSync(hotFolder), { timeout: 120_000 }).toEqual(['erledigt']);
      expect(again.intake.store.ofBatch(batchId).map(({ originalName }) => originalName)).toEqual([name]);
      expect(again.session().trouble).toBeNull();
      await again.close();
      const done = readdirSync(join(hotFolder, 'erledigt')).filter((each) => each.endsWith(name));
      expect(done).toEqual([name]);
    }, 400_000);
  }
});
