import { CentralRefused } from '#contract/central/central-line.ts';
import type { Connection } from '#contract/desk/session.ts';
import { DISK_FULL, isDiskFull } from '../disk-full.ts';

/** Without a hint the desk asks this often. */
const POLL_MS = 15_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

export interface SyncLoop {
  start(): void;
  /** Ends the loop; resolves when nothing of it runs any more. */
  stop(): Promise<void>;
  /** Something is to be handed in or fetched: do it now rather than at the next poll. */
  nudge(): void;
  connection(): Connection;
  onConnection(listener: (connection: Connection) => void): () => void;
}

export interface SyncLoopOptions {
  readonly syncOnce: () => Promise<void>;
  /** Calls `hint` for each hint of central until the signal ends it or the stream breaks. */
  readonly listen?: (hint: () => void, signal: AbortSignal) => Promise<void>;
  readonly now: () => Date;
  readonly lastSyncAt: () => string | null;
}

/** Keeps the desk and central together: at once after a nudge or a hint, else by polling, with growing pauses after failures. */
export function createSyncLoop(options: SyncLoopOptions): SyncLoop {
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = { state: 'connecting', lastSyncAt: options.lastSyncAt() };
  let stopping: AbortController | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let wake: () => void = () => undefined;
  let nudged = false;

  const become = (next: Connection): void => {
    connection = next;
    for (const listener of listeners) listener(next);
  };

  const nudge = (): void => {
    nudged = true;
    wake();
  };

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (nudged || stopping?.signal.aborted) wake();
    });

  const keepSynced = async (signal: AbortSignal): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      nudged = false;
      try {
        await options.syncOnce();
        failures = 0;
        become({ state: 'connected', lastSyncAt: options.lastSyncAt() ?? options.now().toISOString() });
      } catch (fault) {
        failures++;
        // After a failure only time helps; a nudge that came meanwhile is served by the retry.
        nudged = false;
        become(afterFailure(fault, connection, options));
      }
      if (!signal.aborted) await pause(failures === 0 ? POLL_MS : retryAfter(failures));
    }
  };

  const keepListening = async (signal: AbortSignal): Promise<void> => {
    if (!options.listen) return;
    while (!signal.aborted) {
      // Hints are a convenience: without them the poll goes on.
      await options.listen(nudge, signal).catch(() => undefined);
      await aborted(signal, FIRST_RETRY_MS * 3);
    }
  };

  return {
    start() {
      if (stopping) return;
      stopping = new AbortController();
      running = Promise.all([keepSynced(stopping.signal), keepListening(stopping.signal)]);
    },
    async stop() {
      stopping?.abort();
      wake();
      await running;
      stopping = undefined;
    },
    nudge,
    connection: () => connection,
    onConnection(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function afterFailure(fault: unknown, before: Connection, options: SyncLoopOptions): Connection {
  const lastSyncAt = options.lastSyncAt();
  if (fault instanceof CentralRefused) return { state: 'refused', message: fault.message, lastSyncAt };
  if (isDiskFull(fault)) return { state: 'refused', message: DISK_FULL, lastSyncAt };
  const since = before.state === 'offline' ? before.since : options.now().toISOString();
  return { state: 'offline', since, lastSyncAt };
}

function retryAfter(failures: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
}

function aborted(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });
}
