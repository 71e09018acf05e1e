import type { Database } from 'better-sqlite3';
import { catchUp } from '#db/search/index-behind.ts';

/** A slice of indexing holds the core no longer than this, give or take one page. */
const SLICE_MS = 8;
const AGAIN_AFTER_MS = 5_000;

/** Keeps the search index in step with the pages, a slice at a time between everything else the core does. */
export interface IndexKeeper {
  /** There is something to do. */
  nudge(): void;
  close(): void;
}

/** `onDone` hears when the index has caught up, and with which cases; `onFailed` why it could not go on (a full disk): it is tried again later. */
export function createIndexKeeper(options: {
  readonly sqlite: Database;
  onDone(caseIds: string[]): void;
  onFailed(error: unknown): boolean;
}): IndexKeeper {
  let next: NodeJS.Immediate | NodeJS.Timeout | undefined;
  const caseIds = new Set<string>();
  let closed = false;
  let waits = false;

  const work = (): void => {
    next = undefined;
    if (closed) return;
    try {
      if (catchUp(options.sqlite, SLICE_MS, caseIds)) {
        next = setImmediate(work);
        return;
      }
      const done = [...caseIds];
      caseIds.clear();
      if (done.length > 0) options.onDone(done);
    } catch (error) {
      if (!options.onFailed(error)) throw error;
      waits = true;
      next = setTimeout(() => {
        waits = false;
        work();
      }, AGAIN_AFTER_MS);
    }
  };
  return {
    nudge() {
      if (!closed && !waits) next ??= setImmediate(work);
    },
    close() {
      closed = true;
      clearTimeout(next as NodeJS.Timeout);
      clearImmediate(next as NodeJS.Immediate);
    },
  };
}
