import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromBytes, PortEnd, ToBytes } from '#contract/shell/bytes-port.ts';
import { letter, letterHash, type ShellUnderTest, shellUnderTest } from '#core/shell-browser/shell-for-test.ts';
import { serveBytesPort } from '#core/shell-electron/serve-bytes-port.ts';
import { RequestsOverPort } from '#electron/request-over-port.ts';

/** Both shells answer the same requests in the same way: HTTP in the browser shell, a message port in Electron. */
let under: ShellUnderTest;
let electron: RequestsOverPort;
let close: () => void;
let biggestBacklog = 0;

beforeEach(async () => {
  under = await shellUnderTest({ intakeLimit: 100_000 });
  const [core, main, closePorts] = portPair();
  close = closePorts;
  serveBytesPort(core, { bytes: under.desk, rendererFolder: under.rendererFolder, intakeLimit: 100_000 });
  electron = new RequestsOverPort(main);
});
afterEach(async () => {
  close();
  await under.close();
});

const ask = (target: string, init: RequestInit & { duplex?: 'half' } = {}) =>
  electron.ask(target, new Request(`http://desk${target}`, init));

describe('the two shells agree', () => {
  test.each([
    ['/', {}],
    ['/akte', {}],
    ['/assets/main-abc.js', {}],
    ['/nothing', {}],
    [`/blob/${letterHash}`, {}],
    [`/blob/${letterHash}`, { range: 'bytes=10-2009' }],
    [`/blob/${letterHash}`, { range: 'bytes=-7' }],
    [`/blob/${letterHash}`, { range: 'bytes=99999999-' }],
    [`/blob/${'0'.repeat(64)}`, {}],
    [`/page/${letterHash}/1?width=900`, {}],
    [`/page/${letterHash}/2`, {}],
  ])('on %s %j', async (target, headers: Record<string, string>) => {
    const cookie = (await under.cookieFor(under.shell.url)) ?? '';
    const overHttp = await under.ask(target, { headers: { cookie, ...headers } });
    const overPort = await ask(target, { headers });
    expect(overPort.status).toBe(overHttp.status);
    expect(Buffer.from(await overPort.arrayBuffer()).equals(overHttp.body)).toBe(true);
    for (const name of [
      'content-type',
      'content-length',
      'content-range',
      'content-security-policy',
      'x-content-type-options',
    ]) {
      expect(overPort.headers.get(name) ?? undefined, name).toBe(overHttp.headers[name]);
    }
  });
});

describe('new files over the port', () => {
  const post = (body: Uint8Array<ArrayBuffer>, name = 'Brief.pdf') =>
    ask('/intake', { method: 'POST', headers: { 'x-laufmappe-name': name }, body });

  test('arrive whole', async () => {
    const response = await post(new Uint8Array(letter));
    expect(response.status).toBe(201);
    expect(under.desk.taken.get('Brief.pdf')?.equals(letter)).toBe(true);
  });

  test('are refused over the limit', async () => {
    expect((await post(new Uint8Array(100_001))).status).toBe(413);
    expect(under.desk.taken.size).toBe(0);
  });
});

describe('nobody waits for ever and nothing piles up', () => {
  test('a window that stops reading ends the source', async () => {
    const response = await ask(`/blob/${under.desk.endless}`);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await vi.waitFor(() => expect(under.desk.openSources).toBe(0), { timeout: 60_000 });
  });

  test('a window that goes away ends the source', async () => {
    const leaving = new AbortController();
    const response = await ask(`/blob/${under.desk.endless}`, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await vi.waitFor(() => expect(under.desk.openSources).toBe(0), { timeout: 60_000 });
  });

  test('a source slower than its reader arrives whole', async () => {
    under.desk.beforeEachPiece = () => new Promise((resolve) => setTimeout(resolve, 2));
    const response = await ask(`/blob/${letterHash}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(letter)).toBe(true);
  });

  test('a slow reader holds the source up: never more than two pieces under way', async () => {
    biggestBacklog = 0;
    const response = await ask(`/blob/${letterHash}`);
    const reader = response.body?.getReader();
    while (!(await reader?.read())?.done) await new Promise((resolve) => setImmediate(resolve));
    expect(biggestBacklog).toBeLessThanOrEqual(2);
  });

  test('a core that goes away breaks what is under way and answers nothing as an error', async () => {
    const begun = await ask(`/blob/${under.desk.endless}`);
    close();
    await expect(begun.arrayBuffer()).rejects.toThrow();
    expect(under.desk.openSources).toBe(0);
  });
});

/** Two ends that hand copies of messages to each other, one after the other, as message ports do. */
function portPair(): [PortEnd<ToBytes, FromBytes>, PortEnd<FromBytes, ToBytes>, () => void] {
  const listeners: { core: (message: ToBytes) => void; main: (message: FromBytes) => void } = {
    core: () => undefined,
    main: () => undefined,
  };
  const onClose: (() => void)[] = [];
  let open = true;
  let pieces = 0;
  const later = (deliver: () => void) => setImmediate(() => open && deliver());
  const core: PortEnd<ToBytes, FromBytes> = {
    post(message) {
      if (message.type === 'piece') biggestBacklog = Math.max(biggestBacklog, ++pieces);
      const copy = structuredClone(message);
      later(() => {
        if (copy.type === 'piece') pieces -= 1;
        listeners.main(copy);
      });
    },
    onMessage: (listener) => {
      listeners.core = listener;
    },
    onClose: (listener) => onClose.push(listener),
  };
  const main: PortEnd<FromBytes, ToBytes> = {
    post: (message) => void later(() => listeners.core(structuredClone(message))),
    onMessage: (listener) => {
      listeners.main = listener;
    },
    onClose: (listener) => onClose.push(listener),
  };
  const closeBoth = () => {
    open = false;
    for (const listener of onClose.splice(0)) listener();
  };
  return [core, main, closeBoth];
}
