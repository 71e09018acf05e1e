import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../rights/actor.ts';
import { ledgerOf } from '../scan/ledger.ts';
import { localDate } from '../time/local-date.ts';
import { CASE_ID, type OfficeForTest, officeForTest } from './office-for-test.ts';

const BATCH = '00000000-0000-4000-8000-0000000000b1';
const FILE = '00000000-0000-4000-8000-0000000000f1';
const SHA = 'a'.repeat(64);
const OPERATOR: Partial<Actor> = { id: 'taeuber', role: 'scanning', teamIds: ['changes'] };
const PAGES = 6;

let office: OfficeForTest;

beforeEach(() => {
  office = officeWithBatch();
});

function officeWithBatch(): OfficeForTest {
  const made = officeForTest();
  const profile = {
    ...{ name: 'Papierakte', version: 1, dpi: 300, colour: 'colour', duplex: false, protection: 'high' },
    ...{ splitAt: { separators: true, blankPages: false }, codes: ['qr'], checkRate: 1 },
  };
  const place = { name: 'Karton 17', box: 'K-17', station: 'SCAN-02', software: 'Laufmappe', procedure: '1.0' };
  made.done('scan.open', { batchId: BATCH, profile, ...place, sheetsPrepared: PAGES }, OPERATOR);
  const pages = Array.from({ length: PAGES }, (_, at) => {
    const number = at + 1;
    return {
      id: `${FILE}/${number}`,
      number,
      sheet: number,
      sourceName: 'a.pdf',
      sourceSha256: SHA,
      sourcePage: number,
    };
  });
  made.done('scan.record', { batchId: BATCH, pages }, OPERATOR);
  return made;
}

function file(...numbers: number[]): string {
  const documentId = office.newId();
  office.done(
    'document.file',
    {
      ...{ documentId, caseId: CASE_ID, title: 'Arbeitsvertrag', type: 'employment_contract', dateOfDocument: null },
      ...{ receivedOn: '2026-11-20', channel: 'scan', byteSize: 1000, mediaType: 'application/pdf' },
      ...{ blobSha256: documentId.replaceAll('-', '').padEnd(64, '0'), originalName: 'a.pdf' },
      pageCount: numbers.length,
      scanned: { batchId: BATCH, pages: numbers.map((page) => ({ id: `${FILE}/${page}`, pictureSha256: SHA })) },
    },
    OPERATOR,
  );
  return documentId;
}

const pagesOf = (documentId: string): string[] =>
  office.all('scanPage').flatMap((page) => (page.documentId === documentId ? [page.id] : []));

function unfile(documentId: string, pageIds = pagesOf(documentId)) {
  const args = { documentId, caseId: CASE_ID, batchId: BATCH, pageIds, traceId: office.newId(), reason: 'vertippt' };
  return office.run('document.unfile', args, OPERATOR);
}

const inFile = () => office.all('document').filter(({ caseId }) => caseId === CASE_ID);

