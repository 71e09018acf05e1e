import { beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from './command.ts';
import { CASE_ID, OFFICER, type OfficeForTest, officeForTest, SIGNER } from './office-for-test.ts';

let office: OfficeForTest;
const at = () => office.one('case', CASE_ID)!;

beforeEach(() => {
  office = officeForTest();
});

function refusal(name: string, args: Record<string, unknown>, by = OFFICER): Refusal {
  const decision = office.run(name, { caseId: CASE_ID, ...args }, by);
  if (decision.outcome !== 'refused') throw new Error(`${name} was not refused`);
  return decision.refusal;
}

function step(name: string, args: Record<string, unknown> = {}, by = OFFICER): void {
  office.done(name, { caseId: CASE_ID, ...args }, by);
}

function record(values: Record<string, unknown>): void {
  const was = (field: string) => office.one('fact', `${CASE_ID}/${field}`)?.value ?? null;
  step('facts.record', {
    entries: Object.entries(values).map(([field, value]) => ({ field, was: was(field), value })),
  });
}

/** A letter as PDF in the file, final. */
function letter(template: string): string {
  const [documentId, letterId] = [office.newId(), office.newId()];
  step('document.file', {
    documentId,
    title: template,
    type: 'document_request',
    dateOfDocument: null,
    receivedOn: '2026-11-23',
    channel: 'scan',
    blobSha256: documentId.replaceAll('-', '').padEnd(64, '0'),
    byteSize: 100,
    mediaType: 'application/pdf',
    originalName: `${template}.pdf`,
    pageCount: 1,
  });
  step('letter.finalise', { letterId, template, language: 'de', fields: {}, documentId });
  return letterId;
}

function send(sentOn: string): string {
  const consultationId = office.newId();
  step('ba.send', {
    consultationId,
    fiction: 'two_weeks',
    legalBasis: '§ 39 AufenthG',
    payload: { employer: 'Musterfirma' },
    sentOn,
    channel: 'portal',
    proof: null,
  });
  return consultationId;
}

/** R2: a title for one employment, and a new employer. */
const NEW_EMPLOYER = {
  titleKind: 'skilled_academic',
  employmentUnrestricted: false,
  employerChangeReason: 'new_employer',
  insuredEmploymentMonths: 6,
  stayUninterruptedSince: '2025-09-01',
  studyPeriods: [],
  newEmploymentStart: '2027-01-01',
  newEmploymentOpenEnded: true,
};

describe('a change of employer that needs the BA', () => {
  it('goes from receipt over deemed consent and a co-signed decision to the files', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    expect(at()).toMatchObject({ state: 'triaged', route: 'R2' });

    const request = send('2026-11-23');
    expect(at()).toMatchObject({ state: 'ba_requested', dueOn: '2026-12-08', dueReason: 'ba_deemed_consent' });

    office.setDay('2026-12-07');
    const early = refusal('ba.confirmDeemed', { consultationId: request, note: 'Keine Nachricht der BA.' });
    expect(early).toMatchObject({ code: 'not_yet', data: { mayRelyFrom: '2026-12-08' } });
    office.setDay('2026-12-08');
    step('ba.confirmDeemed', { consultationId: request, note: 'Keine Nachricht der BA.' });
    expect(at().state).toBe('ba_deemed_granted');
    expect(office.one('consultation', request)).toMatchObject({
      outcome: 'deemed_granted',
      confirmationNote: 'Keine Nachricht der BA.',
    });

    const decisionId = office.newId();
    const draft = {
      decisionId,
      kind: 'permit_change',
      reasons: '',
      sideConditions: [],
      validUntil: null,
      citations: [],
    };
    step('decision.draft', { ...draft, hearingWaivedBecause: null });
    expect(refusal('decision.sign', { decisionId }).code).toBe('needs_final_signature');
    step('decision.requestCosign', { decisionId });
    step('decision.sign', { decisionId }, SIGNER);
    expect(at()).toMatchObject({ state: 'decided', dueReason: null });

    expect(refusal('case.close', {})).toMatchObject({ code: 'incomplete', data: { gap: 'not_notified' } });
    expect(refusal('case.close', { accepted: ['not_notified'], remark: 'mündlich' }).data.gap).toBe('no_letter');
    const first = letter('permission');
    expect(office.one('caseDecision', decisionId)).toMatchObject({ letterId: first });
    const second = letter('permission');
    expect(office.one('caseDecision', decisionId)).toMatchObject({ letterId: second });
    step('decision.notify', { decisionId, via: 'post', postedOn: '2026-12-08' });
    expect(office.one('letter', second)).toMatchObject({ sentOn: '2026-12-08' });
    letter('permission');
    expect(office.one('caseDecision', decisionId)).toMatchObject({ letterId: second, postedOn: '2026-12-08' });
    step('case.close', {});
    expect(at().state).toBe('filed');
    expect(office.all('historyEntry').flatMap(({ changes }) => changes)).toContainEqual({
      field: 'carriesDecision',
      oldValue: null,
      newValue: 'permit_change',
    });
    const actions = office.all('historyEntry').map(({ action }) => action);
    expect(actions.filter((action) => !/^(document|letter)\./u.test(action))).toEqual([
      'facts.record',
      'case.triage',
      'ba.send',
      'ba.confirmDeemed',
      'decision.draft',
      'decision.requestCosign',
      'decision.sign',
      'decision.notify',
      'case.close',
    ]);
  });

  it('a question of the BA stops the clock, and the completed request has a clock of its own', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    office.setDay('2026-11-23');
    const first = send('2026-11-23');
    office.setDay('2026-12-02');
    step('ba.question', { consultationId: first, questionOn: '2026-12-02', question: 'info_insufficient' });
    expect(at()).toMatchObject({ state: 'ba_question', dueOn: '2026-12-02', dueReason: 'ba_question' });
    office.setDay('2026-12-11');
    const second = send('2026-12-11');
    expect(office.one('consultation', second)).toMatchObject({ follows: first, state: 'running' });
    expect(office.one('consultation', first)!.state).toBe('superseded');
    // The raw end falls on Christmas Day; one may rely on it after the next working day only.
    expect(at()).toMatchObject({ dueOn: '2026-12-29', dueReason: 'ba_deemed_consent' });
  });

  it('nothing is sent to the BA when the person is to be hired out', () => {
    record({ ...NEW_EMPLOYER, hiredOutToThirdParties: true });
    step('case.triage', { route: 'R2' });
    const args = {
      consultationId: office.newId(),
      fiction: 'two_weeks',
      legalBasis: '§ 39 AufenthG',
      payload: {},
      sentOn: '2026-11-23',
      channel: 'portal',
      proof: null,
    };
    expect(refusal('ba.send', args)).toMatchObject({
      code: 'stopped_by_law',
      legalBasis: '§ 40 Abs. 1 Nr. 2 AufenthG',
    });
    expect(office.all('consultation')).toEqual([]);
  });

  it('no permission is signed while the consent it needs is missing', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    const decisionId = office.newId();
    const draft = {
      decisionId,
      kind: 'permit_change',
      reasons: '',
      sideConditions: [],
      validUntil: null,
      citations: [],
    };
    step('decision.draft', { ...draft, hearingWaivedBecause: null });
    expect(refusal('decision.sign', { decisionId }, SIGNER)).toMatchObject({
      code: 'incomplete',
      legalBasis: '§ 4a Abs. 2, § 39 AufenthG',
    });
    expect(at().state).toBe('decision_drafted');
  });

  it('restrictions of the BA must be among the side conditions', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    const consultationId = send('2026-11-23');
    const restrictions = {
      validUntil: null,
      employer: 'Musterfirma GmbH',
      occupation: null,
      region: null,
      workingTime: null,
    };
    step('ba.answer', { consultationId, answeredOn: '2026-11-23', outcome: 'granted_restricted', restrictions });
    const draft = {
      decisionId: office.newId(),
      kind: 'permit_with_restriction',
      reasons: '',
      validUntil: null,
      citations: [],
      hearingWaivedBecause: null,
    };
    expect(refusal('decision.draft', { ...draft, sideConditions: [] })).toMatchObject({
      code: 'incomplete',
      data: { value: 'Beschäftigung nur bei Musterfirma GmbH' },
    });
    step('decision.draft', { ...draft, sideConditions: ['Beschäftigung nur bei Musterfirma GmbH'] });
  });
});

