import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseState, isOpen } from '../case/case-state.ts';
import { CaseType } from '../case/case-type.ts';
import { CaseEffort } from '../records/distribution.ts';
import { Instant, localDate } from '../time/local-date.ts';
import { PLAIN_EFFORT } from './effort-for-test.ts';
import { type EffortCase, effortLeft } from './effort-left.ts';
import { EFFORT_ROWS, type EffortRow } from './effort-rows.ts';
import { effortWeightsOn, weightsOf } from './effort-weights.ts';

const ON = localDate('2026-11-23');
const FLAGS = CaseEffort.shape.flags.element.options;

const aCase: fc.Arbitrary<EffortCase> = fc.record({
  caseType: fc.constantFrom(...CaseType.options),
  state: fc.constantFrom(...CaseState.options),
  pageCount: fc.integer({ min: 0, max: 2000 }),
  gaps: fc.option(fc.integer({ min: 0, max: 12 })),
});
const anEffort: fc.Arbitrary<CaseEffort> = fc.record({
  ...(Object.fromEntries(Object.entries(PLAIN_EFFORT).map(([name, value]) => [name, fc.constant(value)])) as {
    [name in keyof CaseEffort]: fc.Arbitrary<CaseEffort[name]>;
  }),
  persons: fc.integer({ min: 1, max: 7 }),
  language: fc.constantFrom(null, 'en', 'tr', 'ar'),
  flags: fc.subarray([...FLAGS]),
  minutes: fc.option(fc.integer({ min: 0, max: 3000 })),
});
const maybeEffort = fc.option(anEffort, { nil: undefined });

describe('effortLeft', () => {
  it('says of an employer change at the BA what is left and why', () => {
    const left = effortLeft(
      { caseType: 'employer_change', state: 'ba_requested', pageCount: 200, gaps: 1 },
      { ...PLAIN_EFFORT, persons: 2, language: 'tr', flags: ['lawyer'] },
      ON,
    );
    expect(left.because.map(({ code, minutes }) => [code, minutes])).toEqual([
      ['proceeding', 45],
      ['pages', 12],
      ['persons', 18],
      ['language_other', 15],
      ['flag_lawyer', 20],
      ['gaps', 6],
    ]);
    expect(left).toMatchObject({ minutes: 116, overridden: null });
  });

  it('takes the figure of a lead, and shows how far it is from the computed one', () => {
    const at = Instant.parse('2026-11-20T10:00:00.000Z');
    const said = { minutes: 30, minutesBecause: 'nur noch Karte', minutesBy: 'lead', minutesAt: at };
    const left = effortLeft(
      { caseType: 'study', state: 'received', pageCount: 0, gaps: null },
      { ...PLAIN_EFFORT, ...said },
      ON,
    );
    expect(left.minutes).toBe(30);
    expect(left.overridden).toEqual({ minutes: 30, because: 'nur noch Karte', by: 'lead', at });
    expect(left.because.at(-1)).toEqual({ code: 'lead_says', minutes: -30, data: { computed: 60 } });
  });

  it('adds up', () => {
    fc.assert(
      fc.property(aCase, maybeEffort, (theCase, effort) => {
        const { minutes, because } = effortLeft(theCase, effort, ON);
        expect(because.reduce((sum, reason) => sum + reason.minutes, 0)).toBe(minutes);
        expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
      }),
    );
  });

  it('leaves nothing of a closed case, and something of every open one', () => {
    fc.assert(
      fc.property(aCase, (theCase) => {
        expect(effortLeft(theCase, undefined, ON).minutes > 0).toBe(isOpen(theCase.state));
      }),
    );
  });

  it('is never less for more pages, persons, gaps or flags', () => {
    const computed = anEffort.map((effort) => ({ ...effort, minutes: null }));
    fc.assert(
      fc.property(aCase, computed, fc.nat(500), fc.constantFrom(...FLAGS), (theCase, effort, more, flag) => {
        const { minutes } = effortLeft(theCase, effort, ON);
        const heavier = [
          effortLeft({ ...theCase, pageCount: theCase.pageCount + more }, effort, ON),
          effortLeft({ ...theCase, gaps: (theCase.gaps ?? 0) + more }, effort, ON),
          effortLeft(theCase, { ...effort, persons: effort.persons + more }, ON),
          effortLeft(theCase, { ...effort, flags: [...effort.flags, flag] }, ON),
        ];
        for (const each of heavier) expect(each.minutes).toBeGreaterThanOrEqual(minutes);
      }),
    );
  });

  it('is what the lead says wherever a lead has said something of an open case', () => {
    fc.assert(
      fc.property(aCase, anEffort, fc.nat(5000), (theCase, effort, minutes) => {
        fc.pre(isOpen(theCase.state));
        expect(effortLeft(theCase, { ...effort, minutes }, ON).minutes).toBe(minutes);
      }),
    );
  });
});

describe('the table of weights', () => {
  it('has a weight for every kind of proceeding, every state and every flag, each with its line', () => {
    const codes = new Set<string>(effortWeightsOn(ON).keys());
    const wanted = [
      ...CaseType.options.map((caseType) => `type.${caseType}`),
      ...CaseState.options.map((state) => `left.${state}`),
      ...FLAGS.filter((flag) => flag !== 'beginner_friendly').map((flag) => `flag.${flag}`),
    ];
    expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
    for (const { explanation } of EFFORT_ROWS) expect(explanation).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('knows the row of the day, and refuses two of one code on the same day', () => {
    const row: EffortRow = {
      code: 'gap',
      value: 6,
      unit: 'minutes',
      validFrom: null,
      validTo: localDate('2026-12-31'),
      explanation: 'Alt.',
    };
    const next: EffortRow = { ...row, value: 9, validFrom: localDate('2027-01-01'), validTo: null };
    expect(weightsOf([row, next], localDate('2026-12-31')).get('gap')).toBe(6);
    expect(weightsOf([row, next], localDate('2027-01-01')).get('gap')).toBe(9);
    expect(() => weightsOf([row, { ...next, validFrom: null }], ON)).toThrow('two weights');
  });
});
