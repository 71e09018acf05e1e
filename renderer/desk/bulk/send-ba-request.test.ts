import { expect, test } from 'vitest';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Consultation, Fact } from '#domain/records/proceeding.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import { MemoryDesk } from '#tests/doubles/desk/memory-desk.ts';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { inTheWay } from './send-ba-request.ts';

const TODAY = localDate('2026-11-23');
const desk = new MemoryDesk({ cases: 4, today: TODAY });
const aCase = desk.detail(desk.rows.all('case')[0]?.id ?? '')!;

const COMPLETE: Record<string, Fact['value']> = {
  titleKind: 'skilled_academic',
  titleValidUntil: '2028-05-31',
  employmentUnrestricted: false,
  employerChangeReason: 'new_employer',
  insuredEmploymentMonths: 6,
  stayUninterruptedSince: '2025-09-01',
  studyPeriods: [],
  newEmploymentStart: '2027-01-01',
  newEmploymentOpenEnded: true,
  grossAnnualSalary: 60_000,
  hiredOutToThirdParties: false,
  employmentDeclarationUsable: true,
  'ezb.firm': 'Neckar Präzisionstechnik GmbH',
  'ezb.employerStreet': 'Fräserweg',
  'ezb.employerHouseNumber': '5',
  'ezb.employerPostalCode': '70173',
  'ezb.employerTown': 'Musterstadt',
  'ezb.establishmentNumber': '73486006',
  'ezb.jobTitle': 'Fachkraft für Zerspanung',
  'ezb.weeklyHours': 40,
  'ezb.pay': 5000,
  'ezb.payBasis': 'month',
};

const ASKED = {
  id: 'asked',
  caseId: aCase.case.id,
  authority: 'labour_agency',
  fiction: 'two_weeks',
  legalBasis: '§ 39 AufenthG',
  payload: {},
  sentOn: localDate('2026-11-02'),
  channel: 'portal',
  proof: null,
  packageDocumentId: null,
  follows: null,
  state: 'question',
  questionOn: localDate('2026-11-09'),
  question: 'info_insufficient',
  questionText: null,
  answeredOn: null,
  outcome: null,
  restrictions: null,
  confirmationNote: null,
  sentBy: 'bauer',
} satisfies Consultation;

function detailWith(facts: Record<string, Fact['value']>, changes: Partial<CaseDetail['case']> = {}): CaseDetail {
  const rows = Object.entries(facts).map(([field, value]): Fact => {
    const recorded = { recordedBy: 'bauer', recordedAt: '2026-11-23T09:00:00.000Z' as Instant };
    return { id: `${aCase.case.id}/${field}`, caseId: aCase.case.id, field, value, citation: null, ...recorded };
  });
  const theCase = { ...aCase.case, caseType: 'employer_change', state: 'ready_for_ba', ...changes } as const;
  return { ...aCase, case: theCase, facts: rows, consultations: [], decisions: [], letters: [], availability: 'here' };
}

test('a complete case that is ready has nothing in the way', () => {
  expect(inTheWay(detailWith(COMPLETE), TODAY, germanText)).toBeNull();
});

test.each([
  ['hired out to third parties', { hiredOutToThirdParties: true }, /§ 40|Überlassung|Dritte/],
  ['no establishment number', { 'ezb.establishmentNumber': null }, /Betriebsnummer/],
  ['a fact that decides the route', { employerChangeReason: null }, /Was ändert sich/],
  ['a route without the BA', { employerChangeReason: 'transfer_of_business' }, /keine Zustimmung der BA nötig/],
] as const)('%s is named, and nothing is sent', (_, change, words) => {
  expect(inTheWay(detailWith({ ...COMPLETE, ...change }), TODAY, germanText)).toMatch(words);
});

test('nothing is sent a second time unseen, neither after a question of the BA nor after its answer', () => {
  const asked = { ...detailWith(COMPLETE, { state: 'ba_question' }), consultations: [ASKED] };
  expect(inTheWay(asked, TODAY, germanText)).toMatch(/schon gefragt/);
  expect(
    inTheWay({ ...detailWith(COMPLETE, { state: 'assessing' }), consultations: [ASKED] }, TODAY, germanText),
  ).toMatch(/schon gefragt/);
});

test('a case already asked for, and one whose file is not here, are passed over', () => {
  expect(inTheWay(detailWith(COMPLETE, { state: 'ba_requested' }), TODAY, germanText)).toMatch(
    /lässt keine Anfrage zu/,
  );
  const elsewhere = { ...detailWith(COMPLETE), availability: 'not_here' } as const;
  expect(inTheWay(elsewhere, TODAY, germanText)).toMatch(/noch nicht auf diesem Arbeitsplatz/);
});
