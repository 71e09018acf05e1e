/** Work that waits for its turn; cancelled work never starts, running work hears of it by its signal. */
interface Job {
  readonly distance: () => number;
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly controller: AbortController;
}

/**
 * Pages waiting to be drawn. The one nearest to what is being read goes first, measured when its turn comes, because by
 * then someone has scrolled on. Two at a time keep a two-core machine answering.
 */
export class RenderQueue {
  readonly #atOnce: number;
  readonly #waiting = new Set<Job>();
  #running = 0;

  constructor(atOnce = 2) {
    this.#atOnce = atOnce;
  }

  /** Enters a job; the answer takes it out again, running or not. `run` must settle soon after its signal aborts. */
  enter(job: { distance: () => number; run: (signal: AbortSignal) => Promise<void> }): () => void {
    const entry: Job = { ...job, controller: new AbortController() };
    this.#waiting.add(entry);
    queueMicrotask(() => this.#startNext());
    return () => {
      this.#waiting.delete(entry);
      entry.controller.abort();
    };
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  #startNext(): void {
    while (this.#running < this.#atOnce) {
      const next = this.#nearest();
      if (!next) return;
      this.#waiting.delete(next);
      this.#running += 1;
      next.run(next.controller.signal).finally(() => {
        this.#running -= 1;
        this.#startNext();
      });
    }
  }

  #nearest(): Job | undefined {
    let nearest: Job | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const job of this.#waiting) {
      const distance = job.distance();
      if (distance < least) {
        least = distance;
        nearest = job;
      }
    }
    return nearest;
  }
}
