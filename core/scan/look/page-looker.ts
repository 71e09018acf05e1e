import { Worker } from 'node:worker_threads';
import type { FoundZone, PageLook, Wanted } from '#ocr-worker/look/page-look.ts';
import type { FromLookWorker, ToLookWorker } from '#ocr-worker/look/protocol.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';
import type { ThreadStart } from '#ocr-worker/step-back.ts';

/** Looks at pages in the order they are asked for, in a thread of its own. */
export interface PageLooker {
  /**
   * Blank? askew? where does the paper end? which codes? In pixels of the page as given. Rejects with LookFailed alone: the page
   * cannot be decoded, ended the thread twice, took too long, or the looker was closed.
   */
  look(page: PageImage, wanted: Wanted): Promise<PageLook>;
  /** The machine-readable zones that could be read for certain. Rejects as `look`. */
  zones(page: PageImage): Promise<readonly FoundZone[]>;
  /** A first page is about to come, perhaps: the thread starts. */
  standReady(): void;
  /** Ends the thread; what still waits is rejected. */
  close(): Promise<void>;
}

export interface PageLookerOptions {
  /** A person works beside it, and everything they do goes first. */
  behind?: boolean;
  /** For one page, in milliseconds. */
  timeLimitMs?: number;
  /** The thread's module. From source it is found beside this one; a bundle must ship ocr-worker/ as it is and name it here. */
  workerUrl?: URL;
}

/** The page could not be looked at; `message` is German. It is to be treated as a written page without codes. */
export class LookFailed extends Error {}

/** An answer that is not a failure. */
type Answer = Exclude<FromLookWorker, { kind: 'unreadable' }>;

interface Asked {
  readonly order: ToLookWorker;
  readonly result: PromiseWithResolvers<Answer>;
  attempts: number;
}

const TIME_LIMIT_MS = 20_000;

export function createPageLooker(options: PageLookerOptions = {}): PageLooker {
  const { behind = false, timeLimitMs = TIME_LIMIT_MS } = options;
  const workerUrl = options.workerUrl ?? new URL('../../../ocr-worker/look/worker.ts', import.meta.url);
  const waiting: Asked[] = [];
  let current: Asked | null = null;
  let limit: NodeJS.Timeout | undefined;
  let worker: Worker | null = null;
  let closed = false;

  return {
    async look(page, wanted) {
      const answer = await ask({ kind: 'look', page, wanted });
      if (answer.kind !== 'seen') throw new LookFailed('Die Sichtung hat etwas anderes beantwortet.');
      return answer.look;
    },
    async zones(page) {
      const answer = await ask({ kind: 'zones', page });
      return answer.kind === 'zones' ? answer.zones : [];
    },
    standReady() {
      if (closed || worker !== null) return;
      worker = start();
      worker.unref();
    },
    async close() {
      closed = true;
      clearTimeout(limit);
      const left = [...(current === null ? [] : [current]), ...waiting.splice(0)];
      current = null;
      for (const { result } of left) result.reject(new LookFailed('Die Sichtung der Seiten ist beendet.'));
      await worker?.terminate();
      worker = null;
    },
  };

  function ask(order: ToLookWorker): Promise<Answer> {
    if (closed) return Promise.reject(new LookFailed('Die Sichtung der Seiten ist beendet.'));
    const asked: Asked = { order, result: Promise.withResolvers(), attempts: 0 };
    waiting.push(asked);
    next();
    return asked.result.promise;
  }

  function next(): void {
    if (closed || current !== null) return;
    const asked = waiting.shift();
    if (asked === undefined) {
      // An idle thread must not keep the program alive.
      worker?.unref();
      return;
    }
    current = asked;
    asked.attempts += 1;
    worker ??= start();
    worker.ref();
    limit = setTimeout(() => {
      const slow = worker;
      worker = null;
      void slow?.terminate();
      fail(`Die Seite ließ sich in ${Math.round(timeLimitMs / 1000)} Sekunden nicht sichten.`);
    }, timeLimitMs);
    worker.postMessage(asked.order);
  }

  function start(): Worker {
    const workerData: ThreadStart = { behind };
    const thread = new Worker(workerUrl, {
      name: 'look',
      execArgv: [],
      // Left alone V8 sets aside 48 MB for what is short-lived.
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 6 },
      workerData,
    });
    thread.on('message', (message: FromLookWorker) => {
      if (thread !== worker) return;
      if (message.kind === 'unreadable') fail('Das Bild der Seite ist beschädigt und lässt sich nicht lesen.');
      else settle(({ result }) => result.resolve(message));
    });
    const die = (reason: string): void => {
      if (thread !== worker) return;
      worker = null;
      const asked = current;
      if (asked !== null && asked.attempts < 2) {
        clearTimeout(limit);
        current = null;
        waiting.unshift(asked);
        next();
      } else fail(`Die Sichtung ist an dieser Seite zweimal abgestürzt (${reason}).`);
    };
    thread.on('error', (error) => die(error instanceof Error ? error.message : String(error)));
    thread.on('exit', (code) => die(`Ende mit Code ${code}`));
    return thread;
  }

  function fail(message: string): void {
    settle(({ result }) => result.reject(new LookFailed(message)));
  }

  function settle(how: (asked: Asked) => void): void {
    clearTimeout(limit);
    const asked = current;
    current = null;
    if (asked !== null) how(asked);
    next();
  }
}