describe('a refusal', () => {
  const draft = (decisionId: string) => ({
    decisionId,
    kind: 'refuse_change',
    reasons: 'Die Arbeitsbedingungen sind ungünstiger.',
    sideConditions: [],
    validUntil: null,
    citations: [],
    hearingWaivedBecause: null,
  });

  it('needs a hearing, and a second person who signs', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    step('case.proceed', { to: 'assessing' });
    const decisionId = office.newId();
    expect(refusal('decision.draft', draft(decisionId))).toMatchObject({
      code: 'hearing_missing',
      legalBasis: '§ 28 VwVfG',
    });
    step('case.hear', { letterId: letter('hearing'), deadline: '2026-12-09' });
    expect(at()).toMatchObject({ state: 'hearing', dueOn: '2026-12-09', dueReason: 'hearing_deadline' });
    step('decision.draft', draft(decisionId), SIGNER);
    expect(refusal('decision.sign', { decisionId }, SIGNER).code).toBe('needs_other_person');
    step('decision.sign', { decisionId }, { ...SIGNER, id: 'klein' });
    expect(at().state).toBe('decided');
  });

  it('a draft written meanwhile by somebody else is not overwritten', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    const [mine, theirs] = [office.newId(), office.newId()];
    const free = { kind: 'permit_change', hearingWaivedBecause: null };
    step('decision.draft', { ...draft(theirs), ...free, reasons: 'von Kollegin' }, { ...OFFICER, id: 'klein' });
    const no = refusal('decision.draft', { ...draft(mine), ...free, reasons: 'von mir' });
    expect(no).toMatchObject({ code: 'changed_meanwhile', data: { by: 'klein', value: 'von Kollegin' } });
  });
});

