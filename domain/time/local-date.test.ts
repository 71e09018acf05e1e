import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, localDate, officeDay, weekday } from './local-date.ts';

describe('local dates', () => {
  it.each([
    ['2026-08-31', 3, '2026-11-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('counts days over a change of clocks', () => {
    expect(addDays(localDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(localDate('2026-10-24'), localDate('2026-10-26'))).toBe(2);
  });

  it('knows the weekday', () => {
    expect(weekday(localDate('2026-11-23'))).toBe(1);
    expect(weekday(localDate('2026-11-29'))).toBe(7);
  });

  it('puts an evening in UTC on the next day of the office', () => {
    expect(officeDay('2026-11-23T23:30:00.000Z')).toBe('2026-11-24');
    expect(officeDay('2026-07-01T21:59:00.000Z')).toBe('2026-07-01');
    expect(officeDay('2026-07-01T22:01:00.000Z')).toBe('2026-07-02');
  });

  it('refuses a day that does not exist', () => {
    expect(() => localDate('2026-02-30')).toThrow();
  });
});
