import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { DUE_BANDS } from './due-bands.ts';
import { bandOf, bandRuns } from './list-bands.ts';

describe('the head of a row', () => {
  const row = { dueOn: localDate('2026-11-25'), receivedOn: localDate('2026-09-11') };

  test('is its urgency where the list is ordered by what is due', () => {
    expect(bandOf('dueOn', row, '2026-11-25')).toBe('today');
  });
  test.each([
    ['2026-10-10', 'under_1_month'],
    ['2026-10-11', 'under_2_months'],
    ['2026-12-10', 'under_3_months'],
    ['2026-12-11', 'over_3_months'],
  ])('is its age where it is ordered by receipt: on %s %s', (today, band) => {
    expect(bandOf('receivedOn', row, today)).toBe(band);
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
      return index < 700 ? 'overdue' : index < 715 ? 'today' : index < 4000 ? 'soon' : 'later';
    });
    expect(asked).toBeLessThan(60);
  });
});
