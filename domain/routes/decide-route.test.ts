import { describe, expect, it } from 'vitest';
import { readFacts } from '../facts/read-facts.ts';
import { localDate } from '../time/local-date.ts';
import { decideRoute, type RouteAnswer } from './decide-route.ts';

const TODAY = '2026-11-23';

function route(facts: Record<string, unknown>, today = TODAY): RouteAnswer {
  const reading = readFacts(facts);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  return decideRoute(reading.facts, localDate(today));
}

const asked = (facts: Record<string, unknown>) => route(facts).questions.map(({ fact }) => fact);

const NEW_JOB = { employerChangeReason: 'new_employer', newEmploymentStart: '2026-12-01' };
const ACADEMIC = { ...NEW_JOB, titleKind: 'skilled_academic' };
const SHORT_TIMES = { insuredEmploymentMonths: 10, stayUninterruptedSince: '2025-01-10' };
const CARD = {
  ...NEW_JOB,
  titleKind: 'blue_card',
  blueCardFirstEmploymentStart: '2026-03-01',
  grossAnnualSalary: 55_000,
};

type Expected = [route: string, permission: string, baConsent: string, notification: boolean];

describe('routes', () => {
  it.each<[what: string, facts: Record<string, unknown>, expected: Expected]>([
    ['settlement permit', { titleKind: 'settlement_permit' }, ['R0', 'none', 'none', false]],
    ['EU long-term', { titleKind: 'eu_long_term', ...NEW_JOB }, ['R0', 'none', 'none', false]],
    ['family, unrestricted', { titleKind: 'family', employmentUnrestricted: true }, ['R0', 'none', 'none', false]],
    ['18b made unrestricted', { ...ACADEMIC, employmentUnrestricted: true }, ['R0', 'none', 'none', false]],
    [
      'transfer of business',
      { titleKind: 'skilled_academic', employerChangeReason: 'transfer_of_business' },
      ['R1', 'none', 'none', false],
    ],
    [
      'change of legal form',
      { titleKind: 'skilled_vocational', employerChangeReason: 'change_of_legal_form' },
      ['R1', 'none', 'none', false],
    ],
    [
      'transfer with a Blue Card',
      { ...CARD, employerChangeReason: 'transfer_of_business' },
      ['R1', 'none', 'none', false],
    ],
    ['18b, short times', { ...ACADEMIC, ...SHORT_TIMES }, ['R2', 'required', 'required', false]],
    [
      '18a, other job',
      { titleKind: 'skilled_vocational', employerChangeReason: 'other_job', ...SHORT_TIMES },
      ['R2', 'required', 'required', false],
    ],
    ['19c(1)', { ...NEW_JOB, titleKind: 'other_employment', ...SHORT_TIMES }, ['R2', 'required', 'required', false]],
    [
      '19c(2) after many years: § 9 does not apply',
      { ...NEW_JOB, titleKind: 'experienced_worker', insuredEmploymentMonths: 60 },
      ['R2', 'required', 'required', false],
    ],
    [
      'humanitarian, restricted',
      { ...NEW_JOB, titleKind: 'humanitarian', employmentUnrestricted: false },
      ['R2', 'required', 'none', false],
    ],
    [
      'free by a provision',
      { ...NEW_JOB, titleKind: 'other_employment', baConsentFreeProvision: '§ 5 BeschV' },
      ['R2', 'required', 'none', false],
    ],
    ['two years insured', { ...ACADEMIC, insuredEmploymentMonths: 24 }, ['R3', 'required', 'none', false]],
    [
      'three years of stay',
      { ...ACADEMIC, insuredEmploymentMonths: 3, stayUninterruptedSince: '2023-11-23', studyPeriods: [] },
      ['R3', 'required', 'none', false],
    ],
    ['Blue Card, month nine', CARD, ['R4', 'none', 'none', true]],
    [
      'Blue Card, month nine, reduced by salary',
      { ...CARD, grossAnnualSalary: 47_000 },
      ['R4', 'none', 'required', true],
    ],
    [
      'Blue Card, reduced by its basis',
      { ...CARD, grossAnnualSalary: undefined, blueCardBasis: 'reduced_salary' },
      ['R4', 'none', 'required', true],
    ],
    [
      'Blue Card for IT without a degree',
      { ...CARD, blueCardBasis: 'it_experience' },
      ['R4', 'none', 'required', true],
    ],
    [
      'Blue Card, reduced, two years insured before',
      { ...CARD, grossAnnualSalary: 47_000, insuredEmploymentMonths: 25 },
      ['R4', 'none', 'none', true],
    ],
    ['last day of the twelve months', { ...CARD, newEmploymentStart: '2027-02-28' }, ['R4', 'none', 'none', true]],
    ['first day after the twelve months', { ...CARD, newEmploymentStart: '2027-03-01' }, ['R5', 'none', 'none', false]],
    [
      'credited months',
      { ...CARD, creditedMonths: 4, creditedMonthsReason: 'Zeiten nach § 18b' },
      ['R5', 'none', 'none', false],
    ],
    [
      'old card, employer printed',
      {
        ...CARD,
        titleIssuedOn: '2023-06-01',
        blueCardFirstEmploymentStart: '2023-06-15',
        employerOnSupplementarySheet: true,
      },
      ['R6', 'none', 'none', false],
    ],
    [
      'old card, nothing printed',
      {
        ...CARD,
        titleIssuedOn: '2023-06-01',
        blueCardFirstEmploymentStart: '2023-06-15',
        employerOnSupplementarySheet: false,
      },
      ['R5', 'none', 'none', false],
    ],
    [
      'card of the day of the new law',
      {
        ...CARD,
        titleIssuedOn: '2023-11-18',
        blueCardFirstEmploymentStart: '2023-12-01',
        employerOnSupplementarySheet: true,
      },
      ['R5', 'none', 'none', false],
    ],
    ['18b to Blue Card', { ...ACADEMIC, requestedTitleKind: 'blue_card' }, ['R7', 'title_decision', 'by_title', false]],
    [
      'study to work',
      { titleKind: 'study', requestedTitleKind: 'skilled_academic' },
      ['R7', 'title_decision', 'by_title', false],
    ],
    [
      'the same title asked for is no change of purpose',
      { ...ACADEMIC, ...SHORT_TIMES, requestedTitleKind: 'skilled_academic' },
      ['R2', 'required', 'required', false],
    ],
    [
      'toleration',
      { ...NEW_JOB, titleKind: 'toleration', stayUninterruptedSince: '2025-01-01' },
      ['R8', 'required', 'required', false],
    ],
    [
      'toleration, four years',
      { ...NEW_JOB, titleKind: 'toleration', stayUninterruptedSince: '2022-11-23' },
      ['R8', 'required', 'none', false],
    ],
    [
      'toleration, four years only with the end of this day',
      { ...NEW_JOB, titleKind: 'toleration', stayUninterruptedSince: '2022-11-24' },
      ['R8', 'required', 'required', false],
    ],
    [
      'asylum permission',
      { ...NEW_JOB, titleKind: 'asylum_permission', stayUninterruptedSince: '2026-01-01' },
      ['R8', 'required', 'required', false],
    ],
    [
      'toleration, transfer of business',
      { titleKind: 'toleration', employerChangeReason: 'transfer_of_business' },
      ['R8', 'required', 'none', false],
    ],
  ])('%s', (_what, facts, [name, permission, baConsent, notification]) => {
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    expect(route(given)).toMatchObject({
      decided: true,
      route: name,
      permission,
      baConsent,
      notification,
      questions: [],
    });
    expect(route(given).legalBasis).toContain('§');
  });
});

