import { DISK_FULL, isDiskFull } from '../disk-full.ts';

/** What was hindered is tried again more often than this; a trouble nobody met for so long is over. */
const OVER_AFTER_MS = 20_000;

/** Whether this desk's disk is full, as far as those who write have met it lately. */
export interface DiskTrouble {
  /** Looks at a failure; true when the full disk is its reason. */
  met(error: unknown): boolean;
  /** The sentence for the person; null when there is no trouble. */
  sentence(): string | null;
  close(): void;
}

/** `onChange` hears when the trouble begins and when it is over. */
export function createDiskTrouble(onChange: () => void, overAfterMs = OVER_AFTER_MS): DiskTrouble {
  let timer: NodeJS.Timeout | undefined;
  return {
    met(error) {
      if (!isDiskFull(error)) return false;
      const begins = timer === undefined;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        onChange();
      }, overAfterMs);
      timer.unref();
      if (begins) onChange();
      return true;
    },
    sentence: () => (timer === undefined ? null : DISK_FULL),
    close: () => clearTimeout(timer),
  };
}
