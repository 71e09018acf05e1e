import { describe, expect, it } from 'vitest';
import type { LawFigure } from '../law/parameters.ts';
import { lawFigure } from '../law/parameters.ts';
import { localDate } from '../time/local-date.ts';
import { lastDay, lastDayOfSpan, nextWorkingDay, type PeriodUnit, periodEnd, workingDaysEnd } from './period.ts';

const BW = { land: 'BW' } as const;

describe('the last day of a period (§§ 187, 188 BGB)', () => {
  it.each<[string, number, PeriodUnit, string]>([
    ['2026-11-23', 2, 'weeks', '2026-12-07'],
    ['2026-11-23', 1, 'weeks', '2026-11-30'],
    ['2026-11-23', 30, 'days', '2026-12-23'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2026-02-28', 1, 'months', '2026-03-28'],
    ['2026-08-31', 6, 'months', '2027-02-28'],
    ['2027-08-31', 6, 'months', '2028-02-29'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2027-12-31', 6, 'months', '2028-06-30'],
    ['2026-03-28', 1, 'days', '2026-03-29'],
    ['2026-10-24', 1, 'weeks', '2026-10-31'],
    ['2026-12-31', 1, 'days', '2027-01-01'],
  ])('%s plus %i %s ends on %s', (event, value, unit, end) => {
    expect(lastDay(localDate(event), value, unit)).toBe(end);
  });

  it.each<[string, number, PeriodUnit, string]>([
    ['2026-11-23', 4, 'years', '2030-11-22'],
    ['2025-12-01', 12, 'months', '2026-11-30'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-28'],
    ['2026-03-31', 6, 'months', '2026-09-30'],
    ['2026-08-31', 6, 'months', '2027-02-28'],
    ['2026-03-01', 6, 'months', '2026-08-31'],
    ['2026-11-23', 2, 'weeks', '2026-12-06'],
    ['2026-01-01', 1, 'months', '2026-01-31'],
  ])('a span whose first day counts: %s for %i %s ends on %s', (first, value, unit, end) => {
    expect(lastDayOfSpan(localDate(first), value, unit)).toBe(end);
  });
});

describe('the shift of § 193 BGB', () => {
  it.each([
    ['2026-12-25', 'BW', '2026-12-28'],
    ['2027-01-01', 'BW', '2027-01-04'],
    ['2027-01-06', 'BW', '2027-01-07'],
    ['2027-01-06', 'NI', '2027-01-06'],
    ['2026-04-03', 'BW', '2026-04-07'],
    ['2026-06-04', 'BW', '2026-06-05'],
    ['2026-06-04', 'BE', '2026-06-04'],
    ['2026-11-18', 'SN', '2026-11-19'],
    ['2026-10-31', 'SN', '2026-11-02'],
    ['2021-12-31', 'BW', '2021-12-31'],
    ['2022-12-24', 'BW', '2022-12-27'],
  ] as const)('%s in %s moves to %s', (day, land, moved) => {
    expect(nextWorkingDay(localDate(day), { land })).toBe(moved);
  });

  it('says in German words what was skipped, and why', () => {
    const end = periodEnd(
      localDate('2026-12-11'),
      lawFigure('BA_CONSENT_FICTION', localDate('2026-12-11')),
      'Anfrage übermittelt',
      BW,
    );
    expect(end.because.map(({ text }) => text)).toEqual([
      'Anfrage übermittelt am Fr., 11.12.2026; der Tag selbst zählt nicht mit.',
      expect.stringContaining('Frist: 2 Wochen.'),
      'Letzter Tag: Fr., 25.12.2026.',
      'Kein Werktag: 25.12.2026 (1. Weihnachtstag), 26.12.2026 (2. Weihnachtstag), 27.12.2026 (Sonntag). Verschoben auf Mo., 28.12.2026.',
    ]);
    expect(end.because.every(({ legalBasis }) => legalBasis !== null)).toBe(true);
  });

  it('says when a month has no such day', () => {
    const figure: LawFigure = lawFigure('OBJECTION', localDate('2026-01-31'));
    const end = periodEnd(localDate('2026-01-31'), figure, 'Bekanntgabe', BW);
    expect(end.endsOn).toBe('2026-02-28');
    expect(end.because[2]?.text).toContain('Dem Monat fehlt der 31.');
  });
});

describe('Werktage', () => {
  it.each([
    // Friday: Saturday counts in the earlier reading alone
    ['2026-11-20', '2026-11-24', '2026-11-25'],
    ['2026-11-23', '2026-11-26', '2026-11-26'],
    // over Christmas: 24 is a working day, 25 to 27 are none
    ['2026-12-23', '2026-12-29', '2026-12-29'],
  ])('three after %s: %s, without Saturdays %s', (from, early, late) => {
    const end = workingDaysEnd(localDate(from), lawFigure('EMPLOYER_INVITATION', localDate(from)), 'Eingang', BW);
    expect([end.endsOn, end.endsOnShifted]).toEqual([early, late]);
  });
});
