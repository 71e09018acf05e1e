import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { amountText, readAmount, readQuickDay, readSpans, spansText } from './quick-values.ts';

const TODAY = localDate('2026-11-23');

describe('days typed in a hurry', () => {
  test.each([
    ['23.11.2026', '2026-11-23'],
    ['2311', '2026-11-23'],
    ['23.11', '2026-11-23'],
    ['23.11.', '2026-11-23'],
    ['1.3', '2027-03-01'],
    ['0103', '2027-03-01'],
    ['3112', '2026-12-31'],
    ['0106', '2026-06-01'],
    ['231124', '2024-11-23'],
    ['heute', '2026-11-23'],
  ])('%s is %s, the day nearest to today where no year is typed', (typed, day) => {
    expect(readQuickDay(typed, TODAY)).toBe(day);
  });

  test.each(['', '3211', '31.02', 'morgen', '2311x'])('%j is no day', (typed) => {
    expect(readQuickDay(typed, TODAY)).toBeNull();
  });

  test('29.02. means a year that has one', () => {
    expect(readQuickDay('2902', localDate('2027-11-23'))).toBe('2028-02-29');
  });
});

describe('amounts as they are typed in German', () => {
  test.each([
    ['50700', 50_700],
    ['50.700', 50_700],
    ['4.650,50 €', 4650.5],
    ['38,5', 38.5],
    ['38.5', 38.5],
  ])('%s is %d', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  test.each(['', 'viel', '50.70.0', '-3'])('%j is none', (typed) => {
    expect(readAmount(typed)).toBeNull();
  });

  test.each([
    [50_700, '50.700'],
    [38.5, '38,50'],
    [1_250_000.25, '1.250.000,25'],
  ])('%d is written %s', (amount, text) => {
    expect(amountText(amount)).toBe(text);
  });
});

describe('times of employment', () => {
  test('several, the last one open', () => {
    const spans = readSpans('1.2.24-30.6.26, 1.8.26-', TODAY);
    expect(spans).toEqual([{ from: '2024-02-01', to: '2026-06-30' }, { from: '2026-08-01' }]);
    expect(spansText(spans ?? [])).toBe('01.02.2024–30.06.2026, 01.08.2026–');
  });

  test('what was written out reads as the same times', () => {
    expect(readSpans('01.02.2024–30.06.2026, 01.08.2026–', TODAY)).toEqual([
      { from: '2024-02-01', to: '2026-06-30' },
      { from: '2026-08-01' },
    ]);
  });

  test.each(['', '1.2.24', '30.6.26-1.2.24', 'immer-heute'])('%j is none', (typed) => {
    expect(readSpans(typed, TODAY)).toBeNull();
  });
});
