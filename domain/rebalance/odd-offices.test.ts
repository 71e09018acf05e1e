import { describe, expect, it } from 'vitest';
import { availableUntil } from './capacity.ts';
import { RebalanceOffice, RebalanceOfficer } from './office.ts';
import { quickProposal } from './solve.ts';

const ON = '2026-11-30';
const WEEK = [400, 400, 400, 400, 400];
const AWAY = [{ from: ON, to: '2027-03-01' }];

function officeOf(officers: object[], cases: object[], more: object = {}): RebalanceOffice {
  return RebalanceOffice.parse({
    on: ON,
    officers: officers.map((officer) => ({ week: WEEK, ...officer })),
    cases: cases.map((each, at) => ({
      id: `v${at}`,
      caseType: 'study',
      minutes: 60,
      receivedOn: '2026-10-01',
      ownerId: 'a',
      ...each,
    })),
    ...more,
  });
}

describe('a desk that is emptied beside a pile that nobody has', () => {
  it('is spread over the others: the pile makes room for none of them', () => {
    const pile = Array.from({ length: 100 }, () => ({ ownerId: null }));
    const desk = Array.from({ length: 12 }, () => ({ ownerId: 'a' }));
    const office = officeOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], [...desk, ...pile], {
      goal: { kind: 'empty_desk', officerId: 'a' },
      scope: { kind: 'officer', officerId: 'a' },
    });
    const to = quickProposal(office).moves.map(({ toOfficerId }) => toOfficerId);
    expect(['b', 'c', 'd'].map((id) => to.filter((each) => each === id).length)).toEqual([4, 4, 4]);
  });
});

describe('offices that cannot be helped', () => {
  it('all are absent: each case says that two persons are away', () => {
    const office = officeOf(
      [
        { id: 'a', absences: AWAY },
        { id: 'b', absences: AWAY },
        { id: 'c', week: [0, 0, 0, 0, 0] },
      ],
      [{}, { ownerId: null }],
    );
    const { moves, unsolved } = quickProposal(office);
    expect(moves).toEqual([]);
    expect(unsolved).toEqual([
      {
        kind: 'nobody_may',
        caseId: 'v0',
        officerId: 'a',
        barriers: { absent: 2 },
        data: { why: 'absent', dueOn: null },
      },
      {
        kind: 'nobody_may',
        caseId: 'v1',
        officerId: null,
        barriers: { absent: 3 },
        data: { why: 'nobody', dueOn: null },
      },
    ]);
  });

  it('everything is held by the lead: nothing moves, and why is said for the case whose clock breaks', () => {
    const cases = [{ locked: true, dueOn: '2026-12-08', minutes: 5000 }, { locked: true }];
    const { moves, unsolved } = quickProposal(officeOf([{ id: 'a' }, { id: 'b' }], cases));
    expect(moves).toEqual([]);
    expect(unsolved).toMatchObject([
      { kind: 'nobody_may', caseId: 'v0', barriers: { locked: 1 }, data: { why: 'clock_breaks' } },
      { kind: 'too_little_time', officerId: 'a', data: { days: 14 } },
    ]);
  });

  it('nobody to give to, nothing to give', () => {
    expect(quickProposal(officeOf([{ id: 'a' }], [])).moves).toEqual([]);
    expect(
      quickProposal(
        officeOf(
          [
            { id: 'a', closed: true },
            { id: 'b', closed: true },
          ],
          [{}, {}],
        ),
      ).moves,
    ).toEqual([]);
  });

  it('one case of 100,000 minutes: the hours that the whole team lacks are named', () => {
    const office = officeOf([{ id: 'a' }, { id: 'b' }], [{ minutes: 100_000, dueOn: '2026-12-11' }]);
    const { unsolved } = quickProposal(office);
    // Ten working days of two persons until the second Friday; 28 days have no holiday but the two days of Christmas.
    expect(unsolved.filter(({ kind }) => kind === 'too_little_time').map(({ data }) => data)).toEqual([
      { days: 14, dueMinutes: 100_000, availableMinutes: 8000, missingMinutes: 92_000 },
      { days: 28, dueMinutes: 100_000, availableMinutes: 15_200, missingMinutes: 84_800 },
    ]);
  });

  it('days that have passed stay passed, and are said once', () => {
    const cases = [{ dueOn: '2026-11-02' }, { dueOn: '2026-11-20' }, {}];
    const { unsolved } = quickProposal(officeOf([{ id: 'a' }, { id: 'b' }], cases));
    expect(unsolved).toEqual([
      {
        kind: 'stays_overdue',
        caseId: null,
        officerId: null,
        barriers: {},
        data: { cases: 2, oldestDueOn: '2026-11-02' },
      },
    ]);
  });

  it('a case due on a holiday counts the time until then', () => {
    const officer = RebalanceOfficer.parse({ id: 'a', week: WEEK });
    const until = availableUntil(officer, { on: RebalanceOffice.shape.on.parse('2026-12-24'), land: 'BW' });
    // Thursday; Christmas Day (Friday), the weekend, Monday; New Year's Day is the Friday after.
    expect([...until.subarray(0, 10)]).toEqual([400, 400, 400, 400, 800, 1200, 1600, 2000, 2000, 2000]);
  });

  it('no more moves than wanted, and the most needed first', () => {
    const cases = [{ ownerId: null, dueOn: '2026-12-20' }, { ownerId: null }, { ownerId: null }];
    const { moves, unsolved } = quickProposal(
      officeOf([{ id: 'a' }, { id: 'b' }], cases, { limits: { mostMoves: 1 } }),
    );
    expect(moves.map(({ caseId }) => caseId)).toEqual(['v0']);
    expect(unsolved.at(-1)).toMatchObject({ kind: 'most_moves', data: { mostMoves: 1 } });
  });
});

describe('time of a person', () => {
  const minutesOf = (more: object, day: number): number => {
    const until = availableUntil(RebalanceOfficer.parse({ id: 'a', week: WEEK, ...more }), {
      on: RebalanceOffice.shape.on.parse(ON),
      land: 'BW',
    });
    return until[day]! - (day === 0 ? 0 : until[day - 1]!);
  };

  it('counter duty, days off, the end of a secondment and the first day take it away', () => {
    expect(minutesOf({ counter: [240, 0, 0, 0, 0] }, 0)).toBe(160);
    expect(minutesOf({ counter: [480, 0, 0, 0, 0] }, 0)).toBe(0);
    expect(minutesOf({ absences: [{ from: '2026-12-01', to: '2026-12-02' }] }, 2)).toBe(0);
    expect(minutesOf({ secondedUntil: '2026-12-01' }, 1)).toBe(400);
    expect(minutesOf({ secondedUntil: '2026-12-01' }, 2)).toBe(0);
    expect(minutesOf({ since: '2026-12-01' }, 0)).toBe(0);
  });

  it('grows after an absence by weeks, and for a beginner over the half year', () => {
    expect([0, 7, 14, 21].map((day) => minutesOf({ backSince: ON }, day))).toEqual([100, 200, 300, 400]);
    expect(minutesOf({ since: '2026-11-02' }, 0)).toBe(240);
    expect(minutesOf({ since: '2026-09-01' }, 0)).toBe(300);
    expect(minutesOf({ since: '2026-06-15' }, 0)).toBe(360);
    expect(minutesOf({ since: '2026-05-30' }, 0)).toBe(400);
  });
});
