import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';
import { type BrowserShell, type BrowserShellOptions, startBrowserShell } from './start-browser-shell.ts';

export const letter = Buffer.from('%PDF-1.7 '.repeat(5000));
export const letterHash = createHash('sha256').update(letter).digest('hex');

/** A small true desk: one original in memory, taken-in files kept by name, every opened source counted until it ends. */
export class SmallDesk implements DeskBytes {
  readonly taken = new Map<string, Buffer>();
  readonly broken: string[] = [];
  openSources = 0;
  /** What every source waits for before each piece. */
  beforeEachPiece: () => Promise<unknown> = () => Promise.resolve();
  /** Bytes of the endless original under the hash `f` × 64. */
  readonly endless = 'f'.repeat(64);

  async intake({ name, body }: { name: string; body: AsyncIterable<Uint8Array> }) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of body) chunks.push(chunk);
    } catch (error) {
      this.broken.push(name);
      throw error;
    }
    this.taken.set(name, Buffer.concat(chunks));
    return { status: 201, json: { id: `item-${this.taken.size}` } };
  }

  async blob(sha256: string) {
    if (sha256 === this.endless) {
      return { size: 1024 ** 4, mediaType: 'application/pdf', stream: () => this.#source(() => Buffer.alloc(65_536)) };
    }
    if (sha256 !== letterHash) return undefined;
    return {
      size: letter.byteLength,
      mediaType: 'application/pdf',
      stream: ({ start, end } = { start: 0, end: letter.byteLength - 1 }) => {
        let at = start;
        return this.#source(() => {
          const chunk = letter.subarray(at, Math.min(at + 1000, end + 1));
          at += chunk.byteLength;
          return chunk.byteLength === 0 ? undefined : chunk;
        });
      },
    };
  }

  async pageImage({ sha256, page, width, turn }: { sha256: string; page: number; width?: number; turn?: number }) {
    if (sha256 !== letterHash || page !== 1) return undefined;
    return {
      mediaType: 'image/jpeg',
      bytes: Buffer.from(`page ${page} at ${width ?? 'full'}${turn ? ` turned by ${turn}` : ''}`),
    };
  }

  async *#source(next: () => Buffer | undefined): AsyncGenerator<Uint8Array> {
    this.openSources += 1;
    try {
      for (let chunk = next(); chunk !== undefined; chunk = next()) {
        await this.beforeEachPiece();
        yield chunk;
      }
    } finally {
      this.openSources -= 1;
    }
  }
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/** A started shell with the means to talk to it as every program on the machine could: every header can be forged. */
export interface ShellUnderTest {
  shell: BrowserShell;
  desk: SmallDesk;
  port: number;
  authority: string;
  rendererFolder: string;
  ask(path: string, options?: AskOptions): Promise<Answer>;
  /** The cookie a browser gets for an address, or undefined when it is turned away. */
  cookieFor(url: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer;
  /** Is handed the request before it is sent; for aborting it. */
  onRequest?(request: ClientRequest): void;
}

export async function shellUnderTest(options: Partial<BrowserShellOptions> = {}): Promise<ShellUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-shell-'));
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Laufmappe</title>');
  writeFileSync(join(rendererFolder, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for the window');
  const desk = new SmallDesk();
  const shell = await startBrowserShell({
    handleRpcConnection: (socket) => socket.on('message', (data) => socket.send(`heard ${data}`)),
    bytes: desk,
    rendererFolder,
    ...options,
  });
  const port = Number(new URL(shell.url).port);
  const ask = (path: string, asking: AskOptions = {}) => askOnce(port, path, asking);
  return {
    shell,
    desk,
    port,
    authority: `127.0.0.1:${port}`,
    rendererFolder,
    ask,
    async cookieFor(url) {
      const { pathname, search } = new URL(url);
      const { headers } = await ask(pathname + search);
      return headers['set-cookie']?.[0]?.split(';')[0];
    },
    async close() {
      await shell.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function askOnce(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, onRequest }: AskOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    asking.on('error', reject);
    onRequest?.(asking);
    asking.end(body);
  });
}
