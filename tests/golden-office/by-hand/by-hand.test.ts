import { describe, expect, it } from 'vitest';
import { assessFacts } from '#domain/assessment/assess-facts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { FICTIONS_BY_HAND } from './fictions.ts';
import { MONDAY } from './hand-case.ts';
import { PROCEDURE_BY_HAND } from './procedure.ts';
import { ROUTES_BY_HAND } from './routes.ts';

describe.each([
  ['routes', ROUTES_BY_HAND],
  ['fictions', FICTIONS_BY_HAND],
  ['procedure', PROCEDURE_BY_HAND],
])('by hand: %s', (_what, cases) => {
  it.each(Object.entries(cases))('%s', (_name, { facts, route, asks, clocks = {}, emergencyFrom, refused }) => {
    const result = assessFacts(facts, { today: localDate(MONDAY) });
    if (!result.ok) {
      expect(result.refusals.map(({ field }) => field)).toEqual(refused === undefined ? 'nothing refused' : [refused]);
      return;
    }
    expect(refused).toBeUndefined();
    const { route: answer, clocks: found } = result.assessment;
    const questions = answer?.questions.map(({ fact }) => fact);
    if (route !== undefined) {
      expect([answer?.route, answer?.permission, answer?.baConsent, answer?.notification]).toEqual(route);
      expect(questions).toEqual([]);
    }
    if (asks !== undefined) expect([answer?.decided, ...(questions ?? [])]).toEqual([false, ...asks]);
    const days = Object.keys(clocks).map((code) => {
      const clock = found.find((one) => one.code === code);
      return [code, clock ? [clock.mustActBy, clock.mayRelyFrom, clock.state] : null];
    });
    expect(Object.fromEntries(days)).toEqual(clocks);
    if (emergencyFrom !== undefined) expect(found.map((one) => one.emergencyFrom)).toContain(emergencyFrom);
  });
});
