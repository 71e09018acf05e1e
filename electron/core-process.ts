import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { FromCore, type ToCore } from '#contract/desk/shell-handshake.ts';
import type { FromBytes, PortEnd, ToBytes } from '#contract/shell/bytes-port.ts';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { assertNever } from '#domain/assert-never.ts';
import { RequestsOverPort } from './request-over-port.ts';

export interface CoreEvents {
  onReady(): void;
  onRefused(message: string): void;
  onShowWindow(kind: WindowKind): void;
  /** The windows its officer has; again whenever they change. */
  onWindows(kinds: readonly WindowKind[]): void;
  /** It ended although nobody asked it to. */
  onCrashed(code: number): void;
}

/** The core of this desk in its own process: started, given its ports, stopped in order. */
export class CoreProcess {
  readonly requests: RequestsOverPort;
  readonly #process: UtilityProcess;
  readonly #exited: Promise<void>;
  #stopping = false;

  constructor(entry: string, start: Extract<ToCore, { type: 'start' }>, events: CoreEvents) {
    this.#process = utilityProcess.fork(entry, [], { serviceName: 'Laufmappe Kern', stdio: 'inherit' });
    this.#process.on('message', (message: unknown) => handle(FromCore.parse(message), events));
    this.#exited = new Promise((resolve) => {
      this.#process.once('exit', (code) => {
        resolve();
        if (!this.#stopping) events.onCrashed(code);
      });
    });
    this.#send(start);
    const { port1, port2 } = new MessageChannelMain();
    this.#send({ type: 'bytes' }, port2);
    this.requests = new RequestsOverPort(portEnd(port1));
  }

  /** A port for a window's page, its other end already with the core. */
  portForWindow(kind: WindowKind): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#send({ type: 'window', kind }, port2);
    return port1;
  }

  /** Asks the core to close everything; ends it the hard way when it has not after `graceMs`. */
  async stop(graceMs = 10_000): Promise<void> {
    this.#stopping = true;
    this.#send({ type: 'stop' });
    const deadline = setTimeout(() => this.#process.kill(), graceMs);
    await this.#exited;
    clearTimeout(deadline);
  }

  #send(message: ToCore, ...ports: MessagePortMain[]): void {
    this.#process.postMessage(message, ports);
  }
}

function handle(message: FromCore, events: CoreEvents): void {
  switch (message.type) {
    case 'ready':
      events.onReady();
      break;
    case 'refused':
      events.onRefused(message.message);
      break;
    case 'show_window':
      events.onShowWindow(message.kind);
      break;
    case 'windows':
      events.onWindows(message.kinds);
      break;
    case 'stopped':
      break;
    default:
      assertNever(message);
  }
}

function portEnd(port: MessagePortMain): PortEnd<FromBytes, ToBytes> {
  port.start();
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data as FromBytes)),
    onClose: (listener) => port.once('close', listener),
  };
}