describe('a document taken back onto the table', () => {
  it('leaves a trace at its leaves, with its text goes out of the file, and may be filed again', () => {
    const first = file(1, 2);
    const second = file(3);
    const words = {
      number: 1,
      width: 10,
      height: 10,
      source: 'ocr',
      confidence: 90,
      words: '',
      failure: null,
      rotation: 0,
    };
    office.done('document.recordText', { caseId: CASE_ID, documentId: first, pages: [words] }, OPERATOR);
    expect(unfile(first).outcome).toBe('changes');
    expect(inFile().map(({ id, firstLeaf }) => [id, firstLeaf])).toEqual([[second, 3]]);
    expect(office.all('page').map(({ caseId }) => caseId)).toEqual([BATCH]);
    expect(office.all('misfilingTrace')).toMatchObject([
      { caseId: CASE_ID, documentId: first, firstLeaf: 1, pageCount: 2, movedToCaseId: null, movedBy: 'taeuber' },
    ]);
    expect(office.all('historyEntry').at(-1)).toMatchObject({ action: 'document.unfile', remark: 'vertippt' });
    const again = file(2, 1);
    expect(office.one('document', again)?.firstLeaf).toBe(4);
    expect(pagesOf(again)).toHaveLength(2);
  });

  it.each([
    [
      'fact',
      () => office.put('fact', { ...said(), field: 'salary', value: 1, citation: { documentId: cited, page: 1 } }),
    ],
    [
      'checklist',
      () =>
        office.put('checklistMark', {
          ...said(),
          item: 'ezb',
          mark: 'present',
          documentId: cited,
          reason: null,
          markedBy: 'x',
          markedAt: AT,
        }),
    ],
    [
      'ba_request',
      () =>
        office.put('consultation', {
          ...{
            id: 'k',
            caseId: CASE_ID,
            authority: 'labour_agency',
            fiction: 'two_weeks',
            legalBasis: '§ 39 AufenthG',
          },
          ...{ payload: {}, sentOn: DAY, channel: 'portal', proof: null, packageDocumentId: cited, follows: null },
          ...{ state: 'running', questionOn: null, question: null, questionText: null, answeredOn: null },
          ...{ outcome: null, restrictions: null, confirmationNote: null, sentBy: 'bauer' },
        }),
    ],
    [
      'decision',
      () =>
        office.put('caseDecision', {
          ...{ id: 'e', caseId: CASE_ID, kind: 'permit_change', reasons: 'x', sideConditions: [], validUntil: null },
          citations: [{ documentId: cited, page: 1, note: 'Gehalt' }],
          ...{ state: 'draft', draftedBy: 'bauer', draftedAt: AT, signedBy: null, signedAt: null },
          ...{ hearingWaivedBecause: null, letterId: null, notifiedVia: null, postedOn: null, retrievedOn: null },
        }),
    ],
    [
      'letter',
      () =>
        office.put('letter', {
          ...{ id: 's', caseId: CASE_ID, template: 'request', language: 'de', fields: {}, state: 'final' },
          ...{ documentId: cited, requestedItems: [], deadline: null, writtenBy: 'bauer', writtenAt: AT, sentOn: null },
        }),
    ],
  ] as const)('stays when a %s rests on it', (use, rest) => {
    cited = file(1);
    rest();
    expect(unfile(cited)).toMatchObject({
      refusal: { code: 'document_in_use', data: { title: 'Arbeitsvertrag', use } },
    });
    expect(inFile()).toHaveLength(1);
  });

  it('stays when it was moved away since, when its batch is finished, and when not all its pages are named', () => {
    const moved = file(1);
    office.put('document', { ...office.one('document', moved)!, caseId: 'elsewhere' });
    expect(unfile(moved)).toMatchObject({ refusal: { code: 'changed_meanwhile' } });
    const two = file(2, 3);
    expect(unfile(two, [`${FILE}/2`])).toMatchObject({ refusal: { code: 'incomplete' } });
    expect(unfile(two, [`${FILE}/2`, `${FILE}/4`])).toMatchObject({ refusal: { code: 'not_found' } });
    file(4, 5, 6);
    office.done('scan.finish', { batchId: BATCH }, OPERATOR);
    expect(unfile(two)).toMatchObject({ refusal: { code: 'not_in_this_state' } });
  });

  it('never upsets the sums, however often: each page is filed once or waits, leaves are given once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat(2)), { maxLength: 30 }), (acts) => {
        office = officeWithBatch();
        for (const [takesBack, pick, more] of acts) {
          const filed = inFile();
          const waiting = office.all('scanPage').filter(({ outcome }) => outcome === 'waiting');
          if (takesBack && filed.length > 0) {
            expect(unfile(filed[pick % filed.length]!.id).outcome).toBe('changes');
          } else if (waiting.length > 0) {
            const from = pick % waiting.length;
            file(...waiting.slice(from, from + more + 1).map(({ number }) => number));
          }
          const pages = office.all('scanPage');
          const { sums } = ledgerOf({ sheetsPrepared: PAGES }, pages);
          const filedPages = inFile().reduce((sum, { pageCount }) => sum + pageCount, 0);
          expect([sums.byOutcome.filed, sums.byOutcome.waiting]).toEqual([filedPages, PAGES - filedPages]);
        }
        const leaves = [...inFile(), ...office.all('misfilingTrace')].flatMap(({ firstLeaf, pageCount }) =>
          Array.from({ length: pageCount }, (_, at) => firstLeaf + at),
        );
        expect(leaves.sort((a, b) => a - b)).toEqual(leaves.map((_, at) => at + 1));
        expect(office.one('case', CASE_ID)?.pageCount).toBe(leaves.length);
      }),
      { numRuns: 60 },
    );
  });
});

let cited = '';
const AT = '2026-11-23T09:00:00.000Z' as never;
const DAY = localDate('2026-11-20');
const said = () => ({ id: `${CASE_ID}/x`, caseId: CASE_ID, recordedBy: 'bauer', recordedAt: AT });
