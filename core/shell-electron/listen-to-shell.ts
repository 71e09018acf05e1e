import { type FromCore, ToCore } from '#contract/desk/shell-handshake.ts';
import type { FromBytes, PortEnd, ToBytes } from '#contract/shell/bytes-port.ts';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { assertNever } from '#domain/assert-never.ts';

/** A message port as a utility process gets it (Electron's MessagePortMain), without Electron's types: core imports none. */
export interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
}

/** `process.parentPort` of a utility process. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { data: unknown; ports: UtilityPort[] }) => void): unknown;
}

export interface ShellListener {
  /** The first message, once. */
  onStart(start: Extract<ToCore, { type: 'start' }>): void;
  /** Answer the desk contract on this port; `RPCHandler` of @orpc/server/message-port takes it as it is, then `start()` it. */
  onWindow(kind: WindowKind, port: UtilityPort): void;
  /** Give this to serveBytesPort. */
  onBytes(port: PortEnd<ToBytes, FromBytes>): void;
  onStop(): void;
}

/** Listens to Electron's main process (contract/desk/shell-handshake.ts). Gives the way to answer it. */
export function listenToShell(parent: ParentPort, listener: ShellListener): (message: FromCore) => void {
  parent.on('message', ({ data, ports: [port] }) => {
    const message = ToCore.parse(data);
    switch (message.type) {
      case 'start':
        listener.onStart(message);
        break;
      case 'window':
        if (port !== undefined) listener.onWindow(message.kind, port);
        break;
      case 'bytes':
        if (port !== undefined) listener.onBytes(portEnd(port));
        break;
      case 'stop':
        listener.onStop();
        break;
      default:
        assertNever(message);
    }
  });
  return (message) => parent.postMessage(message);
}

/** What arrives before somebody listens waits in the port until it is started. */
function portEnd(port: UtilityPort): PortEnd<ToBytes, FromBytes> {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', ({ data }) => listener(data as ToBytes));
      port.start();
    },
    onClose: (listener) => void port.on('close', listener),
  };
}
