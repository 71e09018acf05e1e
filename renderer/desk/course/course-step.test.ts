import { describe, expect, test } from 'vitest';
import type { CaseState } from '#domain/case/case-state.ts';
import { newCase } from '#domain/case/new-case.ts';
import type { Route } from '#domain/case/route.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Fact } from '#domain/records/proceeding.ts';
import { localDate } from '#domain/time/local-date.ts';
import { courseStep } from './course-step.ts';

const TODAY = localDate('2026-11-23');
const CHANGE = { employerChangeReason: 'new_employer', newEmploymentStart: localDate('2027-02-01') } as const;
const COMPLETE: Facts = {
  ...CHANGE,
  titleKind: 'skilled_academic',
  insuredEmploymentMonths: 8,
  stayUninterruptedSince: localDate('2025-06-01'),
  hiredOutToThirdParties: false,
  employmentDeclarationUsable: true,
};

function step(facts: Facts, more: { state?: CaseState; route?: Route } = {}) {
  const opened = newCase({
    id: 'case',
    fileReference: '32-4.2-1/26',
    teamId: 'employer-change',
    caseType: 'employer_change',
    state: more.state ?? 'received',
    applicantName: 'Okonkwo, Chidi',
    sortName: 'okonkwo chidi',
    birthDate: null,
    nationality: null,
    receivedOn: localDate('2026-11-02'),
    titleValidUntil: null,
    baRequestedOn: null,
    assigneeId: 'bauer',
    claimedAt: null,
    pageCount: 0,
  });
  const rows = Object.entries(facts).map(([field, value]) => ({ field, value }) as Fact);
  const empty = { documents: [], marks: [], consultations: [], decisions: [], letters: [], followUps: [], pauses: [] };
  const file: CaseFile = { theCase: { ...opened, route: more.route ?? null }, facts: rows, ...empty };
  return courseStep(file, TODAY);
}

describe('the triage comes first', () => {
  test('an open question is asked', () => {
    expect(step({})).toMatchObject({ code: 'answer_questions', stage: 'triage' });
  });

  test('a route that needs a permission is confirmed', () => {
    expect(step(COMPLETE)).toMatchObject({ code: 'confirm_route', stage: 'triage' });
  });

  test('also where field 23 will stop the request', () => {
    const facts = { ...COMPLETE, hiredOutToThirdParties: true };
    expect(step(facts).code).toBe('confirm_route');
    expect(step(facts, { state: 'triaged', route: 'R2' })).toMatchObject({ code: 'hear_hired_out', stage: 'decision' });
  });

  test.each([
    ['R0', { titleKind: 'settlement_permit' }],
    ['R1', { titleKind: 'skilled_vocational', employerChangeReason: 'transfer_of_business' }],
    ['R5', { ...CHANGE, titleKind: 'blue_card', blueCardFirstEmploymentStart: localDate('2025-01-01') }],
  ] satisfies [Route, Facts][])('%s is settled at once', (_, facts) => {
    expect(step(facts).code).toBe('settle');
  });

  test('a Blue Card in its first year is noted, unless the pay speaks for a suspension', () => {
    const card: Facts = { ...CHANGE, titleKind: 'blue_card', blueCardFirstEmploymentStart: localDate('2026-06-01') };
    expect(step({ ...card, grossAnnualSalary: 61_000 }).code).toBe('settle');
    expect(
      step({
        ...card,
        grossAnnualSalary: 40_000,
        insuredEmploymentMonths: 3,
        stayUninterruptedSince: localDate('2026-01-01'),
      }).code,
    ).not.toBe('settle');
  });
});

describe('after the triage', () => {
  test('the request goes out', () => {
    expect(step(COMPLETE, { state: 'triaged', route: 'R2' })).toMatchObject({ code: 'send_ba_request', stage: 'ba' });
  });

  test('new facts that lead elsewhere bring the case back', () => {
    const facts = { ...COMPLETE, insuredEmploymentMonths: 30 };
    expect(step(facts, { state: 'triaged', route: 'R2' })).toMatchObject({ code: 'triage_again', stage: 'triage' });
  });

  test('a case that rests or is closed asks for nothing here', () => {
    expect(step(COMPLETE, { state: 'paused', route: 'R2' }).stage).toBe('history');
    expect(step(COMPLETE, { state: 'filed', route: 'R2' }).code).toBe('closed');
  });
});
