import { card, type HandCase, WORKER } from './hand-case.ts';

const R2 = ['R2', 'required', 'required', false] as const;
const R3 = ['R3', 'required', 'none', false] as const;
const R4 = ['R4', 'none', 'none', true] as const;
const R4_BA = ['R4', 'none', 'required', true] as const;
const R5 = ['R5', 'none', 'none', false] as const;
const R8 = ['R8', 'required', 'required', false] as const;
const R8_FREE = ['R8', 'required', 'none', false] as const;

const { insuredEmploymentMonths: _, ...WITHOUT_MONTHS } = WORKER;
const insured = (insuredEmployment: object[], since: string) => ({
  ...WITHOUT_MONTHS,
  insuredEmployment,
  stayUninterruptedSince: since,
});
const stay = (since: string, studyPeriods: object[]) => ({ ...WORKER, stayUninterruptedSince: since, studyPeriods });
const old = (issued: string, onSheet: boolean) =>
  card('2023-06-01', '2026-12-01', 60_000, { titleIssuedOn: issued, employerOnSupplementarySheet: onSheet });

/** Every row of the table of routes, and both sides of each of its bounds. */
export const ROUTES_BY_HAND: Readonly<Record<string, HandCase>> = {
  'a business passes over, Blue Card in its first months': {
    facts: {
      titleKind: 'blue_card',
      employerChangeReason: 'transfer_of_business',
      blueCardFirstEmploymentStart: '2026-06-01',
    },
    route: ['R1', 'none', 'none', false],
  },
  'the legal form changes, § 19c(1)': {
    facts: { titleKind: 'other_employment', employerChangeReason: 'change_of_legal_form' },
    route: ['R1', 'none', 'none', false],
  },
  'humanitarian, but every work allowed': {
    facts: { titleKind: 'humanitarian', employmentUnrestricted: true },
    route: ['R0', 'none', 'none', false],
  },
  'another job with the same employer': { facts: { ...WORKER, employerChangeReason: 'other_job' }, route: R2 },
  'experienced worker of six years: § 9 BeschV is shut': {
    facts: { ...WORKER, titleKind: 'experienced_worker', insuredEmploymentMonths: 72 },
    route: R2,
  },
  'insured for 24 months': { facts: { ...WORKER, insuredEmploymentMonths: 24 }, route: R3 },
  'insured for 23 months': { facts: { ...WORKER, insuredEmploymentMonths: 23 }, route: R2 },
  'insured since two years ago today': {
    facts: insured([{ from: '2024-11-23' }], '2024-11-01'),
    route: R3,
  },
  'insured since two years ago tomorrow': { facts: insured([{ from: '2024-11-24' }], '2024-11-01'), route: R2 },
  'two insured times of 365 days each': {
    facts: insured(
      [
        { from: '2024-01-01', to: '2024-12-30' },
        { from: '2025-07-01', to: '2026-06-30' },
      ],
      '2024-01-01',
    ),
    route: R3,
  },
  'two insured times, a day short': {
    facts: insured(
      [
        { from: '2024-01-01', to: '2024-12-29' },
        { from: '2025-07-01', to: '2026-06-30' },
      ],
      '2024-01-01',
    ),
    route: R2,
  },
  'insured in a job limited by law': {
    facts: insured([{ from: '2024-01-01', timeLimitedByLaw: true }], '2024-06-01'),
    route: R2,
  },
  'insured long ago, then gone for good, then back': {
    facts: {
      ...insured([{ from: '2019-01-01', to: '2021-12-31' }, { from: '2026-01-01' }], '2025-12-01'),
      residenceGivenUpOn: '2022-01-10',
    },
    route: R2,
  },
  'three years of stay today': { facts: stay('2023-11-23', []), route: R3 },
  'three years of stay tomorrow: study is not even asked for': {
    facts: { ...WORKER, stayUninterruptedSince: '2023-11-24' },
    route: R2,
  },
  'three years of stay, study not known': {
    facts: { ...WORKER, stayUninterruptedSince: '2022-01-01' },
    asks: ['studyPeriods'],
  },
  'four years, two of them study': {
    facts: stay('2022-11-01', [{ from: '2022-11-01', to: '2024-10-31' }]),
    route: R3,
  },
  'six and a half years of study, ten months of work: 2 + 0.8': {
    facts: stay('2019-08-01', [{ from: '2019-08-01', to: '2026-01-31' }]),
    route: R2,
  },
  'six and a half years of study, seventeen months of work: 2 + 1.4': {
    facts: stay('2019-01-01', [{ from: '2019-01-01', to: '2025-06-30' }]),
    route: R3,
  },
  'only the stay is missing': {
    facts: { titleKind: 'skilled_academic', employerChangeReason: 'new_employer', insuredEmploymentMonths: 10 },
    asks: ['stayUninterruptedSince'],
  },
  'only the insured times are missing': {
    facts: {
      titleKind: 'skilled_academic',
      employerChangeReason: 'new_employer',
      stayUninterruptedSince: '2026-01-01',
    },
    asks: ['insuredEmployment'],
  },
  'change on the last day of the twelve months': { facts: card('2025-12-01', '2026-11-30', 60_000), route: R4 },
  'change on the day after the twelve months': { facts: card('2025-12-01', '2026-12-01', 60_000), route: R5 },
  'twelve months from 29 February: 28 February is the last day': {
    facts: card('2024-02-29', '2025-02-28', 60_000, { today: '2025-02-20', titleIssuedOn: '2024-02-20' }),
    route: R4,
  },
  'twelve months from 29 February: over on 1 March': {
    facts: card('2024-02-29', '2025-03-01', 60_000, { today: '2025-02-20', titleIssuedOn: '2024-02-20' }),
    route: R5,
  },
  'one month credited, change on its last day': {
    facts: card('2026-01-01', '2026-11-30', 60_000, { creditedMonths: 1, creditedMonthsReason: 'Fachkraft zuvor' }),
    route: R4,
  },
  'one month credited, change on the day after': {
    facts: card('2026-01-01', '2026-12-01', 60_000, { creditedMonths: 1, creditedMonthsReason: 'Fachkraft zuvor' }),
    route: R5,
  },
  'salary 2026 at the threshold': { facts: card('2026-03-01', '2026-12-01', 50_700), route: R4 },
  'salary 2026 a cent below': { facts: card('2026-03-01', '2026-12-01', 50_699.99), route: R4_BA },
  'salary 2026 at the reduced threshold': { facts: card('2026-03-01', '2026-12-01', 45_934.2), route: R4_BA },
  'salary 2025 at the threshold': {
    facts: card('2025-03-01', '2025-11-01', 48_300, { today: '2025-10-20' }),
    route: R4,
  },
  'salary 2025 below': { facts: card('2025-03-01', '2025-11-01', 48_299, { today: '2025-10-20' }), route: R4_BA },
  'salary 2027: no threshold is known, so the basis is asked for': {
    facts: card('2026-05-01', '2027-02-01', 52_000, { today: '2027-01-20' }),
    asks: ['blueCardBasis'],
  },
  'IT without a degree is never without the agency': {
    facts: card('2026-03-01', '2026-12-01', 70_000, { blueCardBasis: 'it_experience' }),
    route: R4_BA,
  },
  'card of 17 November 2023, employer printed': {
    facts: old('2023-11-17', true),
    route: ['R6', 'none', 'none', false],
  },
  'card of 18 November 2023, employer printed': { facts: old('2023-11-18', true), route: R5 },
  'card of 17 November 2023, nothing printed': { facts: old('2023-11-17', false), route: R5 },
  'card of 17 November 2023, sheet not known': {
    facts: { ...card('2023-06-01', '2026-12-01', 60_000), titleIssuedOn: '2023-11-17' },
    asks: ['employerOnSupplementarySheet'],
  },
  'from study to work': {
    facts: { titleKind: 'study', requestedTitleKind: 'other_employment' },
    route: ['R7', 'title_decision', 'by_title', false],
  },
  'the title asked for is the one held': { facts: { ...WORKER, requestedTitleKind: 'skilled_academic' }, route: R2 },
  'tolerated for four years today': {
    facts: { titleKind: 'toleration', employerChangeReason: 'new_employer', stayUninterruptedSince: '2022-11-23' },
    route: R8_FREE,
  },
  'tolerated for four years tomorrow': {
    facts: { titleKind: 'toleration', employerChangeReason: 'new_employer', stayUninterruptedSince: '2022-11-24' },
    route: R8,
  },
};