describe('cases without a permission', () => {
  it.each([
    ['R0', { titleKind: 'settlement_permit', employmentUnrestricted: true }, 'decided'],
    ['R1', { ...NEW_EMPLOYER, employerChangeReason: 'transfer_of_business' }, 'decided'],
    [
      'R5',
      {
        titleKind: 'blue_card',
        employerChangeReason: 'new_employer',
        blueCardFirstEmploymentStart: '2024-01-01',
        newEmploymentStart: '2027-01-01',
        employmentUnrestricted: false,
        employerOnSupplementarySheet: false,
        titleIssuedOn: '2024-01-01',
      },
      'decided',
    ],
  ])('%s closes in one step with its letter', (route, facts, state) => {
    record(facts);
    step('case.settle', { decisionId: office.newId(), letterId: letter('no_permission_needed') });
    expect(at()).toMatchObject({ route, state });
    step('case.close', {});
    expect(at().state).toBe('filed');
  });

  it('is not for cases that need one', () => {
    record(NEW_EMPLOYER);
    expect(refusal('case.settle', { decisionId: office.newId() })).toMatchObject({
      code: 'contradiction',
      data: { problem: 'R2' },
    });
  });

  it('asks for the fact that decides instead of guessing', () => {
    expect(refusal('case.settle', { decisionId: office.newId() }).code).toBe('facts_missing');
  });
});

