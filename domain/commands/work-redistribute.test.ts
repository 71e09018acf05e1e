import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { effortOf } from '../distribution/effort-of.ts';
import type { Case } from '../records/case.ts';
import type { CaseMove } from '../records/distribution.ts';
import type { Officer } from '../records/office.ts';
import { localDate } from '../time/local-date.ts';
import { officerFor } from './distribution-for-test.ts';
import { CASE_ID, type OfficeForTest, officeForTest, SIGNER } from './office-for-test.ts';

const REDISTRIBUTION = '00000000-0000-4000-8000-0000000000d1';
const CASES = Array.from({ length: 6 }, (_, at) => `00000000-0000-4000-8000-0000000000c${at}`);

let office: OfficeForTest;

beforeEach(() => {
  office = officeForTest();
  for (const id of ['bauer', 'cakir', 'duran']) officer(id);
  officer('weiss', { role: 'team_lead' });
  const model = office.one('case', CASE_ID)!;
  for (const [at, id] of CASES.entries()) {
    office.put('case', {
      ...model,
      id,
      fileReference: `33.2-${at}/26`,
      claimedAt: '2026-11-03T08:00:00.000Z' as never,
    });
  }
});

function officer(id: string, changes: Partial<Officer> = {}): void {
  office.put('officer', officerFor(id, changes));
}

const move = (caseId: string, toOfficerId: string | null, fromOfficerId: string | null = 'bauer') => ({
  caseId,
  fromOfficerId,
  toOfficerId,
  reason: 'Frist am 30.11. ist sonst nicht zu halten',
});

function redistribute(moves: object[], by: object = SIGNER, redistributionId = REDISTRIBUTION) {
  const args = { redistributionId, teamId: 'changes', goal: 'empty_desk', remark: 'Langer Ausfall', moves };
  return office.run('work.redistribute', args, by);
}

const undo = (caseIds: readonly string[], by: object = SIGNER) =>
  office.run('work.undoRedistribution', { redistributionId: REDISTRIBUTION, caseIds }, by);

const stateOf = (caseId: string): Partial<CaseMove> | undefined => {
  const found = office.one('caseMove', `${REDISTRIBUTION}/${caseId}`);
  return found && { state: found.state, because: found.because };
};