describe('§ 9 BeschV', () => {
  const times = (facts: Record<string, unknown>, today = TODAY) =>
    route({ ...ACADEMIC, stayUninterruptedSince: '2026-01-01', ...facts }, today).route;
  const stay = (since: string, studyPeriods: { from: string; to?: string }[]) =>
    route({ ...ACADEMIC, insuredEmployment: [], stayUninterruptedSince: since, studyPeriods }).route;

  it('one period: two calendar years to the day', () => {
    expect(times({ insuredEmployment: [{ from: '2024-11-23' }] })).toBe('R3');
    // the second year ends only with the end of this very day
    expect(times({ insuredEmployment: [{ from: '2024-11-24' }] })).toBe('R2');
  });

  it('several periods: 730 days (§ 191 BGB)', () => {
    // 1.1.2023 to 31.12.2023: 365 days; 1.1.2025 to 31.12.2025: 365 days
    const years = [
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2025-01-01', to: '2025-12-31' },
    ];
    expect(times({ insuredEmployment: years })).toBe('R3');
    expect(times({ insuredEmployment: [years[0]!, { from: '2025-01-01', to: '2025-12-30' }] })).toBe('R2');
  });

  it('one job after the other without a day between is one period', () => {
    const jobs = { insuredEmployment: [{ from: '2025-01-01' }, { from: '2024-01-01', to: '2024-12-31' }] };
    const since = { stayUninterruptedSince: '2023-12-01', ...jobs };
    // 730 days are over, two calendar years are not: 2024 was a leap year
    expect(times(since, '2025-12-31')).toBe('R2');
    expect(times(since, '2026-01-01')).toBe('R3');
  });

  it('does not count times limited by law, freed by treaty, or before residence was given up', () => {
    const long = { from: '2020-01-01', to: '2024-12-31' };
    expect(times({ insuredEmployment: [long] })).toBe('R3');
    expect(times({ insuredEmployment: [{ ...long, timeLimitedByLaw: true }] })).toBe('R2');
    expect(times({ insuredEmployment: [{ ...long, consentFreeByTreaty: true }] })).toBe('R2');
    expect(times({ insuredEmployment: [long], residenceGivenUpOn: '2025-01-31' })).toBe('R2');
    expect(times({ insuredEmployment: [long], residenceGivenUpOn: '2022-12-31' })).toBe('R3');
    expect(times({ insuredEmployment: [long], residenceGivenUpOn: '2023-01-01' })).toBe('R2');
  });

  it('counts employment that still runs only up to the day of the decision', () => {
    expect(times({ insuredEmployment: [{ from: '2025-06-01', to: '2028-01-01' }] })).toBe('R2');
  });

  it('counts study by half, and two years of it at most', () => {
    expect(stay('2023-11-23', [])).toBe('R3');
    expect(stay('2023-11-24', [])).toBe('R2');
    // four years, two of them study: 2 + 1 = 3
    expect(stay('2022-11-20', [{ from: '2022-11-20', to: '2024-11-19' }])).toBe('R3');
    expect(stay('2023-01-15', [{ from: '2023-01-15', to: '2025-01-14' }])).toBe('R2');
    // six years of study, six months of work: 2 + 0.5
    expect(stay('2020-05-23', [{ from: '2020-05-23', to: '2026-05-22' }])).toBe('R2');
    // six years of study, thirteen months of work: 2 + 1.08
    expect(stay('2019-10-20', [{ from: '2019-10-20', to: '2025-10-20' }])).toBe('R3');
  });
});

