import { availableParallelism } from 'node:os';
import type { RecognisedPage } from '#contract/ocr.ts';
import type { SourcePage } from '../intake/open-source/source-page.ts';
import { failedPage } from './failed-page.ts';
import { createOcrThread, type OcrThread } from './ocr-thread.ts';
import { createProgress, type OcrProgress } from './progress.ts';

/** A page to be recognised. */
export interface PageJob {
  /** Unique for the page; asking again for an id that is on its way gives the same promise. */
  id: string;
  /** Number of the page in its file, from 1; used when the page cannot be opened at all. */
  page: number;
  /** Fetches the page just before its turn, so that a long queue holds no pictures. */
  load(): Promise<SourcePage>;
  /** Higher goes first; 0 when left out. Equal ones in the order they came. */
  priority?: number;
}

export interface OcrPool {
  /**
   * Resolves with the page's words; with `source: 'failed'` and a German reason when it cannot be read. Rejects with
   * PageCancelled after `cancel` or `close`, with nothing else. Remembers nothing: a caller that wants to go on after a crash
   * asks again for what it has not stored.
   */
  recognise(job: PageJob): Promise<RecognisedPage>;
  /** Puts a waiting page in front of all others: the one a person looks at. */
  prioritise(id: string): void;
  /** Drops a waiting page, or stops the thread that works on it. */
  cancel(id: string): void;
  progress(): OcrProgress;
  /** Is the page being read at this moment? */
  isRunning(id: string): boolean;
  /** Tells of each change; returns how to stop listening. */
  onProgress(listener: (progress: OcrProgress) => void): () => void;
  /** Ends all threads and rejects what is waiting. */
  close(): Promise<void>;
}

export interface OcrPoolOptions {
  /** Default: cores minus one, at least one. */
  workers?: number;
  /** A person works beside it: its threads take what time nobody else wants. Linux alone can do that for a single thread. */
  behind?: boolean;
  /** For one page, in milliseconds. */
  timeLimitMs?: number;
  /** A thread is replaced after this many pages; WebAssembly memory never shrinks. */
  pagesPerThread?: number;
  /** The worker's module. From source it is found beside this one; a bundle must ship ocr-worker/ as it is and name it here. */
  workerUrl?: URL;
}

/** The page was cancelled, or the pool closed, before it was read. */
export class PageCancelled extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`Seite ${id} wurde abgebrochen.`);
    this.id = id;
  }
}

interface Waiting {
  job: PageJob;
  priority: number;
  attempts: number;
  result: PromiseWithResolvers<RecognisedPage>;
  loading?: Promise<SourcePage>;
  cancelled: boolean;
}

