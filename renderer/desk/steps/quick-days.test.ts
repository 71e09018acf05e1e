import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { quickDay } from './quick-days.ts';

test.each([
  ['tomorrow', '2026-11-23', '2026-11-24'],
  ['tomorrow', '2026-11-27', '2026-11-30'],
  ['week', '2026-11-23', '2026-11-30'],
  ['week', '2026-12-18', '2026-12-28'],
  ['twoWeeks', '2026-12-23', '2027-01-07'],
] as const)('%s from %s is %s in Baden-Württemberg', (name, today, day) => {
  expect(quickDay(name, localDate(today), { land: 'BW' })).toBe(day);
});