describe('facts', () => {
  it('two people at different facts do not meet; at the same one the second learns of the first', () => {
    record({ titleKind: 'blue_card' });
    step(
      'facts.record',
      { entries: [{ field: 'grossAnnualSalary', was: null, value: 60_000 }] },
      { ...OFFICER, id: 'klein' },
    );
    const late = { entries: [{ field: 'titleKind', was: null, value: 'study' }] };
    expect(refusal('facts.record', late)).toMatchObject({
      code: 'changed_meanwhile',
      data: { field: 'titleKind', value: 'blue_card', by: OFFICER.id },
    });
    expect(office.one('fact', `${CASE_ID}/titleKind`)!.value).toBe('blue_card');
  });

  it.each([
    ['an unknown field', { shoeSize: 43 }],
    ['a day that is none', { newEmploymentStart: '2027-02-30' }],
    ['an end before the start', { newEmploymentStart: '2027-02-01', newEmploymentEnd: '2027-01-01' }],
    ['a fact that follows from the case itself', { receivedOn: '2026-01-01' }],
  ])('%s is refused by name', (_, values) => {
    const entries = Object.entries(values).map(([field, value]) => ({ field, was: null, value }));
    expect(refusal('facts.record', { entries }).code).toBe('contradiction');
    expect(office.all('fact')).toEqual([]);
  });
});

describe('the address', () => {
  it('is kept with the old one in the history, and nobody overwrites what was changed meanwhile', () => {
    const party = {
      id: 'applicant',
      caseId: CASE_ID,
      personId: 'person',
      role: 'applicant',
      familyName: 'Okonkwo',
      givenNames: 'Chidi',
      birthName: null,
      birthDate: null,
      sex: 'male',
      nationality: 'NGA',
      address: null,
    } as const;
    office.put('party', party);
    step('party.setAddress', { partyId: 'applicant', was: null, address: 'Rosenweg 5, 70173 Musterstadt' });
    expect(office.one('party', 'applicant')!.address).toBe('Rosenweg 5, 70173 Musterstadt');
    expect(office.all('historyEntry').at(-1)!.changes).toMatchObject([{ field: 'address', oldValue: null }]);
    const late = { partyId: 'applicant', was: null, address: 'Seestraße 1, 70174 Musterstadt' };
    expect(refusal('party.setAddress', late)).toMatchObject({
      code: 'changed_meanwhile',
      data: { value: 'Rosenweg 5, 70173 Musterstadt' },
    });
    expect(refusal('party.setAddress', { ...late, partyId: 'stranger' }).code).toBe('not_found');
  });
});

describe('Nächster Fall', () => {
  it('takes the first candidate that is still free', () => {
    const second = { ...at(), id: '00000000-0000-4000-8000-0000000000bb', assigneeId: null };
    office.put('case', second);
    office.done('case.claimNext', { candidates: [CASE_ID, second.id] });
    expect(office.one('case', second.id)!.assigneeId).toBe(OFFICER.id);
    expect(refusal('case.claimNext', { candidates: [CASE_ID, second.id] }).code).toBe('nothing_free');
  });
});

describe('rest, withdrawal, transfer, follow-ups', () => {
  it('a case that rests goes on where it was, with its reason kept', () => {
    record(NEW_EMPLOYER);
    step('case.triage', { route: 'R2' });
    step('case.pause', { pauseId: office.newId(), reason: 'criminal_investigation', remark: null });
    expect(at().state).toBe('paused');
    office.setDay('2026-12-01');
    step('case.resume', { remark: null });
    expect(at().state).toBe('triaged');
    expect(office.all('pause')).toMatchObject([{ from: '2026-11-23', endedOn: '2026-12-01' }]);
  });

  it('nothing can be done to a case that is closed', () => {
    step('case.withdraw', { declaredOn: '2026-11-20', remark: null });
    expect(refusal('case.proceed', { to: 'assessing' })).toMatchObject({
      code: 'case_closed',
      data: { state: 'withdrawn' },
    });
  });

  it('an open Wiedervorlage stands in the list and speaks against closing', () => {
    const followUpId = office.newId();
    step('followUp.set', { followUpId, dueOn: '2026-11-25', reason: 'Arbeitsvertrag da?' });
    expect(at()).toMatchObject({ followUpOn: '2026-11-25', dueOn: '2026-11-25', dueReason: 'follow_up' });
    step('followUp.done', { followUpId });
    expect(at()).toMatchObject({ followUpOn: null, dueReason: 'inaction_suit' });
  });
});
