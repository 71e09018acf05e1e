import type { DeskEvent } from '#contract/desk/session.ts';

/** Hints to all windows. A window that does not read fast enough is told to ask for everything again instead of falling behind. */
export class EventChannel {
  readonly #readers = new Set<Reader>();

  tell(event: DeskEvent): void {
    for (const reader of this.#readers) reader.push(event);
  }

  /** Events from now on, until the signal says stop. */
  async *read(signal?: AbortSignal): AsyncGenerator<DeskEvent, void, void> {
    const reader = new Reader();
    const stop = () => reader.stop();
    this.#readers.add(reader);
    signal?.addEventListener('abort', stop);
    try {
      for (let event = await reader.next(); event !== undefined; event = await reader.next()) yield event;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#readers.delete(reader);
    }
  }
}

const MOST_WAITING = 200;

class Reader {
  #waiting: DeskEvent[] = [];
  #wake: (() => void) | undefined;
  #stopped = false;

  push(event: DeskEvent): void {
    if (this.#waiting.length >= MOST_WAITING) {
      this.#waiting = [{ kind: 'data', caseIds: [], everything: true }, { kind: 'session' }, { kind: 'intake' }];
    } else {
      this.#waiting.push(event);
    }
    this.#wake?.();
  }

  stop(): void {
    this.#stopped = true;
    this.#wake?.();
  }

  async next(): Promise<DeskEvent | undefined> {
    while (this.#waiting.length === 0 && !this.#stopped) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#stopped ? undefined : this.#waiting.shift();
  }
}
