import type { Bench, BenchResult } from './bench.ts';
import { benchImages } from './mrz-images.ts';
import { benchLetters } from './mrz-letters.ts';
import { benchText } from './mrz-text.ts';

/**
 * Machine-readable zones: as text, rendered and spoiled as pictures beside Debian's `tesseract`, and pages that hold none. Rechenzeit
 * is the thread's own processor time, so that other work on the machine does not count.
 */
export const bench: Bench = {
  name: 'mrz',
  async run({ quick }): Promise<BenchResult[]> {
    return [...benchText(), ...(await benchImages(quick)), ...(await benchLetters(quick))];
  },
};
