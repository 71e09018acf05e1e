import { describe, expect, it } from 'vitest';
import { localDate } from '../time/local-date.ts';
import { birthDay, readMrzDate, validityDay } from './mrz-date.ts';

const TODAY = localDate('2026-11-23');

describe('a date of a zone', () => {
  it('may be known in part or not at all', () => {
    expect(readMrzDate('640812')).toEqual({ kind: 'full', year: 64, month: 8, day: 12 });
    expect(readMrzDate('9107<<')).toEqual({ kind: 'month', year: 91, month: 7 });
    expect(readMrzDate('91<<<<')).toEqual({ kind: 'year', year: 91 });
    expect(readMrzDate('<<<<<<')).toEqual({ kind: 'unknown' });
    expect(readMrzDate('901315')).toEqual({ kind: 'impossible' });
    expect(readMrzDate('900230')).toEqual({ kind: 'impossible' });
    expect(readMrzDate('90<<12')).toEqual({ kind: 'impossible' });
  });

  it('of a birth never lies in the future', () => {
    expect(birthDay(readMrzDate('380102'), TODAY)).toBe('1938-01-02');
    expect(birthDay(readMrzDate('261123'), TODAY)).toBe('2026-11-23');
    expect(birthDay(readMrzDate('261124'), TODAY)).toBe('1926-11-24');
    expect(birthDay(readMrzDate('000229'), TODAY)).toBe('2000-02-29');
    expect(birthDay(readMrzDate('9107<<'), TODAY)).toBeUndefined();
  });

  it('of an expiry lies within fifty years', () => {
    expect(validityDay(readMrzDate('340501'), TODAY)).toBe('2034-05-01');
    expect(validityDay(readMrzDate('961210'), TODAY)).toBe('1996-12-10');
  });
});
