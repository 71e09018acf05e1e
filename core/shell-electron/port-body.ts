/** A body whose sender went away. */
export class BodyBroken extends Error {}

/**
 * A body that comes in pieces over a port: asks for the next piece only when its reader wants one. It has one reader.
 */
export class PortBody implements AsyncIterable<Uint8Array> {
  readonly #askForNext: () => void;
  #state: 'open' | 'ended' | 'broken' = 'open';
  readonly #arrived: Uint8Array[] = [];
  #wake: () => void = () => undefined;

  constructor(askForNext: () => void) {
    this.#askForNext = askForNext;
  }

  push(piece: Uint8Array): void {
    this.#arrived.push(piece);
    this.#wake();
  }

  end(): void {
    if (this.#state === 'open') this.#state = 'ended';
    this.#wake();
  }

  break(): void {
    if (this.#state === 'open') this.#state = 'broken';
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = this.#arrived.shift();
      if (piece !== undefined) {
        yield piece;
        continue;
      }
      if (this.#state === 'broken') throw new BodyBroken('the sender went away');
      if (this.#state === 'ended') return;
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#askForNext();
      await woken;
    }
  }
}
