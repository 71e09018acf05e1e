import { Worker } from 'node:worker_threads';
import { LIMITS } from './limits.ts';
import type { SourceAnswer, SourceRequest } from './source-protocol.ts';

/** A thread that holds one file at a time. Questions are answered one after the other. */
export interface SourceThread {
  /** The size in bytes of the file it is given next: what the program may grow by is measured by it. */
  expect(fileSize: number): void;
  /** Never rejects: a thread that dies, takes too long or grows too large answers with a refusal. */
  ask(request: SourceRequest): Promise<SourceAnswer>;
  isAlive(): boolean;
  end(): Promise<void>;
}

/** How often growth is looked at. */
const WATCH_MS = 200;

export function startSourceThread(): SourceThread {
  const worker = new Worker(new URL('./source-worker.ts', import.meta.url), {
    name: 'open-source',
    // Flags of the program (--input-type, --inspect) are not meant for this thread.
    execArgv: [],
    // Left alone V8 sets aside 48 MB for what is short-lived.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 6, stackSizeMb: 8 },
  });
  let fileSize = 0;
  let settle: ((answer: SourceAnswer) => void) | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let gone: SourceAnswer | null = null;

  const give = (answer: SourceAnswer): void => {
    settle?.(answer);
    settle = null;
  };
  const stop = (code: 'too-expensive' | 'damaged', detail: string): void => {
    gone ??= { kind: 'refused', code, detail };
    give(gone);
    void worker.terminate();
  };
  worker.on('message', give);
  worker.on('error', (error: Error & { code?: string }) => {
    stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-expensive' : 'damaged', error.message);
  });
  worker.on('exit', () => stop('damaged', 'Ende'));
  worker.unref();

  const askNow = (request: SourceRequest): Promise<SourceAnswer> => {
    if (gone !== null) return Promise.resolve(gone);
    const { promise, resolve } = Promise.withResolvers<SourceAnswer>();
    const memoryBefore = process.memoryUsage.rss();
    worker.ref();
    const limit = setTimeout(() => stop('too-expensive', 'Zeit'), LIMITS.openingMs);
    // Typed arrays and WebAssembly lie outside the heap that resourceLimits bounds, so the whole program's growth is watched.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > LIMITS.growth + 4 * fileSize) stop('too-expensive', 'Speicher');
    }, WATCH_MS);
    settle = (answer) => {
      clearTimeout(limit);
      clearInterval(watch);
      worker.unref();
      resolve(answer);
    };
    worker.postMessage(request);
    return promise;
  };

  return {
    expect(size) {
      fileSize = size;
    },
    isAlive: () => gone === null,
    ask(request) {
      const answer = last.then(() => askNow(request));
      last = answer;
      return answer;
    },
    async end() {
      gone ??= { kind: 'refused', code: 'damaged', detail: 'geschlossen' };
      await worker.terminate();
    },
  };
}
