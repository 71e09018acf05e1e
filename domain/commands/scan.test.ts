import { beforeEach, describe, expect, it } from 'vitest';
import type { PageOutcome, ScanProfile } from '../records/scan.ts';
import type { Actor } from '../rights/actor.ts';
import { prepareCommand } from './catalogue.ts';
import { CASE_ID, type OfficeForTest, officeForTest } from './office-for-test.ts';

const BATCH = '00000000-0000-4000-8000-0000000000b1';
const FILE = '00000000-0000-4000-8000-0000000000f1';
const SHA = 'a'.repeat(64);
const OPERATOR: Partial<Actor> = { id: 'taeuber', role: 'scanning', teamIds: ['changes'] };
const SECOND: Partial<Actor> = { id: 'hruska', role: 'scanning', teamIds: ['changes'] };
const PROFILE: ScanProfile = {
  name: 'Papierakte',
  version: 1,
  dpi: 300,
  colour: 'colour',
  duplex: false,
  protection: 'high',
  splitAt: { separators: true, blankPages: false },
  codes: ['qr'],
  checkRate: 0.5,
};

let office: OfficeForTest;
const pageId = (page: number) => `${FILE}/${page}`;
const batch = () => office.one('scanBatch', BATCH);
const outcomes = (): PageOutcome[] =>
  office
    .all('scanPage')
    .sort((a, b) => a.number - b.number)
    .map(({ outcome }) => outcome);

function refusalOf(name: string, args: Record<string, unknown>, by: Partial<Actor> = OPERATOR): string {
  const decision = office.run(name, args, by);
  return decision.outcome === 'refused' ? decision.refusal.code : 'done';
}

function open(sheetsPrepared = 4, batchId = BATCH): void {
  office.done(
    'scan.open',
    {
      batchId,
      name: 'Karton 17, Teil 1',
      box: 'K-17',
      profile: PROFILE,
      station: 'SCAN-02',
      software: 'Laufmappe 0.1.0',
      procedure: '1.0',
      sheetsPrepared,
    },
    OPERATOR,
  );
}

function record(pages: number): void {
  const rows = Array.from({ length: pages }, (_, at) => ({
    id: pageId(at + 1),
    number: at + 1,
    sheet: at + 1,
    sourceName: 'SCAN0001.pdf',
    sourceSha256: SHA,
    sourcePage: at + 1,
  }));
  office.done('scan.record', { batchId: BATCH, pages: rows }, OPERATOR);
}

function fileArgs(pages: number[]): Record<string, unknown> {
  return {
    documentId: office.newId(),
    caseId: CASE_ID,
    title: 'Arbeitsvertrag',
    type: 'employment_contract',
    dateOfDocument: null,
    receivedOn: '2026-11-20',
    channel: 'scan',
    blobSha256: office.newId().replaceAll('-', '').padEnd(64, '0'),
    byteSize: 1000,
    mediaType: 'application/pdf',
    originalName: 'SCAN0001.pdf',
    pageCount: pages.length,
    scanned: { batchId: BATCH, pages: pages.map((page) => ({ id: pageId(page), pictureSha256: SHA })) },
  };
}

const file = (...pages: number[]) => office.done('document.file', fileArgs(pages), OPERATOR);
const leaveOut = (page: number, outcome: PageOutcome, reason: string | null = null) =>
  office.done(
    'scan.settle',
    { batchId: BATCH, pages: [{ id: pageId(page), outcome, reason, keptSha256: SHA }] },
    OPERATOR,
  );

const OTHER_BATCH = '00000000-0000-4000-8000-0000000000b2';
const ledgerPage = (id: string, number: number) => ({
  id,
  number,
  sheet: number,
  sourceName: 'SCAN0001.pdf',
  sourceSha256: SHA,
  sourcePage: 1,
});

beforeEach(() => {
  office = officeForTest();
});