describe('questions', () => {
  it.each<[what: string, facts: Record<string, unknown>, questions: string[]]>([
    ['nothing known', {}, ['titleKind']],
    ['18b alone', { titleKind: 'skilled_academic' }, ['employerChangeReason']],
    [
      'Blue Card of which only the next job is known: what an old card would say comes later',
      { ...NEW_JOB, titleKind: 'blue_card' },
      ['blueCardFirstEmploymentStart'],
    ],
    ['18b, new employer', ACADEMIC, ['insuredEmployment', 'stayUninterruptedSince']],
    ['18b, ten months', { ...ACADEMIC, insuredEmploymentMonths: 10 }, ['stayUninterruptedSince']],
    [
      '18b, long stay',
      { ...ACADEMIC, insuredEmploymentMonths: 10, stayUninterruptedSince: '2020-01-01' },
      ['studyPeriods'],
    ],
    ['19c(2): nothing of § 9 is asked', { ...NEW_JOB, titleKind: 'experienced_worker' }, []],
    ['settlement permit: nothing is asked', { titleKind: 'settlement_permit' }, []],
    ['family title', { titleKind: 'family', ...NEW_JOB, ...SHORT_TIMES }, ['employmentUnrestricted']],
    ['study, no title asked for', { titleKind: 'study', ...NEW_JOB, ...SHORT_TIMES }, ['requestedTitleKind']],
    [
      'Blue Card, start unknown',
      {
        titleKind: 'blue_card',
        employerChangeReason: 'new_employer',
        newEmploymentStart: '2026-12-01',
        grossAnnualSalary: 60_000,
        employerOnSupplementarySheet: false,
      },
      ['blueCardFirstEmploymentStart'],
    ],
    [
      'Blue Card, salary unknown',
      { ...NEW_JOB, titleKind: 'blue_card', blueCardFirstEmploymentStart: '2026-03-01' },
      ['grossAnnualSalary'],
    ],
    [
      'Blue Card, long ago',
      { ...NEW_JOB, titleKind: 'blue_card', blueCardFirstEmploymentStart: '2023-06-01' },
      ['titleIssuedOn', 'employerOnSupplementarySheet'],
    ],
    ['toleration', { ...NEW_JOB, titleKind: 'toleration' }, ['stayUninterruptedSince']],
  ])('%s', (_what, facts, questions) => {
    expect(asked(facts)).toEqual(questions);
  });

  it('names what is already sure: a toleration is R8 whatever its stay', () => {
    const answer = route({ ...NEW_JOB, titleKind: 'toleration' });
    expect(answer).toMatchObject({ decided: false, route: 'R8', permission: 'required', baConsent: null });
  });

  it('leaves the salary open for a year whose threshold is not known', () => {
    const answer = route({ ...CARD, decidedOn: '2027-01-04', newEmploymentStart: '2027-01-01' });
    expect(answer.questions.map(({ fact }) => fact)).toEqual(['blueCardBasis']);
  });
});