describe('work.redistribute', () => {
  it('gives the cases to their new officers, leaves each history the reason and tells everybody concerned', () => {
    const [a, b, c] = CASES as [string, string, string];
    expect(redistribute([move(a, 'cakir'), move(b, 'duran'), move(c, null)]).outcome).toBe('changes');
    expect(office.one('case', a)?.assigneeId).toBe('cakir');
    expect(office.one('case', b)?.assigneeId).toBe('duran');
    expect(office.one('case', c)).toMatchObject({ assigneeId: null, claimedAt: null });
    expect(office.one('redistribution', REDISTRIBUTION)).toMatchObject({ appliedBy: 'weiss', undoneAt: null });
    expect(office.all('historyEntry')).toMatchObject([
      { caseId: a, action: 'work.redistribute', remark: 'Frist am 30.11. ist sonst nicht zu halten' },
      { caseId: b },
      { caseId: c },
    ]);
    const told = office.all('notice').map(({ officerId, kind, fileReferences }) => [officerId, kind, fileReferences]);
    expect(told).toEqual([
      ['cakir', 'cases_came', ['33.2-0/26']],
      ['duran', 'cases_came', ['33.2-1/26']],
      ['bauer', 'cases_went', ['33.2-0/26', '33.2-1/26', '33.2-2/26']],
    ]);
  });

  it('skips what may not go, says why, and goes on with the rest', () => {
    const [a, b, c, d, e, f] = CASES as [string, string, string, string, string, string];
    officer('seconded', { secondedUntil: localDate('2026-12-31'), caseTypes: ['naturalisation'] });
    officer('gone', { secondedUntil: localDate('2026-11-22') });
    officer('elsewhere', { teamIds: ['other'] });
    office.put('case', { ...office.one('case', b)!, state: 'filed' });
    office.put('caseEffort', { ...effortOf({ id: c, teamId: 'changes' }, undefined), locked: true });
    office.put('exclusion', {
      id: 'x',
      officerId: 'cakir',
      caseId: d,
      setBy: 'cakir',
      setAt: '2026-11-20T08:00:00.000Z' as never,
      endedAt: null,
    });
    redistribute([
      move(a, 'cakir'),
      move(b, 'cakir'),
      move(c, 'cakir'),
      move(d, 'cakir'),
      move(e, 'seconded'),
      move(f, 'gone'),
      move(CASE_ID, 'elsewhere'),
    ]);
    expect(CASES.map(stateOf)).toEqual([
      { state: 'applied', because: null },
      { state: 'skipped', because: 'case_closed' },
      { state: 'skipped', because: 'case_locked' },
      { state: 'skipped', because: 'conflict_of_interest' },
      { state: 'skipped', because: 'other_case_type' },
      { state: 'skipped', because: 'secondment_over' },
    ]);
    expect(stateOf(CASE_ID)).toEqual({ state: 'skipped', because: 'not_permitted' });
    expect(office.all('historyEntry')).toHaveLength(1);
    expect(office.all('case').filter(({ assigneeId }) => assigneeId === 'bauer')).toHaveLength(6);
  });

  it('skips a case that somebody else has meanwhile', () => {
    office.put('case', { ...office.one('case', CASES[0]!)!, assigneeId: 'duran' });
    redistribute([move(CASES[0]!, 'cakir'), move(CASES[1]!, 'cakir')]);
    expect(stateOf(CASES[0]!)).toEqual({ state: 'skipped', because: 'changed_meanwhile' });
    expect(office.one('case', CASES[0]!)?.assigneeId).toBe('duran');
    expect(office.one('case', CASES[1]!)?.assigneeId).toBe('cakir');
  });

  it('is refused as a whole to who does not lead the team, a second time, and with a case twice', () => {
    const one = [move(CASES[0]!, 'cakir')];
    const code = (...args: Parameters<typeof redistribute>) => {
      const decision = redistribute(...args);
      return decision.outcome === 'refused' ? decision.refusal.code : 'done';
    };
    expect(code(one, {})).toBe('not_permitted');
    expect(code(one, { ...SIGNER, teamIds: ['other'] })).toBe('not_permitted');
    expect(code([...one, ...one])).toBe('invalid_arguments');
    expect(code([move(CASES[0]!, 'bauer')])).toBe('invalid_arguments');
    expect(code([])).toBe('invalid_arguments');
    expect(code(one)).toBe('done');
    expect(code(one)).toBe('already_exists');
  });
});

