import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../time/local-date.ts';
import { LAW_PARAMETER_CODES } from './law-parameter.ts';
import { findLawFigure, findLawParameter, LAW_PARAMETERS, lawFigure, lawParameter } from './parameters.ts';

describe('the catalogue of the law', () => {
  it('has rows for every code', () => {
    const without = LAW_PARAMETER_CODES.filter((code) => !LAW_PARAMETERS.some((row) => row.code === code));
    expect(without).toEqual([]);
  });

  it.each(LAW_PARAMETER_CODES)('%s: no two rows hold on one day, and no day lies between two rows', (code) => {
    const rows = LAW_PARAMETERS.filter((row) => row.code === code).sort((a, b) =>
      (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1,
    );
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      if (next === undefined) continue;
      expect(row.validTo).not.toBeNull();
      expect(next.validFrom).toBe(addDays(row.validTo!, 1));
    }
  });

  it('gives every row its source and a German line', () => {
    for (const { legalBasis, explanation, validFrom, validTo } of LAW_PARAMETERS) {
      expect(legalBasis.length).toBeGreaterThan(5);
      expect(explanation).toMatch(/\.\)?$|\.$/);
      expect(validFrom !== null && validTo !== null && validFrom > validTo).toBe(false);
    }
  });
});

describe('what changed in 2026 is there in both states', () => {
  it.each([
    ['TITLE_AFTER_LIMITED_JOB', '2026-04-15', 3, '2026-08-12', 6],
    ['TITLE_SHORTENING_FLOOR', '2026-08-11', null, '2026-08-12', 6],
    ['TITLE_SHORTENING_FLOOR_EXPLOITED', '2026-08-11', null, '2026-11-23', 9],
    ['BIOMETRICS_ADULT', '2026-08-11', null, '2026-08-12', 7],
    ['BIOMETRICS_MINOR', '2026-08-11', null, '2026-08-12', 5],
    ['PATERNITY_CONSENT_FICTION', '2026-07-28', null, '2026-07-29', 4],
    ['NATURALISATION_RESIDENCE_SPECIAL', '2025-04-02', 3, '2026-05-04', null],
    ['NATURALISATION_BAN', '2025-04-02', null, '2026-05-04', 10],
    ['DEEMED_NOTIFIED', '2024-12-31', 3, '2025-01-01', 4],
  ] as const)('%s', (code, before, was, after, is) => {
    expect(lawParameter(code, localDate(before)).value).toBe(was);
    expect(lawParameter(code, localDate(after)).value).toBe(is);
  });

  it.each([
    'COMMITMENT_FORM',
    'FAST_TRACK_AUTHORITY',
    'EMPLOYER_INFORMATION_DUTY',
    'NATURALISATION_STATISTICS',
  ] as const)('%s: rules without a figure too', (code) => {
    const texts = LAW_PARAMETERS.filter((row) => row.code === code).map(({ explanation }) => explanation);
    expect(new Set(texts).size).toBe(2);
  });
});

describe('salary thresholds', () => {
  it('are the shares of the ceiling of their year', () => {
    const day = localDate('2026-06-01');
    const ceiling = lawFigure('PENSION_CEILING', day).value;
    const pairs = [
      ['SALARY_BLUE_CARD', 'SALARY_SHARE_BLUE_CARD'],
      ['SALARY_BLUE_CARD_REDUCED', 'SALARY_SHARE_BLUE_CARD_REDUCED'],
      ['SALARY_EXPERIENCED', 'SALARY_SHARE_EXPERIENCED'],
      ['SALARY_AGE_45', 'SALARY_SHARE_AGE_45'],
    ] as const;
    for (const [threshold, share] of pairs) {
      expect(lawFigure(threshold, day).value).toBeCloseTo((ceiling * lawFigure(share, day).value) / 100, 2);
    }
  });

  it('are unknown for a year not yet announced, instead of being guessed', () => {
    expect(findLawFigure('SALARY_BLUE_CARD', localDate('2025-12-31'))?.value).toBe(48_300);
    expect(findLawFigure('SALARY_BLUE_CARD', localDate('2026-01-01'))?.value).toBe(50_700);
    expect(findLawParameter('SALARY_BLUE_CARD', localDate('2027-01-01'))).toBeNull();
    expect(() => lawFigure('SALARY_BLUE_CARD', localDate('2027-01-01'))).toThrow('SALARY_BLUE_CARD');
  });
});