describe('a batch of paper', () => {
  it('goes from its count to destroyed paper, with a second person in between', () => {
    open(4);
    record(5);
    leaveOut(1, 'separator');
    file(2, 3);
    leaveOut(4, 'blank');
    expect(refusalOf('scan.finish', { batchId: BATCH })).toBe('incomplete');
    leaveOut(5, 'removed', 'doppelt eingezogen');
    expect(outcomes()).toEqual(['separator', 'filed', 'filed', 'blank', 'removed']);
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);

    const { seed, pageIds } = batch()!.check!;
    expect(pageIds).toHaveLength(3);
    const seen = pageIds.map((id) => ({ pageId: id, fault: null }));
    expect(refusalOf('scan.check', { batchId: BATCH, seed, seen })).toBe('needs_other_person');
    expect(refusalOf('scan.check', { batchId: BATCH, seed, seen: seen.slice(1) }, SECOND)).toBe('incomplete');
    expect(refusalOf('scan.release', { batchId: BATCH, kind: 'destroy', where: 'P-4' }, SECOND)).toBe(
      'not_in_this_state',
    );
    office.done('scan.check', { batchId: BATCH, seed, seen }, SECOND);
    office.done('scan.release', { batchId: BATCH, kind: 'destroy', where: 'DIN 66399 P-5' }, SECOND);
    expect(refusalOf('scan.close', { batchId: BATCH, doneOn: '2026-11-24' }, SECOND)).toBe('not_yet');
    office.done('scan.close', { batchId: BATCH, doneOn: '2026-11-23' }, SECOND);
    expect(batch()).toMatchObject({
      state: 'closed',
      fate: { kind: 'destroy', doneBy: SECOND.id },
      sums: {
        sheetsPrepared: 4,
        sheetsScanned: 4,
        pages: 5,
        byOutcome: { filed: 2, blank: 1, separator: 1, removed: 1 },
      },
    });
  });

  it('files pages and documents in one step: the page knows its place in the file', () => {
    open(2);
    record(2);
    file(2, 1);
    const [first, second] = office.all('scanPage').sort((a, b) => a.number - b.number);
    expect(first).toMatchObject({ outcome: 'filed', caseId: CASE_ID, pageOfDocument: 2, settledBy: OPERATOR.id });
    expect(second).toMatchObject({ outcome: 'filed', documentId: first!.documentId, pageOfDocument: 1 });
    expect(office.one('document', first!.documentId!)).toMatchObject({ pageCount: 2, channel: 'scan' });
  });

  it('does not file a page twice, nor leave out one that was filed', () => {
    open(2);
    record(2);
    file(1);
    expect(refusalOf('document.file', fileArgs([1, 2]))).toBe('changed_meanwhile');
    expect(refusalOf('scan.settle', { batchId: BATCH, pages: [{ id: pageId(1), outcome: 'blank' }] })).toBe(
      'changed_meanwhile',
    );
    expect(outcomes()).toEqual(['filed', 'waiting']);
  });

  it('takes the same page once, and no number twice', () => {
    open(2);
    record(2);
    record(2);
    expect(outcomes()).toEqual(['waiting', 'waiting']);
    const other = { id: 'x/1', number: 2, sheet: 2, sourceName: 'b.pdf', sourceSha256: SHA, sourcePage: 1 };
    expect(refusalOf('scan.record', { batchId: BATCH, pages: [other] })).toBe('invalid_arguments');
  });

  it('keeps the paper when one sheet is missing, until it is found or the count corrected with a reason', () => {
    open(3);
    record(2);
    file(1, 2);
    expect(refusalOf('scan.finish', { batchId: BATCH })).toBe('incomplete');
    const corrected = { batchId: BATCH, irregularityId: office.newId(), was: 3, sheetsPrepared: 2, reason: 'verzählt' };
    expect(refusalOf('scan.count', { ...corrected, was: 5 })).toBe('changed_meanwhile');
    office.done('scan.count', corrected, OPERATOR);
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);
    expect(batch()!.irregularities).toMatchObject([{ kind: 'count_corrected', by: OPERATOR.id }]);
  });

  it('counts a sheet that was scanned again once; the first picture stays to be seen, with the reason and who said so', () => {
    open(2);
    record(2);
    file(1);
    const again = { batchId: BATCH, pages: [{ id: pageId(2), outcome: 'replaced', keptSha256: SHA }] };
    expect(refusalOf('scan.settle', again)).toBe('incomplete');
    leaveOut(2, 'replaced', 'neu scannen');
    expect(refusalOf('scan.finish', { batchId: BATCH })).toBe('incomplete');
    record(3);
    file(3);
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);
    expect(outcomes()).toEqual(['filed', 'replaced', 'filed']);
    expect(office.all('scanPage').find(({ number }) => number === 2)).toMatchObject({
      reason: 'neu scannen',
      keptSha256: SHA,
      settledBy: OPERATOR.id,
    });
  });

  it('goes back when the second person finds a fault, and is then checked in full', () => {
    open(4);
    record(4);
    file(1, 2, 3, 4);
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);
    const { seed, pageIds } = batch()!.check!;
    const seen = pageIds.map((id, at) => ({ pageId: id, fault: at === 0 ? 'abgeschnitten' : null }));
    office.done('scan.check', { batchId: BATCH, seed, seen }, SECOND);
    expect(batch()).toMatchObject({ state: 'failed', check: { faults: [{ fault: 'abgeschnitten' }] } });
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);
    expect(batch()!.check).toMatchObject({ method: 'full', checkedBy: null });
    expect(batch()!.check!.pageIds).toHaveLength(4);
    expect(refusalOf('scan.check', { batchId: BATCH, seed, seen }, SECOND)).toBe('changed_meanwhile');
  });

  it('is no work of case officers', () => {
    open();
    expect(refusalOf('scan.finish', { batchId: BATCH }, { role: 'case_officer' })).toBe('not_permitted');
  });

  it('reaches files that were closed long ago', () => {
    open(1);
    record(1);
    office.put('case', { ...office.one('case', CASE_ID)!, state: 'filed' });
    file(1);
    expect(outcomes()).toEqual(['filed']);
  });
});

