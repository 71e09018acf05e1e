/** Windows hear of a change as soon as what belongs to it is done: a page that comes in is waited for. */
const AFTER_MS = 10;
/** What goes on by itself is told within so long, or with what is told sooner: each hint is work for the windows that show the batch. */
const OF_PROGRESS_AFTER_MS = 250;
/** So long lies between two hints: a thousand pages in a row are a handful of them, and the sheet behind the news of its file waits little. */
const EVERY_MS = 50;
/** Building tables takes at most so small a share of the time, however many pages they have. */
const SHARE_OF_TIME = 8;

/** When windows are told to ask for the tables of batches again. */
export interface BatchHints {
  /** A page came in, a person took a step. */
  changed(batchId: string): void;
  /** A file came in and is being opened; a page was looked at or read. */
  progressed(batchId: string): void;
  /** A table was built in so many milliseconds. */
  tableTook(milliseconds: number): void;
  close(): void;
}

export function createBatchHints(tell: (batchIds: readonly string[]) => void): BatchHints {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let pauseMs = EVERY_MS;
  let toldAt = Number.NEGATIVE_INFINITY;

  const tellNow = (): void => {
    dueAt = Number.POSITIVE_INFINITY;
    toldAt = performance.now();
    const batchIds = [...changed];
    changed.clear();
    tell(batchIds);
  };
  const tellWithin = (batchId: string, milliseconds: number): void => {
    changed.add(batchId);
    const now = performance.now();
    const due = Math.max(now + milliseconds, toldAt + pauseMs);
    if (due >= dueAt) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(tellNow, due - now);
  };

  return {
    changed: (batchId) => tellWithin(batchId, AFTER_MS),
    progressed: (batchId) => tellWithin(batchId, OF_PROGRESS_AFTER_MS),
    tableTook(milliseconds) {
      pauseMs = Math.max(EVERY_MS, SHARE_OF_TIME * milliseconds);
    },
    close: () => clearTimeout(timer),
  };
}
