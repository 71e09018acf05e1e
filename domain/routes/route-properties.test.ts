import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TitleKind } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/read-facts.ts';
import { addDays, localDate } from '../time/local-date.ts';
import { decideRoute } from './decide-route.ts';

const TODAY = localDate('2026-11-23');
const day = fc.integer({ min: -3000, max: 200 }).map((days) => addDays(TODAY, days));

/** A fact that is given may be left out; absent ones with a meaning of their own are held fixed. */
const ASKED = {
  titleKind: fc.constantFrom(...TitleKind.options),
  employerChangeReason: fc.constantFrom('new_employer', 'other_job', 'transfer_of_business', 'change_of_legal_form'),
  newEmploymentStart: day,
  blueCardFirstEmploymentStart: day,
  grossAnnualSalary: fc.integer({ min: 20_000, max: 90_000 }),
  titleIssuedOn: day,
  employerOnSupplementarySheet: fc.boolean(),
  insuredEmploymentMonths: fc.integer({ min: 0, max: 60 }),
  stayUninterruptedSince: day,
  studyPeriods: fc.constantFrom([], [{ from: '2021-10-01', to: '2024-03-31' }]),
} as const;
type AskedName = keyof typeof ASKED;
const NAMES = Object.keys(ASKED) as AskedName[];

const whole = fc.record(ASKED);
const kept = fc.subarray(NAMES);

function facts(values: Record<string, unknown>, names: readonly AskedName[]): Facts | null {
  const reading = readFacts(Object.fromEntries(names.map((name) => [name, values[name]])));
  return reading.ok ? reading.facts : null;
}

/** A Blue Card's own facts contradict another title: the generator keeps those cases that can exist. */
function possible(values: Record<string, unknown>): Record<string, unknown> {
  if (values.titleKind === 'blue_card') return values;
  const { blueCardFirstEmploymentStart: _, ...others } = values;
  return others;
}

describe('three-valued routes', () => {
  /** Consent apart: on R4 the exception of § 9 BeschV is not asked for and may still take the consent away. */
  it('a further fact never changes a route already decided', () => {
    fc.assert(
      fc.property(whole, kept, kept, (values, some, more) => {
        const given = possible(values);
        const names = (list: readonly AskedName[]) => list.filter((name) => name in given);
        const fewer = facts(given, names(some));
        const all = facts(given, names([...new Set([...some, ...more])]));
        if (fewer === null || all === null) return;
        const before = decideRoute(fewer, TODAY);
        const after = decideRoute(all, TODAY);
        for (const candidate of after.candidates) expect(before.candidates).toContain(candidate);
        if (before.decided)
          expect([after.route, after.permission, after.notification]).toEqual([
            before.route,
            before.permission,
            before.notification,
          ]);
      }),
      { numRuns: 3000 },
    );
  });

  it('asks only for what is not given, and an undecided answer always asks', () => {
    fc.assert(
      fc.property(whole, kept, (values, some) => {
        const given = possible(values);
        const names = some.filter((name) => name in given);
        const known = facts(given, names);
        if (known === null) return;
        const { decided, questions } = decideRoute(known, TODAY);
        expect(questions.length > 0).toBe(!decided);
        for (const { fact } of questions) expect(known[fact]).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('answering what is asked, again and again, always ends in a route', () => {
    fc.assert(
      fc.property(whole, (values) => {
        const answers: Record<string, unknown> = {
          ...values,
          employmentUnrestricted: false,
          requestedTitleKind: values.titleKind,
          insuredEmployment: [],
          blueCardBasis: 'regular',
        };
        let given: Record<string, unknown> = {};
        for (let round = 0; round < 12; round += 1) {
          const reading = readFacts(given);
          if (!reading.ok) return;
          const { decided, questions } = decideRoute(reading.facts, TODAY);
          if (decided) return;
          given = { ...given, ...Object.fromEntries(questions.map(({ fact }) => [fact, answers[fact]])) };
        }
        throw new Error(`not decided after twelve rounds: ${JSON.stringify(given)}`);
      }),
      { numRuns: 1000 },
    );
  });
});
