import type { SocketLike } from './websocket-link.ts';

/** Waits before the next attempt, in milliseconds; the last one repeats. */
const BACKOFF = [250, 500, 1000, 2000, 5000] as const;

export type LineState = 'connecting' | 'open' | 'lost';

/**
 * A WebSocket that comes back by itself. While it is away it says CONNECTING, so that calls wait instead of failing;
 * calls that were under way when it broke fail, because nobody knows whether they arrived.
 */
export class ReconnectingSocket extends EventTarget implements SocketLike {
  readonly #url: string;
  readonly #onState: (state: LineState) => void;
  #socket: WebSocket | null = null;
  #attempt = 0;

  constructor(url: string, onState: (state: LineState) => void) {
    super();
    this.#url = url;
    this.#onState = onState;
    this.#connect();
  }

  get readyState(): WebSocket['readyState'] {
    return this.#socket?.readyState === WebSocket.OPEN ? WebSocket.OPEN : WebSocket.CONNECTING;
  }

  send(data: Parameters<WebSocket['send']>[0]): void {
    this.#socket?.send(data);
  }

  #connect(): void {
    const socket = new WebSocket(this.#url);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    let wasOpen = false;
    socket.addEventListener('open', () => {
      wasOpen = true;
      this.#attempt = 0;
      this.#onState('open');
      this.dispatchEvent(new Event('open'));
    });
    socket.addEventListener('message', ({ data }) => this.dispatchEvent(new MessageEvent('message', { data })));
    socket.addEventListener('close', () => {
      const wait = BACKOFF[Math.min(this.#attempt, BACKOFF.length - 1)];
      this.#attempt += 1;
      this.#onState('lost');
      if (wasOpen) this.dispatchEvent(new Event('close'));
      setTimeout(() => this.#connect(), wait);
    });
  }
}
