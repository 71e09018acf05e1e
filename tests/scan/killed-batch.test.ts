import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { openDesk } from '#core/desk/open-desk.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { DESK_KEY, openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { Died, dyingAt } from './mortal-database.ts';
import { openBatch, SCANNED, scanIn, scanStaff } from './scan-office.ts';

/** SQL of a step of a batch: the desk dies before it is carried out, in the middle of its transaction. */
const FAULT_POINTS = {
  'the file is noted': 'INSERT INTO intake_items',
  'its bytes have a key': 'INSERT INTO blob_keys',
  'it is opened': "UPDATE intake_items SET status = 'reading'",
  'its pages go into the ledger': 'INSERT INTO scan_pages',
  'their command waits for central': 'INSERT INTO outbox',
  'they arrive on the table': 'INSERT INTO scan_steps',
  'a page has been looked at': 'INTO scan_findings',
  'a page has been read': 'INTO intake_pages',
} as const;
const PAGES = 3;

let office: TestOffice;
let dataFolder: string;
let scan: Buffer;
let image: Buffer;
beforeAll(async () => {
  const shades = [240, 200, 160].map((value) =>
    sharp({ create: { width: 300, height: 424, channels: 3, background: { r: value, g: value, b: value } } })
      .jpeg()
      .toBuffer(),
  );
  const jpegs = await Promise.all(shades);
  image = jpegs[2]!;
  scan = await scannedPdf(jpegs.slice(0, 2));
  office = await openTestOffice(scanStaff());
  dataFolder = join(office.folder, 'desk-sam');
  const desk = await office.desk('sam', dataFolder);
  await desk.sync.syncOnce();
  await desk.close();
}, 400_000);
afterAll(() => office.close());

/** The desk, its database dying at the first statement that begins a step, as a process does. */
async function mortalDesk(point: string): Promise<{ dying: Desk; isDead(): boolean }> {
  const database = openDeskDatabase({ path: join(dataFolder, 'desk.sqlite'), key: DESK_KEY });
  const mortal = dyingAt(database.sqlite, point);
  const dying = await openDesk({
    dataFolder,
    database: { ...database, sqlite: mortal.sqlite },
    databaseKey: DESK_KEY,
    centralUrl: office.url,
    enrolCode: null,
    shell: 'none',
  });
  // A line that finds its desk dead has nobody to tell.
  await dying.sync.stop();
  return { dying, isDead: mortal.isDead };
}

describe('a desk that dies in the middle of a batch', () => {
  const atTable = (desk: Desk, batchId: string) =>
    expect.poll(() => desk.scan.table(batchId)?.pages.length, { timeout: 120_000 });
  const allRead = (desk: Desk) => expect.poll(() => desk.intake.store.unfinished().length, { timeout: 120_000 });
  const newBatch = (): string => crypto.randomUUID();

  for (const [step, point] of Object.entries(FAULT_POINTS)) {
    it(`before ${step}: the next start brings the same ledger and table, each page once`, async () => {
      const batchId = newBatch();
      const first = await office.reopen(dataFolder);
      openBatch(first, batchId, { sheetsPrepared: PAGES });
      await first.sync.syncOnce();
      await scanIn(first, 'scan.jpg', image);
      await atTable(first, batchId).toBe(1);
      await allRead(first).toBe(0);
      await first.close();

      const { dying, isDead } = await mortalDesk(point);
      // What is not taken stays where it is: the scanner's folder gives it again.
      const bytes = Buffer.concat([scan, Buffer.from(`\n% ${batchId}\n`)]);
      const taken = await scanIn(dying, 'scan.pdf', bytes).then(
        () => true,
        () => false,
      );
      await expect.poll(isDead, { timeout: 120_000 }).toBe(true);
      await dying.close().catch(() => undefined);

      const again = await office.reopen(dataFolder);
      if (!taken) await scanIn(again, 'scan.pdf', bytes);
      await atTable(again, batchId).toBe(PAGES);
      await allRead(again).toBe(0);
      const table = again.scan.table(batchId)!;
      expect(table.pages.map(({ number, sheet, sourceName, outcome }) => [number, sheet, sourceName, outcome])).toEqual(
        [
          [1, 1, 'scan.jpg', 'waiting'],
          [2, 2, 'scan.pdf', 'waiting'],
          [3, 3, 'scan.pdf', 'waiting'],
        ],
      );
      expect(table.summary).toMatchObject({ unread: 0, ledger: { pages: PAGES, sheetsScanned: PAGES } });
      await again.sync.syncOnce();
      expect(again.sync.conflicts()).toEqual([]);
      const atCentral = await office.central.database.transaction(
        (transaction) =>
          transaction.query<{ number: number }>('SELECT number FROM scan_pages WHERE batch_id = $1 ORDER BY number', [
            batchId,
          ]),
        { isolation: 'repeatable read' },
      );
      expect(atCentral.map(({ number }) => Number(number))).toEqual([1, 2, 3]);
      await again.close();
    }, 400_000);
  }

  it('while a document is filed: the whole of it is there, or nothing', async () => {
    const batchId = newBatch();
    const first = await office.reopen(dataFolder);
    openBatch(first, batchId);
    await scanIn(first, 'scan.pdf', scan);
    await atTable(first, batchId).toBe(2);
    await allRead(first).toBe(0);
    const pageIds = first.scan.table(batchId)!.pages.map(({ pageId }) => pageId);
    first.scan.step(batchId, { kind: 'put_back', pageIds });
    first.scan.step(batchId, { kind: 'split', pageId: pageIds[1]! });
    await first.close();

    const { dying } = await mortalDesk('INSERT INTO documents');
    const [document] = dying.scan.table(batchId)!.documents;
    const filing = { ...SCANNED, batchId, tableDocumentId: document!.id, caseId: CASE_A };
    await expect(dying.scan.file(filing)).rejects.toThrow(Died);
    await dying.close().catch(() => undefined);

    const again = await office.reopen(dataFolder);
    const outcomes = () => again.scan.table(batchId)?.pages.map(({ outcome }) => outcome);
    expect(outcomes()).toEqual(['waiting', 'waiting']);
    expect((await again.scan.file(filing)).outcome).toBe('done_here');
    expect(outcomes()).toEqual(['filed', 'waiting']);
    await again.sync.syncOnce();
    expect(again.sync.conflicts()).toEqual([]);
    await again.close();
  }, 400_000);
});
