import type { LineState } from './reconnecting-socket.ts';

/**
 * A message port that may come later and may be replaced: the preload posts a fresh one whenever the core (re)starts.
 * What is sent before the first port waits for it; calls under way when a port closes fail, because nobody knows
 * whether they arrived.
 */
export class LatePort extends EventTarget implements Pick<MessagePort, 'addEventListener' | 'postMessage'> {
  readonly #onState: (state: LineState) => void;
  readonly #waiting: unknown[] = [];
  #port: MessagePort | null = null;

  constructor(onState: (state: LineState) => void) {
    super();
    this.#onState = onState;
  }

  attach(port: MessagePort): void {
    if (this.#port !== null) this.#lose(this.#port);
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.dispatchEvent(new MessageEvent('message', { data })));
    port.addEventListener('close', () => this.#lose(port));
    port.start();
    for (const message of this.#waiting.splice(0)) port.postMessage(message);
    this.#onState('open');
  }

  postMessage(message: unknown): void {
    if (this.#port === null) this.#waiting.push(message);
    else this.#port.postMessage(message);
  }

  #lose(port: MessagePort): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#onState('lost');
    this.dispatchEvent(new Event('close'));
  }
}
