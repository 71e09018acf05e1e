import { Worker } from 'node:worker_threads';
import type { RecognisedPage } from '#contract/ocr.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';
import type { FromWorker, ToWorker } from '#ocr-worker/protocol.ts';
import type { ThreadStart } from '#ocr-worker/step-back.ts';

/** What came of a page. After `too-slow` and `crashed` the thread is gone. */
export type ThreadOutcome =
  | { kind: 'recognised'; page: RecognisedPage; tired: boolean }
  | { kind: 'unreadable'; reason: string }
  | { kind: 'too-slow' }
  | { kind: 'crashed'; reason: string };

/** One worker thread; takes one page at a time. */
export interface OcrThread {
  recognise(page: PageImage, timeLimitMs: number): Promise<ThreadOutcome>;
  pagesRead(): number;
  /** Stops at once, also in the middle of a page, which then counts as crashed. */
  end(): Promise<void>;
}

/** What is short-lived there are words by the hundred; left alone V8 sets aside 48 MB for them in every thread. */
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 6 };

/** `behind`: a person works beside it, and everything they do goes first. */
export function createOcrThread(workerUrl: URL, behind: boolean): OcrThread {
  const workerData: ThreadStart = { behind };
  const worker = new Worker(workerUrl, { name: 'ocr', execArgv: [], resourceLimits: LIMITS, workerData });
  let pages = 0;
  let settle: ((outcome: ThreadOutcome) => void) | null = null;
  let death: string | null = null;

  const answer = (outcome: ThreadOutcome): void => {
    settle?.(outcome);
    settle = null;
  };
  const die = (reason: string): void => {
    death ??= reason;
    answer({ kind: 'crashed', reason: death });
  };
  worker.on('message', (message: FromWorker) => {
    if (message.kind !== 'ready') answer(message);
  });
  worker.on('error', (error) => die(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => die(`Ende mit Code ${code}`));
  // Between pages an idle thread must not keep the program alive.
  worker.unref();

  return {
    recognise(page, timeLimitMs) {
      if (death !== null) return Promise.resolve({ kind: 'crashed', reason: death });
      const { promise, resolve } = Promise.withResolvers<ThreadOutcome>();
      worker.ref();
      const limit = setTimeout(() => {
        answer({ kind: 'too-slow' });
        void worker.terminate();
      }, timeLimitMs);
      settle = (outcome) => {
        clearTimeout(limit);
        worker.unref();
        pages += 1;
        resolve(outcome);
      };
      worker.postMessage({ kind: 'recognise', page } satisfies ToWorker);
      return promise;
    },
    pagesRead: () => pages,
    async end() {
      await worker.terminate();
    },
  };
}
