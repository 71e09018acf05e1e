import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { clockTime, dueDay, longDay, readDay, readPartialDay } from './dates.ts';

describe('dates as people read them', () => {
  test('near today with the weekday, far from it with the year', () => {
    expect(dueDay(localDate('2026-12-08'), '2026-11-23', 'de')).toBe('Di 08.12.');
    expect(dueDay(localDate('2026-12-08'), '2026-11-23', 'en')).toBe('Tu 08.12.');
    expect(dueDay(localDate('2028-12-08'), '2026-11-23', 'de')).toBe('08.12.2028');
  });

  test('a moment in the time of the office, also in summer', () => {
    expect(clockTime('2026-11-23T09:42:00.000Z')).toBe('10:42');
    expect(clockTime('2026-07-01T08:42:00.000Z')).toBe('10:42');
  });
});

describe('birth dates as far as they are known', () => {
  test.each([
    ['14.03.1991', '1991-03-14'],
    ['00.03.1991', '1991-03'],
    ['3.1991', '1991-03'],
    ['00.00.1991', '1991'],
    ['1991', '1991'],
  ])('%s is %s', (typed, date) => {
    expect(readPartialDay(typed)).toBe(date);
  });

  test.each(['13.1991', '00.13.1991', '31.02.1991', '91', 'unbekannt', ''])('%j is none', (typed) => {
    expect(readPartialDay(typed)).toBeNull();
  });
});

describe('dates as people type them', () => {
  test.each([
    ['8.12.2026', '2026-12-08'],
    ['08.12.26', '2026-12-08'],
    [' 8. 12.2026 ', '2026-12-08'],
    ['08122026', '2026-12-08'],
    ['2026-12-08', '2026-12-08'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  test.each(['29.02.2026', '31.11.2026', '8.13.2026', 'morgen', '', '8.12.', '8/12/2026'])('%j is no day', (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  test('what was written out reads as the same day', () => {
    expect(readDay(longDay('2026-12-08'))).toBe('2026-12-08');
  });
});
