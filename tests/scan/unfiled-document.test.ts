import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { openTestOffice, type TestOffice } from '#tests/robustness/office-for-test.ts';
import { letterPicture, openBatch, SCANNED, scanIn, scanStaff } from './scan-office.ts';

const BATCH = '00000000-0000-4000-8000-0000000000b2';

let office: TestOffice;
let sam: Desk;
let lea: Desk;
beforeEach(async () => {
  office = await openTestOffice(scanStaff());
  [sam, lea] = [await office.desk('sam'), await office.desk('lea')];
  for (const desk of [sam, lea]) await desk.sync.syncOnce();
}, 400_000);
afterEach(() => office.close());

/** Originals go up before the command that names them. */
const WITHIN = { timeout: 120_000, interval: 500 };

const table = () => sam.scan.table(BATCH)!;

/** Files the one document on the table; answers its id in the file. */
async function file(): Promise<string> {
  const [document] = table().documents;
  const where = { batchId: BATCH, tableDocumentId: document!.id, caseId: CASE_A };
  expect((await sam.scan.file({ ...SCANNED, ...where })).outcome).toBe('done_here');
  return table().documents[0]!.filed!.documentId;
}

/** The case as the officer sees it. */
async function atTheOfficer() {
  await sam.sync.syncOnce();
  lea.hold(CASE_A);
  await lea.sync.syncOnce();
  const detail = lea.queries.caseDetail(CASE_A, true);
  return {
    documents: detail?.documents.map(({ id }) => id),
    traces: detail?.traces.map(({ documentId, movedToCaseId }) => [documentId, movedToCaseId]),
  };
}

it('a filing is undone at the Scanplatz: both desks see the trace, the sums follow, and it is filed anew', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 1 });
  await scanIn(sam, 'scan.jpg', await letterPicture(4));
  await expect.poll(() => sam.scan.table(BATCH)?.pages[0]?.reading, { timeout: 120_000 }).toBe('read');
  const first = await file();
  await expect.poll(async () => (await atTheOfficer()).documents, WITHIN).toContain(first);

  expect(table().undo).toContain('abgelegt');
  expect(sam.scan.undo(BATCH)).toBeNull();
  expect(table().documents[0]?.filed).toBeNull();
  expect(table().summary.ledger.byOutcome).toMatchObject({ filed: 0, waiting: 1 });
  await expect.poll(async () => (await atTheOfficer()).traces, WITHIN).toContainEqual([first, null]);
  expect((await atTheOfficer()).documents).not.toContain(first);
  expect(sam.sync.conflicts()).toEqual([]);

  const again = await file();
  await expect.poll(async () => (await atTheOfficer()).documents, WITHIN).toContain(again);
  expect(table().summary.ledger.gaps).toEqual([]);
}, 400_000);

it('a filing whose document the officer has cited meanwhile stays, and the Scanplatz is told why', async () => {
  openBatch(sam, BATCH, { sheetsPrepared: 1 });
  await scanIn(sam, 'scan.jpg', await letterPicture(4));
  await expect.poll(() => sam.scan.table(BATCH)?.pages[0]?.reading, { timeout: 120_000 }).toBe('read');
  const documentId = await file();
  await expect.poll(async () => (await atTheOfficer()).documents, WITHIN).toContain(documentId);
  const cited = { field: 'grossAnnualSalary', was: null, value: 52_000, citation: { documentId, page: 1 } };
  expect(lea.run('facts.record', { caseId: CASE_A, entries: [cited] }, []).outcome).toBe('done_here');
  await lea.sync.syncOnce();
  sam.hold(CASE_A);
  await sam.sync.syncOnce();
  expect(sam.scan.unfile(BATCH, documentId)).toMatchObject({
    refusal: { code: 'document_in_use', data: { use: 'fact' } },
  });
  expect(table().documents[0]?.filed?.documentId).toBe(documentId);
}, 400_000);
