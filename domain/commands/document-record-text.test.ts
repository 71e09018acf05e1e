import { expect, it } from 'vitest';
import { CASE_ID, officeForTest } from './office-for-test.ts';

const PAGE = { width: 1654, height: 2339, source: 'ocr', confidence: 90, words: '', failure: null };

it('records how a page must be turned; what an older desk still sends without it stands upright', () => {
  const office = officeForTest();
  const documentId = office.newId();
  office.done('document.file', {
    caseId: CASE_ID,
    documentId,
    title: 'Brief',
    type: 'other',
    dateOfDocument: null,
    receivedOn: '2026-11-23',
    channel: 'scan',
    blobSha256: 'a'.repeat(64),
    byteSize: 100,
    mediaType: 'application/pdf',
    originalName: 'brief.pdf',
    pageCount: 2,
    duplicateConfirmed: false,
  });
  const pages = [
    { ...PAGE, number: 1, rotation: 180 },
    { ...PAGE, number: 2 },
  ];
  office.done('document.recordText', { caseId: CASE_ID, documentId, pages });
  expect(office.all('page').map(({ number, rotation }) => [number, rotation])).toEqual([
    [1, 180],
    [2, 0],
  ]);
  const aslant = { caseId: CASE_ID, documentId, pages: [{ ...PAGE, number: 1, rotation: 45 }] };
  expect(office.run('document.recordText', aslant)).toMatchObject({ refusal: { code: 'invalid_arguments' } });
});
