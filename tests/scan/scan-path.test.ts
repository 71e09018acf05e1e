import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { separatorText } from '#domain/scan/separator-code.ts';
import { bornDigitalPdf, scannedPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { codeSheet } from '#tests/scans/code-sheet.ts';
import { letterPicture, openBatch, SCANNED, scanIn, scanStaff } from './scan-office.ts';

let office: TestOffice;
let sam: Desk;
beforeEach(async () => {
  office = await openTestOffice(scanStaff());
  sam = await office.desk('sam');
  await sam.sync.syncOnce();
});
afterEach(() => office.close());

const BATCH = '00000000-0000-4000-8000-0000000000b1';

const pagesOnTable = (desk: Desk) => expect.poll(() => desk.scan.table(BATCH)?.pages.length, { timeout: 120_000 });

it('a batch goes from paper to file: recorded, put in order, filed, the rest settled, checked by another and released', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 4 });
  await scanIn(
    sam,
    'scan.pdf',
    await scannedPdf([await letterPicture(1), await letterPicture(2), await letterPicture(3)]),
  );
  await scanIn(sam, 'scan.pdf', await bornDigitalPdf(letterContent('permit', 4)));
  await pagesOnTable(sam).toBe(4);
  const scanned = sam.scan.table(BATCH)!;
  expect(scanned.pages.map(({ number, sheet }) => [number, sheet])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
  expect(sam.intake.store.all()).toEqual([]);
  expect(scanned.documents.map(({ pageIds }) => pageIds.length)).toEqual([4]);

  const [one, two, three, four] = scanned.pages.map(({ pageId }) => pageId) as [string, string, string, string];
  expect(sam.scan.step(BATCH, { kind: 'split', pageId: three })).toBeNull();
  expect(sam.scan.step(BATCH, { kind: 'split', pageId: four })).toBeNull();
  expect(sam.scan.step(BATCH, { kind: 'leave_out', pageIds: [two], as: 'removed', reason: 'doppelt' })).toBeNull();
  expect(sam.scan.table(BATCH)?.undo).toBe('Seite 2 herausgenommen');
  sam.scan.undo(BATCH);
  expect(sam.scan.table(BATCH)?.redo).toBe('Seite 2 herausgenommen');
  sam.scan.redo(BATCH);
  expect(sam.scan.table(BATCH)?.documents.map(({ pageIds }) => pageIds)).toEqual([[one], [three], [four]]);

  for (const id of [one, three, four]) {
    const filed = await sam.scan.file({ ...SCANNED, batchId: BATCH, tableDocumentId: id, caseId: CASE_A });
    expect(filed.outcome).toBe('done_here');
  }
  expect(sam.scan.step(BATCH, { kind: 'join', pageId: three })).toBe(
    'Seite 3 ist schon abgelegt und bleibt, wie sie ist.',
  );
  expect((await sam.scan.settleLeftOut(BATCH)).outcome).toBe('done_here');
  expect(sam.scan.table(BATCH)?.summary.ledger).toMatchObject({ sheetsScanned: 4, sheetsSettled: 4, gaps: [] });
  expect(sam.run('scan.finish', { batchId: BATCH }, []).outcome).toBe('done_here');
  await sam.sync.syncOnce();
  expect(sam.sync.conflicts()).toEqual([]);

  const lea = await office.desk('lea');
  await lea.sync.syncOnce();
  lea.scan.checkPages(BATCH);
  await lea.sync.syncOnce();
  await expect
    .poll(() => lea.scan.checkPages(BATCH).map(({ available, outcome }) => [available, outcome]), { timeout: 120_000 })
    .toEqual([
      [true, 'filed'],
      [true, 'removed'],
      [true, 'filed'],
      [true, 'filed'],
    ]);
  const seed = lea.scan.table(BATCH)!.summary.batch.check!.seed;
  const seen = lea.scan.checkPages(BATCH).map(({ pageId }) => ({ pageId, fault: null }));
  expect(lea.run('scan.check', { batchId: BATCH, seed, seen }, []).outcome).toBe('done_here');
  expect(lea.run('scan.release', { batchId: BATCH, kind: 'destroy', where: 'P-4' }, []).outcome).toBe('done_here');
  await lea.sync.syncOnce();
  await sam.sync.syncOnce();
  expect(sam.scan.table(BATCH)?.summary.batch.state).toBe('released');

  // The two scanned pages have their searchable PDF, the letter with its own text stays as it is; all have their text.
  const atCentral = async () => {
    await sam.sync.syncOnce();
    const counts = await office.central.database.transaction(
      (transaction) =>
        transaction.query<Record<string, unknown>>(
          'SELECT (SELECT count(*) FROM renditions) AS renditions, (SELECT count(*) FROM pages) AS pages',
        ),
      { isolation: 'repeatable read' },
    );
    return [Number(counts[0]?.renditions), Number(counts[0]?.pages)];
  };
  await expect.poll(atCentral, { timeout: 120_000, interval: 500 }).toEqual([2, 3]);
  expect(await sam.scan.paper({ kind: 'transfer_record', batchId: BATCH })).toMatch(/^\/blob\/[0-9a-f]{64}$/);
}, 400_000);

it('separator sheets part the batch and say whose the papers are; a blank page is proposed and put back', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 4 });
  const sheet = async (text: string) => (await codeSheet('qr', text)).encode('jpeg');
  const blank = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fdfdfd' } })
    .jpeg()
    .toBuffer();
  await scanIn(sam, '1.jpg', await letterPicture(4));
  await scanIn(sam, '2.jpg', await sheet(separatorText('33-0a')));
  await scanIn(sam, '3.jpg', blank);
  await scanIn(sam, '4.jpg', await letterPicture(5));
  await scanIn(sam, '5.jpg', await sheet(separatorText(null)));
  await scanIn(sam, '6.jpg', await letterPicture(6));
  const laid = () => sam.scan.table(BATCH)?.documents.map(({ pageIds, reference }) => [pageIds.length, reference]);
  await expect.poll(laid, { timeout: 120_000 }).toEqual([
    [1, null],
    [1, '33-0a'],
    [1, null],
  ]);
  const table = sam.scan.table(BATCH)!;
  expect(table.pages.map(({ leftOut }) => leftOut?.as ?? null)).toEqual([
    null,
    'separator',
    'blank',
    null,
    'separator',
    null,
  ]);
  expect(table.undo).toBeNull();
  const blankId = table.pages[2]!.pageId;
  expect(sam.scan.step(BATCH, { kind: 'put_back', pageIds: [blankId] })).toBeNull();
  expect(laid()).toEqual([
    [1, null],
    [2, '33-0a'],
    [1, null],
  ]);
}, 400_000);
