import { addDays, daysBetween, type LocalDate, localDate, weekday } from '#domain/time/local-date.ts';

/** Bands of urgency, in the order of their dates. */
export const DUE_BANDS = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type DueBand = (typeof DUE_BANDS)[number];

/** The band of a due date, seen from the office's today. The week ends on its Sunday. */
export function dueBand(dueOn: LocalDate | null, today: string): DueBand {
  if (dueOn === null) return 'none';
  const day = localDate(today);
  if (dueOn < day) return 'overdue';
  if (dueOn === day) return 'today';
  return dueOn <= addDays(day, 7 - weekday(day)) ? 'week' : 'later';
}

/** Whole days until a date, negative when it has passed. */
export function daysUntil(date: LocalDate, today: string): number {
  return daysBetween(localDate(today), date);
}

/** A run of rows of the same band: where it begins and how many rows it has; null while that is being found out. */
export interface BandRun {
  readonly band: DueBand;
  readonly start: number;
  readonly count: number | null;
}

/**
 * The runs of a list that is sorted by due date, found by halving instead of reading every row: `bandAt` answers for one
 * row index and may have to ask the desk; questions that do not depend on each other are asked at once. A list of 100,000 rows needs a few dozen questions.
 */
export async function bandRuns(total: number, bandAt: (index: number) => Promise<DueBand>): Promise<BandRun[]> {
  if (total === 0) return [];
  const starts: { band: DueBand; start: number }[] = [{ band: await bandAt(0), start: 0 }];
  const search = async (low: number, lowBand: DueBand, high: number, highBand: DueBand): Promise<void> => {
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
