import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../rights/actor.ts';
import { localDate } from '../time/local-date.ts';
import { officerFor } from './distribution-for-test.ts';
import { CASE_ID, type OfficeForTest, officeForTest, SIGNER } from './office-for-test.ts';

const ID = '00000000-0000-4000-8000-0000000000e1';
const COLLEAGUE: Partial<Actor> = { id: 'cakir' };
const ELSEWHERE: Partial<Actor> = { ...SIGNER, id: 'far', teamIds: ['other'] };

let office: OfficeForTest;

beforeEach(() => {
  office = officeForTest();
  for (const id of ['bauer', 'cakir']) office.put('officer', officerFor(id));
  office.put('officer', officerFor('weiss', { role: 'team_lead' }));
});

function code(name: string, args: Record<string, unknown>, by: Partial<Actor> = {}): string {
  const decision = office.run(name, args, by);
  return decision.outcome === 'refused' ? decision.refusal.code : 'done';
}

describe('what a case is in work', () => {
  const effort = () => office.one('caseEffort', CASE_ID);

  it('is said by who works on it; what is not told stays', () => {
    office.done('work.setEffort', { caseId: CASE_ID, persons: 4, language: 'uk', linkGroup: 'Familie 17' });
    office.done('work.setEffort', { caseId: CASE_ID, flags: ['lawyer'] }, COLLEAGUE);
    expect(effort()).toMatchObject({ persons: 4, language: 'uk', linkGroup: 'Familie 17', flags: ['lawyer'] });
    expect(office.all('historyEntry').at(-1)).toMatchObject({
      action: 'work.setEffort',
      changes: [{ field: 'flags', oldValue: null, newValue: 'lawyer' }],
    });
    expect(code('work.setEffort', { caseId: CASE_ID, persons: 0 })).toBe('invalid_arguments');
    expect(code('work.setEffort', { caseId: CASE_ID, persons: 2 }, ELSEWHERE)).toBe('not_permitted');
  });

  it("has a lead's own figure only with a reason, and loses it again", () => {
    const weigh = { caseId: CASE_ID, minutes: 300, because: 'Drei Gerichte beteiligt' };
    expect(code('work.weigh', weigh)).toBe('not_permitted');
    expect(code('work.weigh', { ...weigh, because: null }, SIGNER)).toBe('incomplete');
    expect(code('work.weigh', weigh, SIGNER)).toBe('done');
    expect(effort()).toMatchObject({ minutes: 300, minutesBy: 'weiss', minutesBecause: 'Drei Gerichte beteiligt' });
    expect(code('work.weigh', { caseId: CASE_ID, minutes: null }, SIGNER)).toBe('done');
    expect(effort()).toMatchObject({ minutes: null, minutesBecause: null, minutesBy: null, minutesAt: null });
  });

  it('is locked by a lead alone', () => {
    expect(code('work.lock', { caseId: CASE_ID, locked: true })).toBe('not_permitted');
    expect(code('work.lock', { caseId: CASE_ID, locked: true }, SIGNER)).toBe('done');
    expect(effort()?.locked).toBe(true);
  });
});

