import fc from 'fast-check';
import { addDays, localDate } from '../time/local-date.ts';
import { RebalanceOffice } from './office.ts';

/** A Monday; the third Advent week and no holiday within 28 days but 25 and 26 December. */
export const ON = localDate('2026-11-30');

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(ON, days));
/** Null most of the time: what seldom is there, seldom shuts out everything. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const often = (freq: number) => fc.integer({ min: 0, max: freq }).map((drawn) => drawn === 0);
const TYPES = ['employer_change', 'blue_card', 'study'] as const;
const WEEKS = [
  [60, 60, 60, 60, 60],
  [90, 90, 90, 90, 90],
  [240, 240, 240, 240, 240],
  [480, 0, 480, 0, 0],
  [0, 0, 0, 0, 0],
];
const letters = fc.constantFrom({ from: 'A', to: 'M' }, { from: 'N', to: 'Z' });

/** Small offices full of what seldom comes together: every field of the input is used, and clashes with others. */
export function offices(most: { officers: number; cases: number }): fc.Arbitrary<RebalanceOffice> {
  return fc
    .record({ officers: fc.integer({ min: 1, max: most.officers }), cases: fc.integer({ min: 0, max: most.cases }) })
    .chain(({ officers, cases }) => {
      const officerId = fc.integer({ min: 1, max: officers }).map((at) => `b${at}`);
      const caseId = fc.integer({ min: 1, max: Math.max(1, cases) }).map((at) => `v${at}`);
      return fc.record({
        on: fc.constant(ON),
        officers: fc.tuple(...Array.from({ length: officers }, (_, at) => officer(`b${at + 1}`, caseId))),
        cases: fc.tuple(...Array.from({ length: cases }, (_, at) => workCase(`v${at + 1}`, officerId))),
        scope: fc.oneof(
          { weight: 6, arbitrary: fc.constant({ kind: 'team' as const }) },
          officerId.map((id) => ({ kind: 'officer' as const, officerId: id })),
          fc.constantFrom({ kind: 'unassigned' as const }, { kind: 'overdue' as const }),
          letters.map((range) => ({ kind: 'letters' as const, ...range })),
        ),
        goal: fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom({ kind: 'even_load' as const }, { kind: 'save_clocks' as const }) },
          officerId.map((id) => ({ kind: 'empty_desk' as const, officerId: id })),
          officerId.map((id) => ({ kind: 'ramp_up' as const, officerId: id })),
        ),
        limits: fc.record({
          mostMoves: maybe(fc.integer({ min: 0, max: 4 })),
          keepContinuity: fc.boolean(),
          freezeDays: fc.constantFrom(0, 3, 10),
        }),
      });
    })
    .map((office) => RebalanceOffice.parse(office));
}

function officer(id: string, caseId: fc.Arbitrary<string>) {
  return fc.record({
    id: fc.constant(id),
    week: fc.constantFrom(...WEEKS),
    counter: fc.constantFrom([0, 0, 0, 0, 0], [30, 0, 60, 0, 240]),
    absences: fc.array(
      fc
        .record({ from: day(-5, 10), days: fc.constantFrom(0, 4, 40) })
        .map(({ from, days }) => ({ from, to: addDays(from, days) })),
      { maxLength: 1 },
    ),
    caseTypes: maybe(fc.subarray([...TYPES], { minLength: 1 })),
    letters: maybe(letters),
    mayFinalSign: fc.constantFrom(true, true, true, false, null),
    secondedUntil: maybe(day(-3, 40)),
    since: maybe(day(-200, 5)),
    backSince: maybe(day(-30, 10)),
    excludedCases: fc.array(caseId, { maxLength: 1 }),
    closed: often(6),
  });
}

function workCase(id: string, officerId: fc.Arbitrary<string>) {
  return fc.record({
    id: fc.constant(id),
    caseType: fc.constantFrom(...TYPES),
    minutes: fc.constantFrom(0, 10, 45, 60, 200, 900),
    ownerId: fc.option(officerId, { freq: 5, nil: null }),
    receivedOn: day(-100, 0),
    dueOn: fc.option(day(-5, 34), { freq: 4, nil: null }),
    letter: maybe(fc.constantFrom('A', 'K', 'Z')),
    needsFinalSignature: often(5),
    hard: often(3),
    waiting: often(3),
    linkGroup: maybe(fc.constantFrom('g1', 'g2')),
    heardBy: maybe(officerId),
    knownBy: maybe(officerId).map((id) => (id === null ? [] : [id])),
    appointmentOn: maybe(day(-1, 12)),
    locked: often(8),
    movedOn: maybe(day(-40, 0)),
  });
}
