import { LatePort } from './link/late-port.ts';
import { deskOverPort } from './link/message-port-link.ts';
import { type LineState, ReconnectingSocket } from './link/reconnecting-socket.ts';
import { type Desk, deskOverSocket } from './link/websocket-link.ts';

export type { LineState } from './link/reconnecting-socket.ts';
export type { Desk } from './link/websocket-link.ts';

/** Whether anybody answers at the other end; a store for `useSyncExternalStore`. */
export interface LineStore {
  get(): LineState;
  subscribe(listener: () => void): () => void;
}

/** The desk of this window and the state of the line to it. */
export interface DeskLine {
  readonly desk: Desk;
  readonly line: LineStore;
}

/** Opens the line the shell offers: the preload's message port in Electron (`app:`), else a WebSocket to our own origin. */
export function openDeskLine(): DeskLine {
  const line = lineStore();
  if (location.protocol === 'app:') {
    const port = new LatePort(line.set);
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      const [handed] = event.ports;
      if (event.source === window && handed && isPortMessage(event.data)) port.attach(handed);
    });
    return { desk: deskOverPort(port), line };
  }
  const url = new URL('/rpc', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return { desk: deskOverSocket(new ReconnectingSocket(url.href, line.set)), line };
}

function isPortMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'laufmappe:port';
}

function lineStore(): LineStore & { readonly set: (state: LineState) => void } {
  let state: LineState = 'connecting';
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