describe('when somebody works', () => {
  const week = [480, 480, 480, 240, 0];

  it('is said by oneself or a lead of the team, and counter duty is part of it', () => {
    const plan = { officerId: 'bauer', week, counter: [0, 240, 0, 0, 0] };
    expect(code('work.setPlan', plan)).toBe('done');
    expect(code('work.setPlan', plan, COLLEAGUE)).toBe('not_permitted');
    expect(code('work.setPlan', plan, ELSEWHERE)).toBe('not_permitted');
    expect(code('work.setPlan', plan, SIGNER)).toBe('done');
    expect(office.one('workPlan', 'bauer')).toMatchObject({ week, setBy: 'weiss' });
    expect(code('work.setPlan', { ...plan, counter: [0, 0, 0, 0, 60] })).toBe('contradiction');
  });

  it('has absences with days and no reason, which end early or are taken back', () => {
    const days = { absenceId: ID, officerId: 'bauer', from: '2026-12-01', to: '2026-12-18' };
    expect(code('absence.set', days, COLLEAGUE)).toBe('not_permitted');
    expect(code('absence.set', { ...days, to: '2026-11-30' })).toBe('contradiction');
    expect(code('absence.set', { ...days, reason: 'krank' }, SIGNER)).toBe('done');
    expect(office.one('absence', ID)).toEqual({ id: ID, officerId: 'bauer', from: '2026-12-01', to: '2026-12-18' });
    expect(code('absence.end', { absenceId: ID, officerId: 'bauer', lastDay: '2026-12-20' })).toBe('contradiction');
    expect(code('absence.end', { absenceId: ID, officerId: 'bauer', lastDay: '2026-12-04' })).toBe('done');
    expect(office.one('absence', ID)?.to).toBe('2026-12-04');
    expect(code('absence.end', { absenceId: ID, officerId: 'bauer' })).toBe('done');
    expect(office.one('absence', ID)?.to).toBe('2026-11-30');
    expect(code('absence.set', { ...days, officerId: 'cakir' }, SIGNER)).toBe('already_exists');
  });
});

describe('a substitution', () => {
  const days = { substitutionId: ID, officerId: 'bauer', substituteId: 'cakir', from: '2026-11-23', to: '2026-12-04' };
  const standIn = (scope: 'all' | 'urgent', to = '2026-12-04'): Partial<Actor> => ({
    ...COLLEAGUE,
    standsInFor: [{ officerId: 'bauer', from: localDate('2026-11-23'), to: localDate(to), scope }],
  });

  it('is set by oneself or a lead, among colleagues of a team, and ended by any of the three', () => {
    expect(code('substitution.set', { ...days, scope: 'all' }, COLLEAGUE)).toBe('not_permitted');
    expect(code('substitution.set', { ...days, substituteId: 'bauer', scope: 'all' })).toBe('contradiction');
    expect(code('substitution.set', { ...days, from: '2026-11-01', to: '2026-11-20', scope: 'all' })).toBe(
      'contradiction',
    );
    expect(code('substitution.set', { ...days, scope: 'all' })).toBe('done');
    const end = { substitutionId: ID, officerId: 'bauer' };
    expect(code('substitution.end', end, { id: 'duran' })).toBe('not_permitted');
    expect(code('substitution.end', end, COLLEAGUE)).toBe('done');
    expect(code('substitution.end', end)).toBe('nothing_to_do');
  });

  it('lets the colleague do what the absent officer may, within its days and scope', () => {
    office.put('officer', officerFor('duran'));
    const hand = { caseId: CASE_ID, fromOfficerId: 'bauer', toOfficerId: 'duran' };
    expect(code('case.assign', hand, COLLEAGUE)).toBe('not_assigned_to_you');
    expect(code('case.release', { caseId: CASE_ID }, standIn('all', '2026-11-22'))).toBe('not_assigned_to_you');
    expect(code('case.release', { caseId: CASE_ID }, standIn('urgent'))).toBe('not_assigned_to_you');
    office.put('case', { ...office.one('case', CASE_ID)!, dueOn: localDate('2026-12-04') });
    expect(code('case.assign', hand, standIn('urgent'))).toBe('done');
    expect(office.one('case', CASE_ID)?.assigneeId).toBe('duran');
  });
});