describe('work.undoRedistribution', () => {
  it('puts back to the bit what nobody has worked on, and keeps the rest with the reason', () => {
    const [a, b, c, d] = CASES as [string, string, string, string];
    const before = new Map(CASES.map((id) => [id, { ...office.one('case', id)! }]));
    redistribute([move(a, 'cakir'), move(b, 'cakir'), move(c, 'duran'), move(d, null)]);
    office.done('case.note', { caseId: b, noteId: office.newId(), text: 'Angerufen.' }, { id: 'cakir' });
    office.done('case.assign', { caseId: c, fromOfficerId: 'duran', toOfficerId: 'cakir' }, { id: 'duran' });
    expect(undo([a, b, c, d], { ...SIGNER, id: 'another-lead' }).outcome).toBe('changes');
    expect(office.one('case', a)).toEqual(before.get(a));
    expect(office.one('case', d)).toEqual(before.get(d));
    expect([a, b, c, d].map(stateOf)).toEqual([
      { state: 'undone', because: null },
      { state: 'kept', because: 'worked_on' },
      { state: 'kept', because: 'changed_meanwhile' },
      { state: 'undone', because: null },
    ]);
    expect(office.one('redistribution', REDISTRIBUTION)?.undoneBy).toBe('another-lead');
    expect(office.all('notice').filter(({ kind }) => kind === 'cases_back')).toMatchObject([
      { officerId: 'bauer', fileReferences: ['33.2-0/26', '33.2-3/26'] },
    ]);
  });

  it('puts no case on the desk of somebody who may not have it any more: it stays, with the reason', () => {
    const [a, b, c, d, e, f] = CASES as [string, string, string, string, string, string];
    const owners = ['left', 'moved', 'over', 'narrowed', 'kept-out', 'away'];
    for (const [at, id] of owners.entries()) {
      officer(id);
      office.put('case', { ...office.one('case', CASES[at]!)!, assigneeId: id });
    }
    const before = { ...office.one('case', f)! };
    redistribute(owners.map((from, at) => move(CASES[at]!, 'cakir', from)));
    officer('left', { role: 'scanning' });
    officer('moved', { teamIds: ['other'] });
    officer('over', { secondedUntil: localDate('2026-11-22') });
    officer('narrowed', { caseTypes: ['naturalisation'] });
    const setAt = '2026-11-23T08:00:00.000Z' as never;
    office.put('exclusion', { id: 'x', officerId: 'kept-out', caseId: e, setBy: 'weiss', setAt, endedAt: null });
    office.put('absence', { id: 'y', officerId: 'away', from: localDate('2026-11-01'), to: localDate('2026-12-24') });
    expect(undo(CASES).outcome).toBe('changes');
    expect([a, b, c, d, e, f].map(stateOf)).toEqual([
      { state: 'kept', because: 'not_permitted' },
      { state: 'kept', because: 'not_permitted' },
      { state: 'kept', because: 'secondment_over' },
      { state: 'kept', because: 'other_case_type' },
      { state: 'kept', because: 'conflict_of_interest' },
      // Absent alone: the case goes back, as it would have stayed.
      { state: 'undone', because: null },
    ]);
    expect([a, b, c, d, e].map((id) => office.one('case', id)?.assigneeId)).toEqual(Array(5).fill('cakir'));
    expect(office.one('case', f)).toEqual(before);
    expect(office.all('notice').filter(({ kind }) => kind === 'cases_back')).toMatchObject([{ officerId: 'away' }]);
  });

  it('is refused to who does not lead the team, for what there is not, and twice', () => {
    redistribute([move(CASES[0]!, 'cakir')]);
    const code = (...args: Parameters<typeof undo>) => {
      const decision = undo(...args);
      return decision.outcome === 'refused' ? decision.refusal.code : 'done';
    };
    expect(code([CASES[0]!], {})).toBe('not_permitted');
    expect(code([CASES[1]!])).toBe('nothing_to_do');
    expect(code([CASES[0]!])).toBe('done');
    expect(code([CASES[0]!])).toBe('nothing_to_do');
  });

  it('leaves every case as it was before or as it was worked on, whatever is moved and done in between', () => {
    const officers = ['bauer', 'cakir', 'duran', null] as const;
    const wanted = fc.array(
      fc.record({ at: fc.nat(CASES.length - 1), from: fc.nat(3), to: fc.nat(3), work: fc.constantFrom(0, 1, 2, 3) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(wanted, (steps) => {
        office = officeForTest();
        for (const id of ['bauer', 'cakir', 'duran']) officer(id);
        const model = office.one('case', CASE_ID)!;
        const plan = [...new Map(steps.map((step) => [step.at, step])).values()].filter(({ from, to }) => from !== to);
        fc.pre(plan.length > 0);
        const rows = new Map<string, Case>();
        for (const { at, from } of plan) {
          const id = CASES[at]!;
          const claimedAt = officers[from] === null ? null : (`2026-10-0${at + 1}T08:00:00.000Z` as never);
          rows.set(id, { ...model, id, fileReference: `33.2-${at}/26`, assigneeId: officers[from]!, claimedAt });
          office.put('case', rows.get(id)!);
        }
        redistribute(plan.map(({ at, from, to }) => move(CASES[at]!, officers[to]!, officers[from]!)));
        for (const { at, to, work } of plan) {
          const by = { id: officers[to] ?? 'weiss' };
          const caseId = CASES[at]!;
          if (work === 1) office.run('case.note', { caseId, noteId: office.newId(), text: 'Notiz' }, by);
          if (work === 2) office.run('case.release', { caseId }, by);
          if (work === 3) {
            const entries = [{ field: 'grossAnnualSalary', was: null, value: 50_000 }];
            office.run('facts.record', { caseId, entries }, by);
          }
        }
        const worked = new Map(plan.map(({ at }) => [CASES[at]!, office.one('case', CASES[at]!)!]));
        undo(plan.map(({ at }) => CASES[at]!));
        for (const { at, work, to } of plan) {
          const id = CASES[at]!;
          // Nobody can give back what nobody has.
          const untouched = work === 0 || (work === 2 && officers[to] === null);
          expect(office.one('case', id)).toEqual(untouched ? rows.get(id) : worked.get(id));
          expect(stateOf(id)?.state).toBe(untouched ? 'undone' : 'kept');
        }
      }),
    );
  });
});
