import { type HandCase, WORKER } from './hand-case.ts';

const ISSUE = { service: 'skilled_academic', titleKind: 'skilled_academic' };

const validUntil = (more: object, day: string, next: string): HandCase => ({
  facts: { ...ISSUE, ...more },
  clocks: { TITLE_VALIDITY: [day, next, 'running'] },
});

const one = (facts: object, code: string, ends: readonly [string, string, string] | null): HandCase => ({
  facts: { ...WORKER, ...facts },
  clocks: { [code]: ends },
});

/** Reports, suits, notification, expiry and the fast track. */
export const PROCEDURE_BY_HAND: Readonly<Record<string, HandCase>> = {
  'the foreigner knows of the end, four weeks to 26 December for the employer': {
    facts: { ...WORKER, foreignerKnewOfEndOn: '2026-11-28', employerKnewOfEndOn: '2026-11-28' },
    clocks: {
      FOREIGNER_REPORTS_END: ['2026-12-12', '2026-12-15', 'running'],
      EMPLOYER_REPORTS_END: ['2026-12-26', '2026-12-29', 'running'],
    },
  },
  'told on the Monday after a Sunday is in time': one(
    { employerKnewOfEndOn: '2026-11-01', employerReportedEndOn: '2026-11-30', today: '2026-12-10' },
    'EMPLOYER_REPORTS_END',
    ['2026-11-29', '2026-12-01', 'met'],
  ),
  'told a day later is not': one(
    { employerKnewOfEndOn: '2026-11-01', employerReportedEndOn: '2026-12-01', today: '2026-12-10' },
    'EMPLOYER_REPORTS_END',
    ['2026-11-29', '2026-12-01', 'missed'],
  ),
  'title shortened: six months to the end of February': one(
    { employmentEndedOn: '2026-08-31' },
    'TITLE_SHORTENING_FLOOR',
    ['2027-02-28', '2027-03-01', 'running'],
  ),
  'title shortened: nine months where the person was exploited': one(
    { employmentEndedOn: '2026-11-30', exploitativeConditions: true },
    'TITLE_SHORTENING_FLOOR',
    ['2027-08-30', '2027-08-31', 'running'],
  ),
  'title shortened: never beyond what it had': one(
    { employmentEndedOn: '2026-11-30', titleValidUntil: '2027-03-15' },
    'TITLE_SHORTENING_FLOOR',
    ['2027-03-15', '2027-03-16', 'running'],
  ),
  'title shortened in spring 2026: no floor': one(
    { today: '2026-05-10', employmentEndedOn: '2026-04-30' },
    'TITLE_SHORTENING_FLOOR',
    null,
  ),
  'the agency asks the employer on the 31st': one(
    { today: '2026-02-01', employerAskedByBaOn: '2026-01-31' },
    'EMPLOYER_ANSWERS_BA',
    ['2026-02-28', '2026-03-03', 'running'],
  ),
  'papers due on a Sunday, there on Monday': one(
    {
      documentsRequestedOn: '2026-11-23',
      documentsDeadline: '2026-12-13',
      documentsCompleteOn: '2026-12-14',
      today: '2026-12-20',
    },
    'DOCS_DEADLINE',
    ['2026-12-13', '2026-12-15', 'met'],
  ),
  'three months from 30 November': one({ receivedOn: '2026-11-30', today: '2026-11-30' }, 'INACTION_SUIT', [
    '2027-02-28',
    '2027-03-02',
    'running',
  ]),
  'three months from 30 November into a leap year': one(
    { receivedOn: '2027-11-30', today: '2027-11-30' },
    'INACTION_SUIT',
    ['2028-02-29', '2028-03-01', 'running'],
  ),
  'three months end in April for the 31st of January': one(
    { receivedOn: '2026-01-31', today: '2026-02-01' },
    'INACTION_SUIT',
    ['2026-04-30', '2026-05-01', 'running'],
  ),
  'posted on Tuesday: the fourth day is a Saturday, so two readings': {
    facts: { ...WORKER, today: '2026-11-24', decidedOn: '2026-11-20', noticePostedOn: '2026-11-24' },
    clocks: {
      DEEMED_NOTIFIED: ['2026-11-28', '2026-11-30', 'running'],
      OBJECTION: ['2026-12-28', '2026-12-31', 'running'],
    },
  },
  'posted on the last day of the third-day rule': one(
    {
      today: '2024-12-31',
      decidedOn: '2024-12-30',
      noticePostedOn: '2024-12-31',
      stayUninterruptedSince: '2024-01-01',
    },
    'DEEMED_NOTIFIED',
    ['2025-01-03', '2025-01-03', 'running'],
  ),
  'posted on the second day of the fourth-day rule, to Epiphany': one(
    {
      today: '2025-01-02',
      decidedOn: '2025-01-02',
      noticePostedOn: '2025-01-02',
      stayUninterruptedSince: '2024-01-01',
    },
    'DEEMED_NOTIFIED',
    ['2025-01-06', '2025-01-07', 'running'],
  ),
  'notified on the 30th of January': one(
    { decidedOn: '2026-01-28', notifiedOn: '2026-01-30', today: '2026-02-01' },
    'OBJECTION',
    ['2026-02-28', '2026-03-03', 'running'],
  ),
  'retrieved: notified the day after': one(
    { decidedOn: '2026-11-20', portalNoticeOn: '2026-11-20', portalRetrievedOn: '2026-11-23' },
    'OBJECTION',
    ['2026-12-24', '2026-12-25', 'running'],
  ),
  'objection on the Monday after a Sunday': one(
    { decidedOn: '2026-11-20', notifiedOn: '2026-11-20', objectionReceivedOn: '2026-12-21', today: '2026-12-22' },
    'OBJECTION',
    ['2026-12-20', '2026-12-22', 'met'],
  ),
  'title ends in seven days: an emergency from today': {
    facts: { ...WORKER, titleValidUntil: '2026-11-30' },
    clocks: { TITLE_EXPIRY: ['2026-11-30', '2026-12-01', 'running'] },
    emergencyFrom: '2026-11-23',
  },
  'title ended on a Sunday: no shift': one({ titleValidUntil: '2026-11-22' }, 'TITLE_EXPIRY', [
    '2026-11-22',
    '2026-11-23',
    'missed',
  ]),
  'applied on the last day of the title': one(
    { titleValidUntil: '2026-11-22', extensionAppliedOn: '2026-11-22' },
    'TITLE_EXPIRY',
    ['2026-11-22', '2026-11-23', 'met'],
  ),
  'applied a day late': one({ titleValidUntil: '2026-11-20', extensionAppliedOn: '2026-11-21' }, 'TITLE_EXPIRY', [
    '2026-11-20',
    '2026-11-21',
    'missed',
  ]),
  'job to the end of 2027, decided on 11 August 2026': validUntil(
    { newEmploymentEnd: '2027-12-31', titleDecidedOn: '2026-08-11' },
    '2028-03-31',
    '2028-04-01',
  ),
  'job to the end of 2027, decided on 12 August 2026': validUntil(
    { newEmploymentEnd: '2027-12-31', titleDecidedOn: '2026-08-12' },
    '2028-06-30',
    '2028-07-01',
  ),
  'job to the end of August: the leap day is the end': validUntil(
    { newEmploymentEnd: '2027-08-31' },
    '2028-02-29',
    '2028-03-01',
  ),
  'job into 2030: four years are the most': validUntil({ newEmploymentEnd: '2030-08-31' }, '2030-11-22', '2030-11-23'),
  'job and consent limited: the shorter counts': validUntil(
    { newEmploymentEnd: '2027-12-31', baConsentValidUntil: '2027-06-30' },
    '2027-12-30',
    '2027-12-31',
  ),
  'open-ended job, consent limited': validUntil(
    { newEmploymentOpenEnded: true, baConsentValidUntil: '2028-01-15' },
    '2028-07-15',
    '2028-07-16',
  ),
  'fast track: receipt, decision, invitation over a weekend': {
    facts: {
      service: 'fast_track',
      recognitionAppliedOn: '2026-11-16',
      recognitionCompleteOn: '2026-11-23',
      recognitionNewsReceivedOn: '2026-11-20',
    },
    clocks: {
      RECOGNITION_RECEIPT: ['2026-11-30', '2026-12-01', 'running'],
      RECOGNITION_DECISION: ['2027-01-23', '2027-01-26', 'running'],
      EMPLOYER_INVITATION: ['2026-11-24', '2026-11-26', 'running'],
    },
  },
  'fast track: three working days over Christmas': {
    facts: { service: 'fast_track', today: '2026-12-23', recognitionNewsReceivedOn: '2026-12-23' },
    clocks: { EMPLOYER_INVITATION: ['2026-12-29', '2026-12-30', 'running'] },
  },
  'fast track: appointment and visa in three weeks each': {
    facts: {
      service: 'fast_track',
      visaAppointmentRequestedOn: '2026-11-23',
      visaApplicationCompleteOn: '2026-12-04',
    },
    clocks: {
      VISA_APPOINTMENT: ['2026-12-14', '2026-12-15', 'running'],
      VISA_DECISION: ['2026-12-25', '2026-12-29', 'running'],
    },
  },
  'card of another member state: thirty and thirty days': {
    facts: { service: 'blue_card', euMobilityAppliedOn: '2026-11-23', euMobilityExtendedOn: '2026-12-20' },
    clocks: { BLUE_CARD_MOBILITY_DECISION: ['2027-01-22', '2027-01-23', 'running'] },
  },
};
