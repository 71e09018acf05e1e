import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessFacts } from '#domain/assessment/assess-facts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type GoldenCase, goldenOffice } from './golden-office.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const office = JSON.parse(read('office.json')) as GoldenCase[];

describe('the golden office', () => {
  it('has two hundred cases on all routes, as its patterns write them', () => {
    expect(office).toEqual(JSON.parse(JSON.stringify(goldenOffice())));
    expect(office).toHaveLength(200);
    expect([...new Set(office.map(({ expected }) => expected.route))].sort()).toEqual(
      [null, 'R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'].sort(),
    );
  });

  it('owes nothing to the program', () => {
    const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    expect(sources.length).toBeGreaterThan(6);
    for (const name of sources) expect(read(name)).not.toContain('#domain');
  });

  it.each(office.map((one) => [one.id, one.name, one] as const))('%s %s', (_id, _name, { facts, expected }) => {
    const result = assessFacts(facts, { today: localDate('2000-01-01') });
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    const { route, clocks, nextStep } = result.assessment;
    const requests = clocks.filter(({ request }) => request !== null).length;
    expect({
      route: route?.route,
      permission: route?.permission,
      baConsent: route?.baConsent,
      notification: route?.notification,
      stop: route?.stop !== null,
      questions: route?.questions.map(({ fact }) => fact),
      nextStep: nextStep.code,
      clocks: Object.fromEntries(
        clocks.map(({ code, request, mustActBy, mayRelyFrom, state }) => [
          request !== null && requests > 1 ? `${code} ${request}` : code,
          [mustActBy, mayRelyFrom, state],
        ]),
      ),
    }).toEqual(expected);
  });
});
