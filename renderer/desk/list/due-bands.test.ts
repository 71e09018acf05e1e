import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { dueBand } from './due-bands.ts';

describe('dueBand', () => {
  const today = '2026-11-25';
  test.each([
    ['2026-11-17', 'critically_overdue'],
    ['2026-11-18', 'overdue'],
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'soon'],
    ['2026-12-02', 'soon'],
    ['2026-12-03', 'later'],
  ])('on 25 November, %s is %s', (date, band) => {
    expect(dueBand(localDate(date), today)).toBe(band);
  });
  test('a case without a date is in no band of dates', () => {
    expect(dueBand(null, today)).toBe('none');
  });
});
