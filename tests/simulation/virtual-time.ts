/**
 * The only clock of a simulated world. Events run in the order of their virtual time; the world moves on when everything the last
 * ones started has come to rest.
 */
export interface VirtualTime {
  /** Virtual milliseconds since the start. */
  elapsed(): number;
  date(): Date;
  after(ms: number, event: () => void): void;
  /** Counts work outside virtual time (the database), so that the world waits for it. */
  real<T>(work: Promise<T>): Promise<T>;
  /** Runs until no event is left. `together`: how many due events start before their work is waited for (true concurrency). */
  run(together?: number): Promise<void>;
  /** Runs until this work is done, and answers what it answers. */
  until<T>(work: Promise<T>, together?: number): Promise<T>;
}

const START = Date.parse('2026-03-02T07:00:00.000Z');

export function createVirtualTime(): VirtualTime {
  let elapsed = 0;
  let order = 0;
  let working = 0;
  const events: { at: number; order: number; event: () => void }[] = [];

  const rest = async (): Promise<void> => {
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (working > 0);
    // What the last piece of work woke up runs before the next event.
    await new Promise((resolve) => setImmediate(resolve));
  };

  const run = async (together = 1): Promise<void> => {
    await rest();
    while (events.length > 0) {
      events.sort((a, b) => a.at - b.at || a.order - b.order);
      for (const { at, event } of events.splice(0, together)) {
        elapsed = Math.max(elapsed, at);
        event();
      }
      await rest();
    }
  };

  return {
    elapsed: () => elapsed,
    date: () => new Date(START + elapsed),
    after(ms, event) {
      events.push({ at: elapsed + ms, order: order++, event });
    },
    async real(work) {
      working++;
      try {
        return await work;
      } finally {
        working--;
      }
    },
    run,
    async until(work, together) {
      let settled = false;
      const watched = work.finally(() => {
        settled = true;
      });
      watched.catch(() => undefined);
      while (!settled) await run(together);
      return watched;
    },
  };
}
