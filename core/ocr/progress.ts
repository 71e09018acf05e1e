/** How far the pages asked for have come. Counting starts anew when a page is asked for after all were done. */
export interface OcrProgress {
  pagesDone: number;
  pagesTotal: number;
  /** Over the last minute of work at most; null before the first page is done. */
  pagesPerMinute: number | null;
  /** Null while the speed is not known. */
  secondsLeft: number | null;
}

/** How many pages back the speed looks. */
const REMEMBERED = 40;

export function createProgress(now: () => number = () => performance.now()) {
  const listeners = new Set<(progress: OcrProgress) => void>();
  let done = 0;
  let total = 0;
  let finishTimes: number[] = [];

  const current = (): OcrProgress => {
    const span = (finishTimes.at(-1) ?? 0) - (finishTimes[0] ?? 0);
    const perMinute = span > 0 ? ((finishTimes.length - 1) * 60_000) / span : null;
    return {
      pagesDone: done,
      pagesTotal: total,
      pagesPerMinute: perMinute === null ? null : Math.round(perMinute * 10) / 10,
      secondsLeft: perMinute === null ? null : Math.ceil(((total - done) * 60) / perMinute),
    };
  };
  const tell = (): void => {
    for (const listener of listeners) listener(current());
  };
  return {
    added(): void {
      if (done === total) {
        done = 0;
        total = 0;
        finishTimes = [now()];
      }
      total += 1;
      tell();
    },
    finished(): void {
      done += 1;
      finishTimes = [...finishTimes.slice(-REMEMBERED), now()];
      tell();
    },
    removed(): void {
      total -= 1;
      tell();
    },
    now: current,
    listen(listener: (progress: OcrProgress) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
