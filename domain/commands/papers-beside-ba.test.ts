import { beforeEach, describe, expect, it } from 'vitest';
import { delayLedger, reasonedDays } from '../case/delay-ledger.ts';
import { localDate } from '../time/local-date.ts';
import { CASE_ID, type OfficeForTest, officeForTest } from './office-for-test.ts';

let office: OfficeForTest;
const at = () => office.one('case', CASE_ID)!;
const step = (name: string, args: Record<string, unknown> = {}): void =>
  office.done(name, { caseId: CASE_ID, ...args });

function file(type: string, receivedOn: string): string {
  const documentId = office.newId();
  const content = { blobSha256: documentId.replaceAll('-', '').padEnd(64, '0'), byteSize: 100, pageCount: 1 };
  step('document.file', {
    documentId,
    title: type,
    type,
    dateOfDocument: null,
    receivedOn,
    channel: 'scan',
    mediaType: 'application/pdf',
    originalName: `${type}.pdf`,
    ...content,
  });
  return documentId;
}

function askForPapers(day: string, items: readonly string[], deadline: string): void {
  office.setDay(day);
  const letterId = office.newId();
  const documentId = file('document_request', day);
  step('letter.finalise', { letterId, template: 'document_request', language: 'de', fields: {}, documentId });
  step('case.requestDocuments', { letterId, items, deadline });
}

function ledger(today: string) {
  const parts = {
    letters: office.all('letter'),
    pauses: [],
    documents: office.all('document'),
    marks: office.all('checklistMark'),
    facts: office.all('fact'),
  };
  return delayLedger(at(), office.all('historyEntry'), parts, localDate(today));
}

let asked: string;
beforeEach(() => {
  office = officeForTest('2026-11-20');
  const entries = {
    titleKind: 'skilled_academic',
    employmentUnrestricted: false,
    employerChangeReason: 'new_employer',
    insuredEmploymentMonths: 6,
    stayUninterruptedSince: '2025-09-01',
    studyPeriods: [],
    newEmploymentStart: '2027-01-01',
    newEmploymentOpenEnded: true,
  };
  step('facts.record', { entries: Object.entries(entries).map(([field, value]) => ({ field, was: null, value })) });
  step('case.triage', { route: 'R2' });
  asked = office.newId();
  step('ba.send', {
    consultationId: asked,
    fiction: 'two_weeks',
    legalBasis: '§ 39 AufenthG',
    payload: {},
    sentOn: '2026-11-23',
    channel: 'portal',
    proof: null,
  });
});

describe('papers asked for while the BA is asked', () => {
  it('leave the case with the BA, its request as it was, and its day in the queue', () => {
    const before = office.one('consultation', asked);
    askForPapers('2026-11-25', ['passport', 'payslips'], '2026-12-16');
    expect(at()).toMatchObject({ state: 'ba_requested', dueOn: '2026-12-08', dueReason: 'ba_deemed_consent' });
    expect(at().papersOwed).toBe(true);
    expect(office.one('consultation', asked)).toEqual(before);
  });

  it('have a deadline of their own in the queue when it is the earlier one', () => {
    askForPapers('2026-11-25', ['passport'], '2026-12-02');
    expect(at()).toMatchObject({ dueOn: '2026-12-02', dueReason: 'documents_deadline' });
    office.setDay('2026-11-30');
    file('passport', '2026-11-30');
    expect(at()).toMatchObject({ dueOn: '2026-12-08', dueReason: 'ba_deemed_consent' });
  });

  it('let the deemed consent be confirmed on its day, and go on being owed after it', () => {
    askForPapers('2026-11-25', ['passport'], '2026-12-16');
    office.setDay('2026-12-08');
    step('ba.confirmDeemed', { consultationId: asked, note: 'Keine Nachricht der BA.' });
    expect(at()).toMatchObject({ state: 'ba_deemed_granted', dueOn: '2026-12-16', dueReason: 'documents_deadline' });
  });

  it('count in the waiting times beside the BA, and no day twice', () => {
    askForPapers('2026-11-25', ['passport', 'payslips'], '2026-12-16');
    office.setDay('2026-12-03');
    step('ba.answer', { consultationId: asked, answeredOn: '2026-12-03', outcome: 'granted' });
    const waits = ledger('2026-12-10').map(({ from, to, turnOf, days, isAlongside }) => [
      from,
      to,
      turnOf,
      days,
      isAlongside,
    ]);
    expect(waits).toEqual([
      ['2026-11-20', '2026-11-23', 'us', 3, false],
      ['2026-11-23', '2026-12-03', 'labour_agency', 10, false],
      ['2026-11-25', null, 'applicant', 15, true],
      ['2026-12-03', null, 'us', 7, false],
    ]);
    expect(reasonedDays(ledger('2026-12-10'))).toEqual({ reasoned: 17, ours: 3 });
  });

  it('end with the last paper that came', () => {
    askForPapers('2026-11-25', ['passport', 'payslips'], '2026-12-16');
    office.setDay('2026-11-30');
    file('passport', '2026-11-27');
    expect(ledger('2026-12-01').at(-1)).toMatchObject({ isAlongside: true, to: null });
    expect(at().papersOwed).toBe(true);
    file('payslip', '2026-11-30');
    expect(at().papersOwed).toBe(false);
    expect(ledger('2026-12-05').at(-1)).toMatchObject({
      isAlongside: true,
      to: '2026-11-30',
      days: 5,
      reason: 'Zugleich: 2 Unterlagen fehlen; nachgefordert',
    });
  });

  it('asked for twice are one stretch, its days counted once', () => {
    askForPapers('2026-11-25', ['passport', 'payslips'], '2026-12-16');
    askForPapers('2026-11-27', ['payslips', 'qualification'], '2026-12-18');
    expect(ledger('2026-12-01').filter(({ isAlongside }) => isAlongside)).toMatchObject([
      { from: '2026-11-25', to: null, days: 6, reason: 'Zugleich: 3 Unterlagen fehlen; nachgefordert' },
    ]);
    expect(reasonedDays(ledger('2026-12-01'))).toEqual({ reasoned: 8, ours: 3 });
  });

  it('can be asked for to answer a question of the BA, whose answer can still be recorded', () => {
    office.setDay('2026-11-26');
    step('ba.question', { consultationId: asked, questionOn: '2026-11-26', question: 'info_insufficient', text: null });
    askForPapers('2026-11-26', ['qualification'], '2026-12-10');
    expect(at()).toMatchObject({ state: 'ba_question', dueReason: 'ba_question' });
    expect(ledger('2026-12-01').at(-1)).toMatchObject({ turnOf: 'applicant', isAlongside: true, days: 5 });
    office.setDay('2026-12-01');
    step('ba.answer', { consultationId: asked, answeredOn: '2026-12-01', outcome: 'granted' });
    expect(at().state).toBe('ba_granted');
  });

  it('once it has consented, rest the case as before', () => {
    office.setDay('2026-12-01');
    step('ba.answer', { consultationId: asked, answeredOn: '2026-12-01', outcome: 'granted' });
    askForPapers('2026-12-01', ['passport'], '2026-12-22');
    expect(at().state).toBe('awaiting_documents');
    expect(ledger('2026-12-05').filter(({ isAlongside }) => isAlongside)).toEqual([]);
  });
});
