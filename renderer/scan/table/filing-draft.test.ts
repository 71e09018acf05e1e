import { expect, test } from 'vitest';
import type { FilingProposal } from '#domain/filing/proposal.ts';
import { localDate } from '#domain/time/local-date.ts';
import { filingDraft, readFiling } from './filing-draft.ts';

const RECEIVED = localDate('2026-12-08');
const DOCUMENT = { batchId: 'b', tableDocumentId: 'd' };

function proposal(preselected: Partial<FilingProposal['preselected']>): FilingProposal {
  const of = <T>(value: T, confidence: number) => ({ value, confidence, evidence: [] });
  const choice = { caseId: 'c1', fileReference: '3.2-4711/26', applicantName: 'Okonkwo, Chidi', birthDate: null };
  return {
    types: [of('payslip', 0.9), of('employment_contract', 0.2)],
    dates: [of(localDate('2026-11-30'), 0.9)],
    senders: [of('Bäckerei Kurz GmbH', 0.9)],
    references: [],
    persons: [],
    cases: [of({ ...choice, open: true }, 0.9)],
    preselected: { type: false, date: false, person: false, case: false, ...preselected },
  };
}

test('what is certain is filled in and can be filed with one key', () => {
  const draft = filingDraft(proposal({ type: true, date: true, person: true, case: true }), {}, RECEIVED);
  expect(readFiling(draft, DOCUMENT)).toEqual({
    ...DOCUMENT,
    caseId: 'c1',
    type: 'payslip',
    title: 'Gehaltsnachweis, Bäckerei Kurz GmbH',
    dateOfDocument: '2026-11-30',
    receivedOn: '2026-12-08',
    duplicateConfirmed: false,
  });
});

test('what is not certain stays empty, however high its rank, and nothing is filed', () => {
  const draft = filingDraft(proposal({ person: true }), {}, RECEIVED);
  expect(draft).toMatchObject({ theCase: null, type: null, date: '' });
  expect(readFiling(draft, DOCUMENT)).toEqual({ problems: ['case', 'type'] });
});

test('a person’s word stands over a better proposal that comes later', () => {
  const edits = { theCase: null, type: 'application', title: 'Antrag vom Montag', date: '1.12.2026' } as const;
  const draft = filingDraft(proposal({ type: true, date: true, case: true }), edits, RECEIVED);
  expect(draft).toMatchObject({ theCase: null, type: 'application', title: 'Antrag vom Montag', date: '1.12.2026' });
});

test('a day that is none, an empty title and a missing day of receipt are named', () => {
  const edits = { date: '31.02.2026', title: ' ', received: '' };
  const draft = filingDraft(proposal({ type: true, case: true }), edits, RECEIVED);
  expect(readFiling(draft, DOCUMENT)).toEqual({ problems: ['date', 'title', 'received'] });
});