describe('a wish for a paper file', () => {
  const WISH = '00000000-0000-4000-8000-0000000000c1';

  it('is made by an officer, picked and scanned by the Scanstelle', () => {
    office.done('scan.wish', { wishId: WISH, caseId: CASE_ID, reason: 'appointment', neededOn: '2026-12-01' });
    office.done('scan.settleWish', { wishId: WISH, state: 'picked', box: 'K-3', shelf: 'R 12' }, OPERATOR);
    expect(office.one('scanWish', WISH)).toMatchObject({ state: 'picked', box: 'K-3', settledAt: null });
    office.done('scan.settleWish', { wishId: WISH, state: 'scanned', batchId: BATCH }, OPERATOR);
    expect(office.one('scanWish', WISH)).toMatchObject({ state: 'scanned', batchId: BATCH, box: 'K-3' });
    expect(refusalOf('scan.settleWish', { wishId: WISH, state: 'withdrawn' }, {})).toBe('not_in_this_state');
  });

  it.each(['not_found', 'scanned'] as const)('that was settled as %s by mistake is open again', (state) => {
    office.done('scan.wish', { wishId: WISH, caseId: CASE_ID, reason: 'case' });
    office.done('scan.settleWish', { wishId: WISH, state, batchId: BATCH }, OPERATOR);
    office.done('scan.settleWish', { wishId: WISH, state: 'picked' }, OPERATOR);
    expect(office.one('scanWish', WISH)).toMatchObject({ state: 'picked', batchId: null, settledAt: null });
  });

  it('is withdrawn by whoever made it, and settled by nobody else but the Scanstelle', () => {
    office.done('scan.wish', { wishId: WISH, caseId: CASE_ID, reason: 'case' });
    expect(refusalOf('scan.settleWish', { wishId: WISH, state: 'picked' }, {})).toBe('not_permitted');
    office.done('scan.settleWish', { wishId: WISH, state: 'withdrawn' });
    expect(office.one('scanWish', WISH)?.state).toBe('withdrawn');
  });
});

describe('the ledger', () => {
  const many = (pages: readonly object[]) =>
    refusalOf('scan.record', { batchId: BATCH, pages: [...pages, ...filler(pages.length)] });
  const filler = (from: number) =>
    Array.from({ length: 30 }, (_, at) => ledgerPage(`${OTHER_BATCH}/${from + at}`, 1000 + from + at));
  const few = (pages: readonly object[]) => refusalOf('scan.record', { batchId: BATCH, pages });

  for (const [how, write] of [
    ['a page at a time', few],
    ['many pages at once', many],
  ] as const) {
    it(`gives no number twice and takes no page twice, ${how}`, () => {
      open();
      record(2);
      expect(write([ledgerPage('another/1', 2)])).toBe('invalid_arguments');
      expect(write([ledgerPage('another/1', 3), ledgerPage('another/2', 3)])).toBe('invalid_arguments');
      expect(write([ledgerPage(pageId(2), 3)])).toBe('done');
      expect(write([ledgerPage('another/1', 3)])).toBe('done');
      expect(office.all('scanPage').filter(({ number }) => number < 1000)).toHaveLength(3);
    });
  }

  it('is not read as a whole for a file of one page, of which thousands come', () => {
    const found = prepareCommand('scan.record', { batchId: BATCH, pages: [ledgerPage('another/1', 3)] });
    const reads = 'prepared' in found ? found.prepared.reads : [];
    expect(reads).toEqual([
      { table: 'scanBatch', id: BATCH },
      { table: 'scanPage', id: 'another/1' },
      { table: 'scanPage', where: { batchId: BATCH, number: 3 } },
    ]);
  });

  it('does not take the page of another batch', () => {
    open();
    open(4, OTHER_BATCH);
    record(1);
    const again = { batchId: OTHER_BATCH, pages: [ledgerPage(pageId(1), 1)] };
    expect(refusalOf('scan.record', again)).toBe('already_exists');
    expect(refusalOf('scan.record', { batchId: OTHER_BATCH, pages: [ledgerPage('another/1', 1)] })).toBe('done');
  });
});
