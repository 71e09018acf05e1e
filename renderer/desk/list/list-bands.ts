import type { CaseColumn } from '#contract/desk/cases.ts';
import { type AgeBand, ageBand } from '#domain/clocks/urgency-of.ts';
import type { Case } from '#domain/records/case.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type DueBand, dueBand } from './due-bands.ts';

/** The heads a list can have: by urgency where it is ordered by what is due, by age where it is ordered by receipt. */
export type ListBand = DueBand | AgeBand;

/** Whether a list in this order has heads. */
export function isBanded(column: CaseColumn): boolean {
  return column === 'dueOn' || column === 'receivedOn';
}

/** The head a row stands under. */
export function bandOf(column: CaseColumn, row: Pick<Case, 'dueOn' | 'receivedOn'>, today: string): ListBand {
  return column === 'receivedOn' ? ageBand(row.receivedOn, localDate(today)) : dueBand(row.dueOn, today);
}

/** A run of rows under the same head: where it begins and how many rows it has; null while that is being found out. */
export interface BandRun {
  readonly band: ListBand;
  readonly start: number;
  readonly count: number | null;
}

/**
 * The runs of a list that is sorted by the day its bands go by, found by halving instead of reading every row: `bandAt` answers for
 * one row index and may have to ask the desk; questions that do not depend on each other are asked at once. A list of 100,000 rows needs a few dozen questions.
 */
export async function bandRuns(total: number, bandAt: (index: number) => Promise<ListBand>): Promise<BandRun[]> {
  if (total === 0) return [];
  const starts: { band: ListBand; start: number }[] = [{ band: await bandAt(0), start: 0 }];
  const search = async (low: number, lowBand: ListBand, high: number, highBand: ListBand): Promise<void> => {
    if (lowBand === highBand) return;
    if (high - low === 1) {
      starts.push({ band: highBand, start: high });
      return;
    }
    const middle = Math.floor((low + high) / 2);
    const middleBand = await bandAt(middle);
    await Promise.all([search(low, lowBand, middle, middleBand), search(middle, middleBand, high, highBand)]);
  };
  const first = starts[0]!.band;
  await search(0, first, total - 1, await bandAt(total - 1));
  starts.sort((a, b) => a.start - b.start);
  return starts.map(({ band, start }, index) => ({ band, start, count: (starts[index + 1]?.start ?? total) - start }));
}
