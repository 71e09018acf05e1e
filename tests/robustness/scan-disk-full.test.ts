import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { openBatch, SCANNED, scanIn, scanStaff } from '#tests/scan/scan-office.ts';
import { openTestOffice, type TestOffice } from './office-for-test.ts';
import { noSmallDisk, openSmallDisk, type SmallDisk } from './small-disk.ts';

const skipped = noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`;
const BATCH = '00000000-0000-4000-8000-0000000000b1';

describe.skipIf(noSmallDisk !== undefined)(`a batch at a desk whose disk is full${skipped}`, () => {
  let office: TestOffice;
  let disk: SmallDisk;
  let sam: Desk;
  let jpegs: Buffer[];
  beforeEach(async () => {
    jpegs = await Promise.all([240, 200, 160].map(shade));
    office = await openTestOffice(scanStaff());
    disk = openSmallDisk(12);
    sam = await office.desk('sam', join(disk.folder, 'desk'));
    await sam.sync.syncOnce();
    await sam.sync.stop();
  }, 400_000);
  afterEach(async () => {
    disk.free();
    await office.close();
    disk.close();
  });

  const table = () => sam.scan.table(BATCH);
  const ledger = () => table()?.pages.map(({ number, sheet, outcome }) => [number, sheet, outcome]);
  const allRead = () => expect.poll(() => sam.intake.store.unfinished().length, { timeout: 120_000 }).toBe(0);
  const isFull = () => expect.poll(() => sam.session().trouble, { timeout: 120_000 }).toContain('kein Platz');
  /** Fills also what room is left in the database's own file, so that the next row finds none. */
  const fill = () => {
    disk.fill();
    for (let at = 0; at < 2000; at += 1) {
      const text = `${at} ${randomBytes(1500).toString('hex')}`;
      const { outcome } = sam.run('case.note', { caseId: CASE_A, noteId: crypto.randomUUID(), text }, []);
      if (outcome === 'refused') return;
    }
    throw new Error('the disk never filled');
  };
  const atCentral = async () => {
    await sam.sync.syncOnce();
    expect(sam.sync.conflicts()).toEqual([]);
    const rows = await office.central.database.transaction(
      (transaction) =>
        transaction.query<{ number: number; outcome: string }>(
          'SELECT number, outcome FROM scan_pages WHERE batch_id = $1 ORDER BY number',
          [BATCH],
        ),
      { isolation: 'repeatable read' },
    );
    return rows.map(({ number, outcome }) => [Number(number), outcome]);
  };

  it('takes no file by halves, and numbers what it has once there is room', async () => {
    openBatch(sam, BATCH, { sheetsPrepared: 3 });
    fill();
    await expect(scanIn(sam, 'scan.pdf', await scannedPdf(jpegs))).rejects.toThrow();
    expect(sam.intake.store.ofBatch(BATCH)).toEqual([]);
    expect(ledger()).toEqual([]);
    disk.free();
    // The scanner's folder gives it again. The disk is full anew before its pages have their numbers, or soon after.
    await scanIn(sam, 'scan.pdf', await scannedPdf(jpegs));
    fill();
    await isFull();
    disk.free();
    await expect.poll(() => ledger()?.length, { timeout: 120_000 }).toBe(3);
    await allRead();
    expect(ledger()).toEqual([1, 2, 3].map((number) => [number, number, 'waiting']));
    expect(table()?.pages.map(({ reading }) => reading)).not.toContain('failed');
    expect(await atCentral()).toEqual([1, 2, 3].map((number) => [number, 'waiting']));
  }, 400_000);

  it('files a document and settles the rest whole or not at all, and does both once there is room', async () => {
    openBatch(sam, BATCH, { sheetsPrepared: 3 });
    await scanIn(sam, 'scan.pdf', await scannedPdf(jpegs));
    await expect.poll(() => ledger()?.length, { timeout: 120_000 }).toBe(3);
    await allRead();
    const pageIds = table()!.pages.map(({ pageId }) => pageId);
    const [one, two, three] = pageIds as [string, string, string];
    sam.scan.step(BATCH, { kind: 'put_back', pageIds });
    sam.scan.step(BATCH, { kind: 'leave_out', pageIds: [three], as: 'removed', reason: 'doppelt' });
    expect(table()?.documents.map((document) => document.pageIds)).toEqual([[one, two]]);
    const file = () => sam.fileScanned({ ...SCANNED, batchId: BATCH, tableDocumentId: one, caseId: CASE_A });
    const outcomes = () => table()?.pages.map(({ outcome }) => outcome);
    const full = { outcome: 'refused', refusal: { code: 'disk_full' } };

    fill();
    expect(await file()).toMatchObject(full);
    expect(outcomes()).toEqual(['waiting', 'waiting', 'waiting']);
    expect(sam.queries.caseDetail(CASE_A, true)?.documents).toEqual([]);
    disk.free();
    expect(await file()).toMatchObject({ outcome: 'done_here' });

    fill();
    expect(await sam.settleLeftOut(BATCH)).toMatchObject(full);
    expect(outcomes()).toEqual(['filed', 'filed', 'waiting']);
    disk.free();
    expect(await sam.settleLeftOut(BATCH)).toMatchObject({ outcome: 'done_here' });
    expect(outcomes()).toEqual(['filed', 'filed', 'removed']);
    expect(table()?.summary.ledger).toMatchObject({ sheetsScanned: 3, sheetsSettled: 3, gaps: [] });
    expect(await atCentral()).toEqual([
      [1, 'filed'],
      [2, 'filed'],
      [3, 'removed'],
    ]);
  }, 400_000);
});

/** A page as a scanner sees it: grain, so that its bytes do not pack to nothing. */
async function shade(value: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: value, sigma: 6 };
  return sharp({ create: { width: 300, height: 424, channels: 3, background: '#ffffff', noise } })
    .jpeg()
    .toBuffer();
}
