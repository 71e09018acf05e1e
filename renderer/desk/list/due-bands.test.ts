import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bandRuns, DUE_BANDS, dueBand } from './due-bands.ts';

describe('dueBand', () => {
  const wednesday = '2026-11-25';
  test.each([
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
  ])('on a Wednesday, %s is %s', (date, band) => {
    expect(dueBand(localDate(date), wednesday)).toBe(band);
  });

  test('on a Sunday the week is over', () => {
    expect(dueBand(localDate('2026-11-30'), '2026-11-29')).toBe('later');
  });

  test('a case without a date is in no band of dates', () => {
    expect(dueBand(null, wednesday)).toBe('none');
  });
});

describe('bandRuns', () => {
  test('finds the same runs as reading every row', async () => {
    const lengths = fc.array(fc.nat(400), { minLength: DUE_BANDS.length, maxLength: DUE_BANDS.length });
    await fc.assert(
      fc.asyncProperty(lengths, async (counts) => {
        const rows = DUE_BANDS.flatMap((band, index) => Array.from({ length: counts[index] ?? 0 }, () => band));
        const runs = await bandRuns(rows.length, async (index) => rows[index]!);
        expect(runs.flatMap(({ band, count }) => Array.from({ length: count ?? 0 }, () => band))).toEqual(rows);
        expect(new Set(runs.map(({ band }) => band)).size).toBe(runs.length);
      }),
    );
  });

  test('asks for few rows of a long list', async () => {
    let asked = 0;
    await bandRuns(100_000, async (index) => {
      asked += 1;
      return index < 700 ? 'overdue' : index < 715 ? 'today' : index < 4000 ? 'week' : 'later';
    });
    expect(asked).toBeLessThan(60);
  });
});