describe('a secondment', () => {
  const args = {
    officerId: 'cakir',
    teamId: 'changes',
    until: '2026-12-31',
    caseTypes: ['employer_change'],
    supervisorId: 'weiss',
  };

  it('is set by a lead of the team or an administrator: kinds of proceeding, supervisor, no final signature', () => {
    office.put('officer', officerFor('cakir', { teamIds: ['other'], mayFinalSign: true }));
    expect(code('secondment.set', args)).toBe('not_permitted');
    expect(code('secondment.set', { ...args, supervisorId: 'cakir' }, SIGNER)).toBe('contradiction');
    expect(code('secondment.set', { ...args, until: '2026-11-22' }, SIGNER)).toBe('contradiction');
    expect(code('secondment.set', { ...args, officerId: 'weiss' }, SIGNER)).toBe('not_permitted');
    expect(code('secondment.set', args, { id: 'admin', role: 'administrator', teamIds: [] })).toBe('done');
    expect(office.one('officer', 'cakir')).toMatchObject({
      teamIds: ['other', 'changes'],
      mayFinalSign: false,
      secondedUntil: '2026-12-31',
      caseTypes: ['employer_change'],
      supervisorId: 'weiss',
    });
  });

  it('works on its kinds of proceeding until its last day, and takes nothing out of the house', () => {
    const seconded = { ...COLLEAGUE, secondedUntil: localDate('2026-11-23'), caseTypes: ['employer_change'] as never };
    const note = () => ({ caseId: CASE_ID, noteId: office.newId(), text: 'Angerufen.' });
    expect(code('case.note', note(), seconded)).toBe('done');
    expect(code('case.note', note(), { ...seconded, caseTypes: ['naturalisation'] as never })).toBe('other_case_type');
    const transfer = { caseId: CASE_ID, authority: 'Stadt Nachbarort', reason: 'Umzug am 1.12.' };
    expect(code('case.transfer', transfer, seconded)).toBe('not_permitted');
    office.setDay('2026-11-24');
    expect(code('case.note', note(), seconded)).toBe('secondment_over');
  });

  it('ends at once when it is ended', () => {
    office.done('secondment.set', args, SIGNER);
    expect(code('secondment.end', { officerId: 'cakir' }, COLLEAGUE)).toBe('not_permitted');
    expect(code('secondment.end', { officerId: 'cakir' }, SIGNER)).toBe('done');
    expect(office.one('officer', 'cakir')?.secondedUntil).toBe('2026-11-22');
    expect(code('secondment.end', { officerId: 'cakir' }, SIGNER)).toBe('nothing_to_do');
  });
});

describe('an exclusion', () => {
  it('keeps a person from a case, without a reason, until it is taken back', () => {
    const args = { exclusionId: ID, officerId: 'cakir', caseId: CASE_ID };
    expect(code('exclusion.set', args)).toBe('not_permitted');
    expect(code('exclusion.set', { ...args, reason: 'Schwager' }, COLLEAGUE)).toBe('done');
    expect(Object.keys(office.one('exclusion', ID)!)).not.toContain('reason');
    const hand = { caseId: CASE_ID, fromOfficerId: 'bauer', toOfficerId: 'cakir' };
    expect(code('case.assign', hand)).toBe('conflict_of_interest');
    const excluded = { ...COLLEAGUE, excludedCaseIds: [CASE_ID] };
    expect(code('case.note', { caseId: CASE_ID, noteId: ID, text: 'Hallo' }, excluded)).toBe('conflict_of_interest');
    expect(code('exclusion.end', { exclusionId: ID, officerId: 'cakir' }, SIGNER)).toBe('done');
    expect(code('exclusion.end', { exclusionId: ID, officerId: 'cakir' }, SIGNER)).toBe('nothing_to_do');
    expect(code('case.assign', hand)).toBe('done');
  });
});

describe('a notice', () => {
  it('is read by the person it is for, and by nobody else', () => {
    const moves = [{ caseId: CASE_ID, fromOfficerId: 'bauer', toOfficerId: 'cakir', reason: 'Vertretung' }];
    office.done('work.redistribute', { redistributionId: ID, teamId: 'changes', goal: 'by_hand', moves }, SIGNER);
    const mine = office.all('notice').find(({ officerId }) => officerId === 'cakir')!;
    expect(code('notice.read', { noticeIds: [mine.id] })).toBe('not_permitted');
    expect(code('notice.read', { noticeIds: [mine.id] }, COLLEAGUE)).toBe('done');
    expect(office.one('notice', mine.id)?.readAt).not.toBeNull();
    expect(code('notice.read', { noticeIds: ['nothing'] }, COLLEAGUE)).toBe('not_found');
  });
});
