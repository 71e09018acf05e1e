import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { ToCore } from '#contract/desk/shell-handshake.ts';
import { listenToShell, type ParentPort, type UtilityPort } from './listen-to-shell.ts';

/** The main process as the core sees it. */
class MainProcess extends EventEmitter implements ParentPort {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  say(message: ToCore | Record<string, unknown>, ...ports: UtilityPort[]): void {
    this.emit('message', { data: structuredClone(message), ports });
  }
}

class Port extends EventEmitter implements UtilityPort {
  started = false;
  readonly sent: unknown[] = [];
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  start(): void {
    this.started = true;
  }
}

function listening() {
  const main = new MainProcess();
  const seen: unknown[] = [];
  const answer = listenToShell(main, {
    onStart: ({ dataFolder, databaseKey }) => seen.push(['start', dataFolder, databaseKey.byteLength]),
    onWindow: (kind, port) => seen.push(['window', kind, port]),
    onBytes: (port) => port.onMessage((message) => seen.push(['bytes', message])),
    onStop: () => seen.push(['stop']),
  });
  return { main, seen, answer };
}

const start = {
  type: 'start',
  dataFolder: '/data',
  rendererFolder: '/renderer',
  centralUrl: null,
  enrolCode: null,
  databaseKey: new Uint8Array(32),
} satisfies ToCore;

test('start, window and stop arrive as what they are', () => {
  const { main, seen, answer } = listening();
  const port = new Port();
  main.say(start);
  main.say({ type: 'window', kind: 'reader' }, port);
  main.say({ type: 'stop' });
  answer({ type: 'stopped' });
  expect(seen).toEqual([['start', '/data', 32], ['window', 'reader', port], ['stop']]);
  expect(main.heard).toEqual([{ type: 'stopped' }]);
});

test('the port for bytes is started only when somebody listens to it', () => {
  const { main, seen } = listening();
  const port = new Port();
  main.say({ type: 'bytes' }, port);
  expect(port.started).toBe(true);
  port.emit('message', { data: { type: 'next', id: 1 } });
  expect(seen).toEqual([['bytes', { type: 'next', id: 1 }]]);
});

test('a key of another length is no key', () => {
  const { main, seen } = listening();
  expect(() => main.say({ ...start, databaseKey: new Uint8Array(16) })).toThrow(/32 bytes/);
  expect(seen).toEqual([]);
});

test('a message nobody knows is a fault, not something to guess at', () => {
  const { main } = listening();
  expect(() => main.say({ type: 'shutdown' })).toThrow();
});
