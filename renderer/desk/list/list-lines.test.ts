import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DUE_BANDS } from './due-bands.ts';
import type { BandRun } from './list-bands.ts';
import { lineAt, lineCount, lineOfCase } from './list-lines.ts';

const runsOf = (counts: readonly number[]): BandRun[] => {
  let start = 0;
  return counts.flatMap((count, index) => {
    const run = { band: DUE_BANDS[index]!, start, count };
    start += count;
    return count > 0 ? [run] : [];
  });
};

test('every line is a band head or the next case, and each case is found on its line', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 5 }), (counts) => {
      const runs = runsOf(counts);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const lines = Array.from({ length: lineCount(total, runs) }, (_, line) => lineAt(line, runs));
      const cases = lines.flatMap((line) => (line.kind === 'case' ? [line.index] : []));
      expect(cases).toEqual(Array.from({ length: total }, (_, index) => index));
      expect(lines.filter((line) => line.kind === 'band')).toHaveLength(runs.length);
      for (const index of cases) expect(lineAt(lineOfCase(index, runs), runs)).toEqual({ kind: 'case', index });
    }),
  );
});

test('without bands a line is its case', () => {
  expect(lineAt(7, [])).toEqual({ kind: 'case', index: 7 });
});
