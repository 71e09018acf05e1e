import { describe, expect, it } from 'vitest';
import { RebalanceOffice } from './office.ts';
import type { ProposedMove } from './proposal.ts';
import { quickProposal } from './solve.ts';

const ON = '2026-11-30';
const WEEK = [400, 400, 400, 400, 400];

function movesOf(officers: object[], cases: object[], more: object = {}): readonly ProposedMove[] {
  const office = RebalanceOffice.parse({
    on: ON,
    officers: officers.map((officer, at) => ({ id: 'abcd'[at], week: WEEK, ...officer })),
    cases: cases.map((each, at) => ({
      id: `v${at}`,
      reference: `33-${at}/26`,
      caseType: 'study',
      minutes: 60,
      receivedOn: '2026-10-01',
      ownerId: 'a',
      ...each,
    })),
    ...more,
  });
  return quickProposal(office).moves;
}

const many = (count: number, each: object = {}): object[] => Array.from({ length: count }, () => each);
/** Cases of a third person, who keeps them and has more than the fair share. */
const BUSY = many(30, { ownerId: 'c', knownBy: ['c'] });
const AWAY = { absences: [{ from: ON, to: '2027-03-01' }] };

describe('the reason of a move', () => {
  it.each<[string, object[], object[], object?]>([
    ['owner_absent', [AWAY, {}], [{}]],
    ['secondment_ends', [{ secondedUntil: '2026-12-02' }, {}], [{}]],
    ['not_permitted_any_more', [{ mayFinalSign: false }, {}], [{ needsFinalSignature: true }]],
    ['desk_emptied', [{}, {}], [{}], { goal: { kind: 'empty_desk', officerId: 'a' } }],
    ['nobody_has_it', [{}, {}], [{ ownerId: null }]],
    [
      'saves_clock',
      [{}, {}],
      [{ minutes: 900, dueOn: '2026-12-04' }, ...many(2, { minutes: 900, dueOn: '2026-12-03' })],
    ],
    ['evens_load', [{}, {}], many(8)],
    [
      'makes_room',
      [{}, {}],
      [
        { minutes: 900, dueOn: '2026-12-02' },
        { minutes: 1500, dueOn: '2026-12-04', knownBy: ['a'] },
      ],
      { limits: { freezeDays: 0 } },
    ],
    [
      'makes_room_together',
      [{}, {}],
      [...many(4, { minutes: 450, dueOn: '2026-12-07' }), { minutes: 1500, dueOn: '2026-12-08', knownBy: ['a'] }],
      { limits: { freezeDays: 0 } },
    ],
    [
      'relieves_due',
      [{}, {}],
      [
        { minutes: 300, dueOn: '2026-12-03' },
        { minutes: 4000, dueOn: '2026-12-04', knownBy: ['a'] },
      ],
      { limits: { freezeDays: 0 } },
    ],
    ['ramp_up', [{}, {}], many(8), { goal: { kind: 'ramp_up', officerId: 'b' } }],
    ['spreads_hard', [{}, {}, {}], [...many(6, { hard: true }), ...BUSY]],
    ['spreads_urgent', [{}, {}, {}], [...many(6, { dueOn: '2026-12-05' }), ...BUSY]],
  ])('%s', (code, officers, cases, more) => {
    const moves = movesOf(officers, cases, more);
    expect(moves.length).toBeGreaterThan(0);
    expect(new Set(moves.map(({ because }) => because.code))).toEqual(new Set([code]));
  });

  it.each<[string, object[], object[], object?]>([
    ['knows_case', [{}, {}], many(8, { knownBy: ['b'] })],
    ['held_hearing', [AWAY, {}, {}], [{ heardBy: 'b' }]],
    ['only_one', [AWAY, {}, { caseTypes: ['blue_card'] }], [{}]],
    ['may_sign', [AWAY, {}, {}, { mayFinalSign: false }], [{ needsFinalSignature: true }]],
    ['in_time', [AWAY, {}], [{ dueOn: '2026-12-08' }]],
    ['has_room', [AWAY, {}], [{}]],
    ['full', [AWAY, {}], [{ minutes: 90_000 }]],
    ['has_linked', [AWAY, {}, {}], [{ linkGroup: 'g' }, { linkGroup: 'g', ownerId: 'c', knownBy: ['c'] }]],
  ])('why to this person: %s', (code, officers, cases, more) => {
    const moves = movesOf(officers, cases, more);
    expect(moves.length).toBeGreaterThan(0);
    expect(new Set(moves.map(({ because }) => because.there?.code))).toEqual(new Set([code]));
  });

  it('of linked cases the most urgent one names it, the others go with it', () => {
    const moves = movesOf([AWAY, {}], [{ linkGroup: 'g' }, { linkGroup: 'g', dueOn: '2026-12-20' }]);
    expect(moves.map(({ caseId, because }) => [caseId, because])).toEqual([
      ['v0', { code: 'stays_with_linked', data: { linkedCaseId: 'v1', linkedReference: '33-1/26' }, there: null }],
      [
        'v1',
        {
          code: 'owner_absent',
          data: { minutes: 60, dueOn: '2026-12-20' },
          there: { code: 'in_time', data: { dueOn: '2026-12-20' } },
        },
      ],
    ]);
  });

  it('loads are named in percent of the time of 28 days, before and after', () => {
    const [move] = movesOf([{}, {}], many(8, { minutes: 380 }));
    // 19 working days of 400 minutes: 8 cases are 40 percent, four of them 20.
    expect(move?.because).toEqual({
      code: 'evens_load',
      data: { compared: 'plan', minutes: 380, fromBefore: 40, fromAfter: 20, toBefore: 0, toAfter: 20 },
      there: null,
    });
  });

  it('where a desk gives urgent work and gets other work, what falls by the move is said, not what rises by the plan', () => {
    // Anna is away until the middle of December: what should have been done goes, what nobody has and is not due comes.
    const moves = movesOf(
      [{ absences: [{ from: ON, to: '2026-12-11' }] }, { week: [120, 120, 120, 120, 120] }],
      [
        ...many(6, { minutes: 100, dueOn: '2026-11-25' }),
        ...many(30, { minutes: 100, ownerId: null }),
        { ownerId: 'b', minutes: 600, knownBy: ['b'] },
      ],
    );
    const given = moves.filter(({ fromOfficerId }) => fromOfficerId === 'a').map(({ because }) => because);
    expect(given.map(({ code }) => code)).toEqual(Array(6).fill('relieves_due'));
    expect(given[0]).toEqual({
      code: 'relieves_due',
      data: { compared: 'plan', days: 7, before: 600, after: 0, available: 0 },
      there: { code: 'has_room', data: { toAfter: 70 } },
    });
  });
});