/** A pool of OCR threads with an own queue: priorities, cancelling, a time limit for each page and threads that may die. */
export function createOcrPool(options: OcrPoolOptions = {}): OcrPool {
  const size = options.workers ?? Math.max(1, availableParallelism() - 1);
  const timeLimitMs = options.timeLimitMs ?? 120_000;
  const pagesPerThread = options.pagesPerThread ?? 300;
  const workerUrl = options.workerUrl ?? new URL('../../ocr-worker/worker.ts', import.meta.url);

  const entries = new Map<string, Waiting>();
  const queue: Waiting[] = [];
  const idle: OcrThread[] = [];
  const busy = new Map<Waiting, OcrThread | null>();
  const progress = createProgress();
  let closed = false;
  let highest = 0;

  return {
    recognise(job) {
      const known = entries.get(job.id);
      if (known !== undefined) return known.result.promise;
      const entry: Waiting = {
        job,
        priority: job.priority ?? 0,
        attempts: 0,
        result: Promise.withResolvers(),
        cancelled: false,
      };
      if (closed) {
        entry.result.reject(new PageCancelled(job.id));
        return entry.result.promise;
      }
      highest = Math.max(highest, entry.priority);
      entries.set(job.id, entry);
      queue.push(entry);
      progress.added();
      pump();
      return entry.result.promise;
    },
    prioritise(id) {
      const entry = entries.get(id);
      if (entry === undefined) return;
      highest += 1;
      entry.priority = highest;
    },
    cancel(id) {
      const entry = entries.get(id);
      if (entry !== undefined) drop(entry);
    },
    progress: () => progress.now(),
    isRunning(id) {
      const entry = entries.get(id);
      return entry !== undefined && busy.has(entry);
    },
    onProgress: (listener) => progress.listen(listener),
    async close() {
      closed = true;
      for (const entry of [...entries.values()]) drop(entry);
      await Promise.all(idle.splice(0).map((thread) => thread.end()));
    },
  };

  /** Hands pages to free places until one of the two runs out. */
  function pump(): void {
    while (!closed && busy.size < size && queue.length > 0) void work(takeNext());
    // The next page is fetched while the threads are busy, so that none waits for a file.
    if (queue.length > 0) prefetch(queue.reduce(moreUrgent));
  }

  function takeNext(): Waiting {
    const entry = queue.reduce(moreUrgent);
    queue.splice(queue.indexOf(entry), 1);
    return entry;
  }

  async function work(entry: Waiting): Promise<void> {
    busy.set(entry, null);
    const page = await read(entry);
    busy.delete(entry);
    if (page === 'again') {
      queue.unshift(entry);
    } else if (!entry.cancelled) {
      entries.delete(entry.job.id);
      progress.finished();
      entry.result.resolve(page);
    }
    pump();
  }

  async function read(entry: Waiting): Promise<RecognisedPage | 'again'> {
    let source: SourcePage;
    try {
      source = await prefetch(entry);
    } catch (error) {
      return failedPage(entry.job.page, null, error instanceof Error ? error.message : String(error));
    }
    if (source.kind === 'text') return source.page;
    const { image } = source;
    if (entry.cancelled) return failedPage(image.page, image, 'Abgebrochen.');
    const thread = idle.pop() ?? createOcrThread(workerUrl, options.behind ?? false);
    busy.set(entry, thread);
    const outcome = await thread.recognise(image, timeLimitMs);
    busy.set(entry, null);
    switch (outcome.kind) {
      case 'recognised':
        if (closed || outcome.tired || thread.pagesRead() >= pagesPerThread) void thread.end();
        else idle.push(thread);
        return outcome.page;
      case 'unreadable':
        idle.push(thread);
        return failedPage(
          image.page,
          image,
          'Das Bild der Seite ist beschädigt und lässt sich nicht lesen. Bitte neu scannen.',
        );
      case 'too-slow':
        return failedPage(
          image.page,
          image,
          `Die Texterkennung hat nach ${Math.round(timeLimitMs / 1000)} Sekunden noch kein Ergebnis gehabt und wurde beendet. Bitte die Seite prüfen und gegebenenfalls neu scannen.`,
        );
      case 'crashed':
        entry.attempts += 1;
        if (entry.attempts < 2 && !entry.cancelled) return 'again';
        return failedPage(
          image.page,
          image,
          `Die Texterkennung ist an dieser Seite zweimal abgestürzt (${outcome.reason}). Die Seite bleibt erhalten, ist aber nicht durchsuchbar.`,
        );
    }
  }

  function drop(entry: Waiting): void {
    if (entry.cancelled) return;
    entry.cancelled = true;
    entries.delete(entry.job.id);
    const at = queue.indexOf(entry);
    if (at >= 0) queue.splice(at, 1);
    progress.removed();
    entry.result.reject(new PageCancelled(entry.job.id));
    void busy.get(entry)?.end();
  }
}

function prefetch(entry: Waiting): Promise<SourcePage> {
  if (entry.loading === undefined) {
    entry.loading = entry.job.load();
    // The failure is told when the page's turn comes.
    entry.loading.catch(() => undefined);
  }
  return entry.loading;
}

const moreUrgent = (left: Waiting, right: Waiting): Waiting => (right.priority > left.priority ? right : left);
