import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { letterPicture, openBatch, SCANNED, scanIn, scanStaff } from './scan-office.ts';

const BATCH = '00000000-0000-4000-8000-0000000000b1';

let office: TestOffice;
let sam: Desk;
beforeEach(async () => {
  office = await openTestOffice(scanStaff());
  sam = await office.desk('sam');
  await sam.sync.syncOnce();
}, 400_000);
afterEach(() => office.close());

async function renditionsAtCentral(): Promise<{ sha256: string; madeAt: string }[]> {
  await sam.sync.syncOnce();
  return office.central.database.transaction(
    (transaction) =>
      transaction.query<{ sha256: string; madeAt: string }>(
        'SELECT blob_sha256 AS sha256, made_at AS "madeAt" FROM renditions ORDER BY made_at',
      ),
    { isolation: 'repeatable read' },
  );
}
const made = (count: number) =>
  expect.poll(async () => (await renditionsAtCentral()).length, { timeout: 120_000, interval: 500 }).toBe(count);

it('a word corrected at a desk without a line, before the searchable PDF was made, gets into a new one', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 1 });
  await scanIn(sam, 'scan.jpg', await letterPicture(4));
  await expect.poll(() => sam.scan.table(BATCH)?.pages[0]?.reading, { timeout: 120_000 }).toBe('read');
  const table = sam.scan.table(BATCH)!;
  const filed = await sam.scan.file({
    ...SCANNED,
    batchId: BATCH,
    tableDocumentId: table.documents[0]!.id,
    caseId: CASE_A,
  });
  expect(filed.outcome).toBe('done_here');
  const { documentId } = sam.scan.table(BATCH)!.documents[0]!.filed!;
  await sam.sync.syncOnce();

  const lea = await office.desk('lea');
  await lea.sync.stop();
  lea.hold(CASE_A);
  await lea.sync.syncOnce();
  const word = { caseId: CASE_A, documentId, page: 1, word: 0, machineText: 'Land', text: 'Yıldızhausen' };
  expect(lea.run('document.correctWord', word, []).outcome).toBe('done_here');
  await made(1);
  const [first] = await renditionsAtCentral();

  await lea.sync.syncOnce();
  await made(2);
  const [, second] = await renditionsAtCentral();
  expect(second?.sha256).not.toBe(first?.sha256);
}, 400_000);
