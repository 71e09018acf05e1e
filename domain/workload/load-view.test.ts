import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../case/case-state.ts';
import { effectOf } from '../rebalance/effect.ts';
import { readOffice } from '../rebalance/read-office.ts';
import { addDays, Instant } from '../time/local-date.ts';
import { HEAT_BANDS, heatBand } from './age-bands.ts';
import { loadView } from './load-view.ts';
import { officeOfRows } from './office-of-rows.ts';
import { anyRows, PLAIN_CASE, PLAIN_OFFICER, rowsOf, TODAY } from './rows-for-test.ts';

const AT = Instant.parse('2026-11-01T08:00:00.000Z');

describe('the office out of rows', () => {
  it('is one that the planning takes, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        fc.pre(officeOfRows(rows, TODAY).officers.length > 0);
        const reading = readOffice(JSON.parse(JSON.stringify(officeOfRows(rows, TODAY))));
        expect(reading.ok ? [] : reading.refusals).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives work to case officers, to leads only with a plan, and to nobody who merely holds some', () => {
    const lead = { ...PLAIN_OFFICER, id: 'lead', role: 'team_lead' as const };
    const rows = rowsOf({ officers: [PLAIN_OFFICER, lead], cases: [{ ...PLAIN_CASE, assigneeId: 'lead' }] });
    const closed = (of: typeof rows) => officeOfRows(of, TODAY).officers.map(({ id, closed }) => [id, closed]);
    expect(closed(rows)).toEqual([
      ['o1', false],
      ['lead', true],
    ]);
    const plan = { id: 'lead', officerId: 'lead', week: [60, 60, 60, 60, 60], counter: [0, 0, 0, 0, 0], since: null };
    expect(closed({ ...rows, workPlans: [{ ...plan, setBy: 'lead', setAt: AT }] })).toEqual([
      ['o1', false],
      ['lead', false],
    ]);
  });

  it('plans a person of two teams with half the time in one of them', () => {
    const both = { ...PLAIN_OFFICER, teamIds: ['t1', 't2'] };
    expect(officeOfRows(rowsOf({ officers: [both] }), TODAY).officers[0]?.week).toEqual([234, 234, 234, 234, 234]);
  });

  it('plans a ramp-up after six weeks of absence, not after two', () => {
    const absent = (days: number) =>
      rowsOf({ absences: [{ id: 'a', officerId: 'o1', from: addDays(TODAY, -days), to: addDays(TODAY, -1) }] });
    expect(officeOfRows(absent(42), TODAY).officers[0]?.backSince).toBe(TODAY);
    expect(officeOfRows(absent(14), TODAY).officers[0]?.backSince).toBeNull();
  });
});

describe('the load view', () => {
  it('sets a case of two hours against a week with counter duty and a day off', () => {
    const plan = { week: [468, 468, 468, 468, 468], counter: [0, 240, 0, 0, 0], since: null, setBy: 'l', setAt: AT };
    const view = loadView(
      rowsOf({
        cases: [
          { ...PLAIN_CASE, assigneeId: 'o1', state: 'received', caseType: 'naturalisation', dueOn: addDays(TODAY, 2) },
          { ...PLAIN_CASE, id: 'c2', state: 'awaiting_documents', dueOn: addDays(TODAY, 20) },
        ],
        workPlans: [{ ...plan, id: 'o1', officerId: 'o1' }],
        absences: [{ id: 'a', officerId: 'o1', from: addDays(TODAY, 2), to: addDays(TODAY, 2) }],
      }),
      TODAY,
    );
    const [officer] = view.officers;
    expect(officer).toMatchObject({ cases: 1, minutes: 300, planned: 300, urgent: 1, hard: 1, waiting: 0 });
    expect(officer?.available[7]).toBe(468 + 228 + 468 + 468);
    expect(officer?.breaking).toEqual({ 7: 0, 14: 0, 28: 0 });
    expect(view.unassigned).toMatchObject({ cases: 1, minutes: 68, planned: 17, waiting: 1 });
    expect(view.unassigned.waitingFor.applicant).toBe(1);
    expect(view.unassigned.breaking).toEqual({ 7: 0, 14: 0, 28: 1 });
    expect(view.teams[0]).toMatchObject({
      teamId: 't1',
      members: ['o1'],
      unassigned: 1,
      cases: 2,
      breaking: { 28: 1 },
    });
    expect(view.teams[0]?.ages.to_4_weeks).toEqual({ cases: 2, overdue: 0 });
  });

  it('agrees with the effect of no move, case by case and minute by minute', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const office = officeOfRows(rows, TODAY);
        const effect = effectOf(office, []);
        const view = loadView(rows, TODAY);
        for (const row of view.officers) {
          const { cases, minutes, available, dueWork, breaking, urgent, hard, waiting, share } = row;
          const { officerId, ...load } = effect.officers.find((each) => each.officerId === row.officerId)!;
          expect({ cases, minutes, available, dueWork, breaking, urgent, hard, waiting, share }).toMatchObject({
            ...load,
            urgent,
          });
          expect(officerId).toBe(row.officerId);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts every open case once in its team and once at a desk', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const view = loadView(rows, TODAY);
        const open = rows.cases.filter(({ state }) => isOpen(state)).length;
        const sum = (list: readonly { readonly cases: number }[]) => list.reduce((all, { cases }) => all + cases, 0);
        expect(sum(view.teams)).toBe(open);
        expect(sum([...view.officers, view.unassigned])).toBe(open);
      }),
      { numRuns: 60 },
    );
  });

  it('has officers in the order of their initials, whatever their load', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const initials = loadView(rows, TODAY).officers.map((row) => row.initials);
        expect(initials).toEqual([...initials].sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('bands of age', () => {
  it('begin on their days; the last with § 75 VwGO', () => {
    const days = [0, 13, 14, 27, 28, 60, 61, 91, 92];
    expect(days.map((age) => HEAT_BANDS.indexOf(heatBand(addDays(TODAY, -age), TODAY)))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4,
    ]);
  });
});