describe('field 23 of the EzB', () => {
  it.each([
    ['R2', { ...ACADEMIC, ...SHORT_TIMES }],
    ['R4 with reduced salary', { ...CARD, grossAnnualSalary: 47_000 }],
  ])('%s: stop', (_what, facts) => {
    expect(route({ ...facts, hiredOutToThirdParties: true }).stop).toMatchObject({
      legalBasis: '§ 40 Abs. 1 Nr. 2 AufenthG',
    });
    expect(route({ ...facts, hiredOutToThirdParties: false }).stop).toBeNull();
  });

  it.each([
    ['R3: the agency is not asked', { ...ACADEMIC, insuredEmploymentMonths: 30 }],
    ['R0', { titleKind: 'settlement_permit' }],
    [
      'R8: § 32 BeschV does not name this ground',
      { ...NEW_JOB, titleKind: 'toleration', stayUninterruptedSince: '2025-01-01' },
    ],
  ])('%s: no stop', (_what, facts) => {
    expect(route({ ...facts, hiredOutToThirdParties: true }).stop).toBeNull();
  });
});

describe('the threshold of the Blue Card', () => {
  it('is that of the day of the decision, else of today', () => {
    const facts = {
      ...CARD,
      grossAnnualSalary: 49_000,
      blueCardFirstEmploymentStart: '2025-06-01',
      newEmploymentStart: '2025-12-01',
    };
    expect(route({ ...facts, decidedOn: '2025-12-10' }).baConsent).toBe('none');
    expect(route({ ...facts, decidedOn: '2026-01-10' }).baConsent).toBe('required');
    expect(route(facts, '2025-12-31').baConsent).toBe('none');
  });

  it('below even the reduced one the officer is told to think of a suspension', () => {
    expect(route({ ...CARD, grossAnnualSalary: 45_934.19 }).hints[0]?.text).toContain('Aussetzung prüfen');
    expect(
      route({ ...CARD, grossAnnualSalary: 45_934.2 })
        .hints.map(({ text }) => text)
        .join(),
    ).not.toContain('Aussetzung prüfen');
  });

  it('a job of half a year to the day is long enough', () => {
    const short = (newEmploymentEnd: string) =>
      route({ ...CARD, grossAnnualSalary: 60_000, newEmploymentStart: '2027-01-01', newEmploymentEnd }).hints.some(
        ({ text }) => text.includes('kürzer als 6 Monate'),
      );
    expect(short('2027-06-30')).toBe(false);
    expect(short('2027-06-29')).toBe(true);
  });
});
