import { describe, expect, it } from 'vitest';
import { assess, clockOf } from '#tests/doubles/assessed.ts';
import type { ClockCode } from './clock.ts';

type Vector = [what: string, facts: Record<string, unknown>, code: ClockCode, actBy: string, relyFrom: string];

/** Facts and days as the field's own research gives them; nothing here was printed by the program first. */
const VECTORS: Vector[] = [
  ['BA, two weeks', { baRequests: [{ sentOn: '2026-11-23' }] }, 'BA_CONSENT_FICTION', '2026-12-07', '2026-12-08'],
  [
    'BA, one week (Blue Card)',
    { titleKind: 'blue_card', baRequests: [{ sentOn: '2026-11-23' }] },
    'BA_CONSENT_FICTION_SHORT',
    '2026-11-30',
    '2026-12-01',
  ],
  [
    'BA, one week (fast track)',
    { fastTrack: true, baRequests: [{ sentOn: '2026-11-23' }] },
    'BA_CONSENT_FICTION_SHORT',
    '2026-11-30',
    '2026-12-01',
  ],
  ['BA over Christmas', { baRequests: [{ sentOn: '2026-12-11' }] }, 'BA_CONSENT_FICTION', '2026-12-25', '2026-12-29'],
  ['BA over New Year', { baRequests: [{ sentOn: '2026-12-18' }] }, 'BA_CONSENT_FICTION', '2027-01-01', '2027-01-05'],
  [
    'BA to Epiphany in BW',
    { baRequests: [{ sentOn: '2026-12-23' }] },
    'BA_CONSENT_FICTION',
    '2027-01-06',
    '2027-01-08',
  ],
  [
    'BA to Epiphany in Berlin',
    { land: 'BE', baRequests: [{ sentOn: '2026-12-23' }] },
    'BA_CONSENT_FICTION',
    '2027-01-06',
    '2027-01-07',
  ],
  [
    'suspension',
    { titleKind: 'blue_card', suspendedOn: '2026-11-23' },
    'BLUE_CARD_SUSPENSION',
    '2026-12-23',
    '2026-12-24',
  ],
  [
    'suspension to a Sunday',
    { titleKind: 'blue_card', suspendedOn: '2026-11-27' },
    'BLUE_CARD_SUSPENSION',
    '2026-12-27',
    '2026-12-29',
  ],
  ['posted Monday', { noticePostedOn: '2026-11-23' }, 'DEEMED_NOTIFIED', '2026-11-27', '2026-11-27'],
  ['posted Tuesday', { noticePostedOn: '2026-11-24' }, 'DEEMED_NOTIFIED', '2026-11-28', '2026-11-30'],
  ['posted in 2024: third day', { noticePostedOn: '2024-11-25' }, 'DEEMED_NOTIFIED', '2024-11-28', '2024-11-28'],
  ['posted on the last day of 2024', { noticePostedOn: '2024-12-31' }, 'DEEMED_NOTIFIED', '2025-01-03', '2025-01-03'],
  ['sent electronically', { noticeSentElectronicallyOn: '2026-11-23' }, 'DEEMED_NOTIFIED', '2026-11-27', '2026-11-27'],
  ['objection', { noticePostedOn: '2026-11-23' }, 'OBJECTION', '2026-12-27', '2026-12-29'],
  ['objection, both readings of a Saturday', { noticePostedOn: '2026-11-24' }, 'OBJECTION', '2026-12-28', '2026-12-31'],
  ['objection after proved service', { notifiedOn: '2026-01-31' }, 'OBJECTION', '2026-02-28', '2026-03-03'],
  [
    'objection after retrieval',
    { portalNoticeOn: '2026-11-23', portalRetrievedOn: '2026-11-24' },
    'OBJECTION',
    '2026-12-25',
    '2026-12-29',
  ],
  ['portal, not retrieved', { portalNoticeOn: '2026-11-23' }, 'PORTAL_NOT_RETRIEVED', '2026-12-03', '2026-12-04'],
  ['action for failure to act', { receivedOn: '2026-08-23' }, 'INACTION_SUIT', '2026-11-23', '2026-11-24'],
  ['action, received on 31 August', { receivedOn: '2026-08-31' }, 'INACTION_SUIT', '2026-11-30', '2026-12-01'],
  ['action, received on 30 November', { receivedOn: '2026-11-30' }, 'INACTION_SUIT', '2027-02-28', '2027-03-02'],
  [
    'title after a limited job',
    { titleKind: 'skilled_academic', newEmploymentEnd: '2027-12-31' },
    'TITLE_VALIDITY',
    '2028-06-30',
    '2028-07-01',
  ],
  [
    'title after a limited job, issued in spring 2026',
    { titleKind: 'skilled_academic', newEmploymentEnd: '2027-12-31', titleDecidedOn: '2026-04-15' },
    'TITLE_VALIDITY',
    '2028-03-31',
    '2028-04-01',
  ],
  [
    'title, permanent job',
    { titleKind: 'skilled_academic', newEmploymentOpenEnded: true },
    'TITLE_VALIDITY',
    '2030-11-22',
    '2030-11-23',
  ],
  [
    'title, capped at four years',
    { titleKind: 'blue_card', newEmploymentEnd: '2030-10-31' },
    'TITLE_VALIDITY',
    '2030-11-22',
    '2030-11-23',
  ],
  [
    'title, consent shorter than the job',
    { titleKind: 'other_employment', newEmploymentEnd: '2029-12-31', baConsentValidUntil: '2028-08-31' },
    'TITLE_VALIDITY',
    '2029-02-28',
    '2029-03-01',
  ],
  ['shortening', { employmentEndedOn: '2026-11-30' }, 'TITLE_SHORTENING_FLOOR', '2027-05-30', '2027-05-31'],
  ['shortening, month end', { employmentEndedOn: '2026-08-31' }, 'TITLE_SHORTENING_FLOOR', '2027-02-28', '2027-03-01'],
  [
    'shortening, exploited',
    { employmentEndedOn: '2026-11-30', exploitativeConditions: true },
    'TITLE_SHORTENING_FLOOR',
    '2027-08-30',
    '2027-08-31',
  ],
  [
    'shortening, never beyond the title',
    { employmentEndedOn: '2026-11-30', titleValidUntil: '2027-03-15' },
    'TITLE_SHORTENING_FLOOR',
    '2027-03-15',
    '2027-03-16',
  ],
  ['foreigner reports', { foreignerKnewOfEndOn: '2026-11-23' }, 'FOREIGNER_REPORTS_END', '2026-12-07', '2026-12-08'],
  ['employer reports', { employerKnewOfEndOn: '2026-11-23' }, 'EMPLOYER_REPORTS_END', '2026-12-21', '2026-12-22'],
  [
    'employer answers the agency',
    { employerAskedByBaOn: '2026-11-23' },
    'EMPLOYER_ANSWERS_BA',
    '2026-12-23',
    '2026-12-24',
  ],
  [
    'papers by a Saturday',
    { documentsRequestedOn: '2026-11-23', documentsDeadline: '2026-12-05' },
    'DOCS_DEADLINE',
    '2026-12-05',
    '2026-12-08',
  ],
  ['title expires on a Sunday', { titleValidUntil: '2026-11-29' }, 'TITLE_EXPIRY', '2026-11-29', '2026-11-30'],
  [
    'certificate expires',
    { provisionalCertificateValidUntil: '2026-12-01' },
    'PROVISIONAL_CERTIFICATE_EXPIRY',
    '2026-12-01',
    '2026-12-02',
  ],
  [
    'paternity',
    { service: 'paternity_consent', paternityConsentRequestedOn: '2026-08-31' },
    'PATERNITY_CONSENT_FICTION',
    '2026-12-31',
    '2027-01-01',
  ],
  [
    'paternity to a Saturday',
    { paternityConsentRequestedOn: '2026-09-26' },
    'PATERNITY_CONSENT_FICTION',
    '2027-01-26',
    '2027-01-27',
  ],
  ['silent visa consent', { visaConsentRequestedOn: '2026-11-23' }, 'VISA_CONSENT_FICTION', '2026-12-03', '2026-12-04'],
  [
    'recognition receipt',
    { fastTrack: true, recognitionAppliedOn: '2026-11-23' },
    'RECOGNITION_RECEIPT',
    '2026-12-07',
    '2026-12-08',
  ],
  [
    'ordinary recognition receipt',
    { fastTrack: false, recognitionAppliedOn: '2026-11-23' },
    'RECOGNITION_RECEIPT',
    '2026-12-23',
    '2026-12-24',
  ],
  [
    'recognition decision',
    { fastTrack: true, recognitionCompleteOn: '2026-11-23' },
    'RECOGNITION_DECISION',
    '2027-01-23',
    '2027-01-26',
  ],
  [
    'recognition decision with a pause of ten days',
    {
      fastTrack: true,
      recognitionCompleteOn: '2026-11-23',
      recognitionPauses: [{ from: '2026-12-01', to: '2026-12-10' }],
    },
    'RECOGNITION_DECISION',
    '2027-02-02',
    '2027-02-03',
  ],
  [
    'ordinary recognition decision',
    { fastTrack: false, recognitionCompleteOn: '2026-11-23' },
    'RECOGNITION_DECISION',
    '2027-02-23',
    '2027-02-24',
  ],
  [
    'invitation in three working days',
    { recognitionNewsReceivedOn: '2026-11-20' },
    'EMPLOYER_INVITATION',
    '2026-11-24',
    '2026-11-26',
  ],
  ['visa appointment', { visaAppointmentRequestedOn: '2026-11-23' }, 'VISA_APPOINTMENT', '2026-12-14', '2026-12-15'],
  ['visa decision', { visaApplicationCompleteOn: '2026-11-23' }, 'VISA_DECISION', '2026-12-14', '2026-12-15'],
  [
    'card of another state',
    { euMobilityAppliedOn: '2026-11-23' },
    'BLUE_CARD_MOBILITY_DECISION',
    '2026-12-23',
    '2026-12-24',
  ],
  [
    'card of another state, extended',
    { euMobilityAppliedOn: '2026-11-23', euMobilityExtendedOn: '2026-12-20' },
    'BLUE_CARD_MOBILITY_DECISION',
    '2027-01-22',
    '2027-01-23',
  ],
  [
    'first year of the card',
    { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2026-02-01' },
    'BLUE_CARD_FIRST_YEAR',
    '2027-01-31',
    '2027-02-01',
  ],
  [
    'first year with credited months',
    {
      titleKind: 'blue_card',
      blueCardFirstEmploymentStart: '2026-02-01',
      creditedMonths: 4,
      creditedMonthsReason: 'Beschäftigung nach § 18b',
    },
    'BLUE_CARD_FIRST_YEAR',
    '2026-09-30',
    '2026-10-01',
  ],
  ['training place', { trainingEndedOn: '2026-11-23' }, 'TRAINING_PLACE_SEARCH', '2027-05-23', '2027-05-24'],
  [
    'biometrics',
    { biometricsCapturedOn: '2026-09-01', biometricsOfMinor: false },
    'BIOMETRICS_DELETION',
    '2033-09-01',
    '2033-09-02',
  ],
];

describe('clocks', () => {
  it.each(VECTORS)('%s', (_what, facts, code, actBy, relyFrom) => {
    const { mustActBy, mayRelyFrom, because } = clockOf(facts, code);
    expect({ mustActBy, mayRelyFrom }).toEqual({ mustActBy: actBy, mayRelyFrom: relyFrom });
    expect(because.some(({ legalBasis }) => legalBasis !== null)).toBe(true);
  });

  it('an instant is the day it falls on in Berlin: around midnight, in summer and winter time', () => {
    const end = (receivedOn: string) => clockOf({ receivedOn }, 'INACTION_SUIT').eventOn;
    expect(end('2026-11-22T22:59:59Z')).toBe('2026-11-22');
    expect(end('2026-11-22T23:00:00Z')).toBe('2026-11-23');
    expect(end('2026-07-01T21:59:59Z')).toBe('2026-07-01');
    expect(end('2026-07-01T22:00:00Z')).toBe('2026-07-02');
    expect(end('2026-03-28T23:30:00Z')).toBe('2026-03-29');
    expect(end('2026-10-25T22:30:00Z')).toBe('2026-10-25');
    expect(end('2026-10-25T23:00:00Z')).toBe('2026-10-26');
    expect(end('2026-11-23T00:30:00+05:00')).toBe('2026-11-22');
  });
});

describe('states', () => {
  it.each([
    ['refused in time', { suspendedOn: '2026-11-23', suspensionRefusedOn: '2026-12-23' }, 'met'],
    ['refused too late', { suspendedOn: '2026-11-23', suspensionRefusedOn: '2026-12-24' }, 'missed'],
    ['released', { suspendedOn: '2026-11-23', suspensionReleasedOn: '2026-12-01' }, 'met'],
    ['nothing done', { suspendedOn: '2026-11-23' }, 'missed'],
    [
      'refused on the Monday after a Sunday: our own window is not stretched',
      { suspendedOn: '2026-11-27', suspensionRefusedOn: '2026-12-28' },
      'missed',
    ],
  ])('suspension: %s', (_what, facts, state) => {
    expect(clockOf(facts, 'BLUE_CARD_SUSPENSION', '2027-01-15').state).toBe(state);
  });

  it('the title is safe once the application is in, and an emergency seven days before its end', () => {
    const { state, emergencyFrom } = clockOf({ titleValidUntil: '2026-11-30' }, 'TITLE_EXPIRY');
    expect({ state, emergencyFrom }).toEqual({ state: 'running', emergencyFrom: '2026-11-23' });
    expect(
      clockOf({ titleValidUntil: '2026-11-30', extensionAppliedOn: '2026-11-30' }, 'TITLE_EXPIRY', '2027-01-01').state,
    ).toBe('met');
    expect(clockOf({ titleValidUntil: '2026-11-30', extensionAppliedOn: '2026-12-01' }, 'TITLE_EXPIRY').state).toBe(
      'missed',
    );
    expect(clockOf({ titleValidUntil: '2026-11-20' }, 'TITLE_EXPIRY').state).toBe('missed');
  });

  it('a title without end has no expiry, only its card', () => {
    const { clocks, notes } = assess({ titleKind: 'settlement_permit', titleValidUntil: '2026-11-30' });
    expect(clocks).toEqual([]);
    expect(notes).toMatchObject([{ code: 'TITLE_EXPIRY', text: expect.stringContaining('unbefristet') }]);
  });

  it('missing papers do not stop the three months', () => {
    const facts = { receivedOn: '2026-08-23', documentsRequestedOn: '2026-09-01', documentsDeadline: '2026-10-01' };
    expect(clockOf(facts, 'INACTION_SUIT', '2026-11-24').state).toBe('missed');
    expect(clockOf({ ...facts, decidedOn: '2026-11-23' }, 'INACTION_SUIT', '2026-12-24').state).toBe('met');
  });

  it('before the changes of summer 2026 there is no clock but a note', () => {
    const { clocks, notes } = assess(
      { employmentEndedOn: '2026-03-31', foreignerKnewOfEndOn: '2026-03-31', employerKnewOfEndOn: '2026-03-31' },
      '2026-04-15',
    );
    expect(clocks.map(({ code }) => code)).not.toContain('TITLE_SHORTENING_FLOOR');
    expect(notes).toMatchObject([
      { code: 'TITLE_SHORTENING_FLOOR', legalBasis: expect.stringContaining('§ 7 Abs. 2') },
    ]);
    expect(assess({ paternityConsentRequestedOn: '2026-07-28' }).notes).toHaveLength(1);
  });
});

describe('missing facts', () => {
  it('are asked for by name only where a started clock needs them', () => {
    expect(assess({}).missing).toEqual([]);
    expect(assess({ employmentEndedOn: '2026-11-20' }).missing.map(({ fact }) => fact)).toEqual([
      'foreignerKnewOfEndOn',
      'employerKnewOfEndOn',
    ]);
    expect(assess({ newEmploymentEnd: '2027-12-31' }).missing.map(({ fact }) => fact)).toEqual(['titleKind']);
    expect(assess({ objectionReceivedOn: '2026-11-20' }).missing).toMatchObject([
      { fact: 'notifiedOn', clock: 'OBJECTION' },
    ]);
    expect(assess({ documentsRequestedOn: '2026-11-20' }).missing).toMatchObject([
      { fact: 'documentsDeadline', clock: 'DOCS_DEADLINE', question: expect.stringContaining('Frist') },
    ]);
  });
});
