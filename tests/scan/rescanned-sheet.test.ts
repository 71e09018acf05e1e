import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { transferRecord } from '#core/scan/paper/transfer-record.ts';
import { openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { openBatch, SCANNED, scanIn, scanStaff } from './scan-office.ts';

const BATCH = '00000000-0000-4000-8000-0000000000b1';

let office: TestOffice;
let sam: Desk;
beforeEach(async () => {
  office = await openTestOffice(scanStaff());
  sam = await office.desk('sam');
  await sam.sync.syncOnce();
}, 400_000);
afterEach(() => office.close());

const sheet = (value: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 300,
      height: 424,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: value, sigma: 9 },
    },
  })
    .jpeg()
    .toBuffer();

it('a sheet scanned again counts once: in the sums, in the transfer record, at central, and its first picture is kept', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 2 });
  const table = () => sam.scan.table(BATCH)!;
  const scan = async (name: string, value: number, pages: number): Promise<void> => {
    await scanIn(sam, name, await sheet(value));
    await expect.poll(() => table().pages.length, { timeout: 120_000 }).toBe(pages);
  };
  await scan('1.jpg', 200, 1);
  await scan('2.jpg', 120, 2);
  await expect.poll(() => sam.intake.store.unfinished().length, { timeout: 120_000 }).toBe(0);
  const [one, two] = table().pages.map(({ pageId }) => pageId) as [string, string];
  sam.scan.step(BATCH, { kind: 'put_back', pageIds: [one, two] });
  sam.scan.step(BATCH, { kind: 'leave_out', pageIds: [two], as: 'replaced', reason: 'neu scannen' });
  const note = { batchId: BATCH, irregularityId: crypto.randomUUID(), kind: 'illegible', pageId: two };
  sam.run('scan.note', { ...note, text: 'Seite 2 (Blatt 2) muss neu gescannt werden.' }, []);
  expect(table().summary.ledger).toMatchObject({ sheetsScanned: 1, sheetsReplaced: 1 });
  expect(table().summary.ledger.gaps.join(' ')).toContain('danach kam kein Blatt mehr');

  await scan('3.jpg', 180, 3);
  await expect.poll(() => sam.intake.store.unfinished().length, { timeout: 120_000 }).toBe(0);
  const three = table().pages.find(({ number }) => number === 3)!.pageId;
  sam.scan.step(BATCH, { kind: 'put_back', pageIds: [three] });
  const [document] = table().documents;
  expect(document?.pageIds).toEqual([one, three]);
  const filed = await sam.scan.file({ ...SCANNED, batchId: BATCH, tableDocumentId: document!.id, caseId: CASE_A });
  expect(filed.outcome).toBe('done_here');
  expect((await sam.scan.settleLeftOut(BATCH)).outcome).toBe('done_here');
  const { batch, ledger } = table().summary;
  expect(ledger).toMatchObject({ sheetsPrepared: 2, sheetsScanned: 2, sheetsReplaced: 1, sheetsSettled: 2, gaps: [] });
  expect(sam.run('scan.finish', { batchId: BATCH }, []).outcome).toBe('done_here');
  await sam.sync.syncOnce();
  expect(sam.sync.conflicts()).toEqual([]);

  const at = <R extends object>(sql: string): Promise<R[]> =>
    office.central.database.transaction((transaction) => transaction.query<R>(sql, [BATCH]), {
      isolation: 'repeatable read',
    });
  const pages = await at<{ outcome: string; reason: string | null; kept_sha256: string | null }>(
    'SELECT outcome, reason, kept_sha256 FROM scan_pages WHERE batch_id = $1 ORDER BY number',
  );
  expect(pages.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['filed', null],
    ['replaced', 'neu scannen'],
    ['filed', null],
  ]);
  expect(pages[1]?.kept_sha256).toMatch(/^[0-9a-f]{64}$/);
  const audit = await at<{ name: string }>(
    "SELECT name FROM audit WHERE name IN ('scan.note', 'scan.settle') AND $1::text <> '' ORDER BY n",
  );
  expect(audit.map(({ name }) => name)).toEqual(['scan.note', 'scan.settle']);
  const record = JSON.stringify(
    transferRecord({ office: null, batch, ledger, pages: [], nameOf: () => 'Sam', fileReferenceOf: () => '' }),
  );
  expect(record).toContain('Aufnahmen durch neuen Scan ersetzt');
  expect(record).toContain('Seite 2 (Blatt 2) muss neu gescannt werden.');
}, 400_000);
