/**
 * The in-memory desk for development: every window, no core, no central.
 *
 *   npx vite build renderer                                  build the windows once (or `--watch`)
 *   node tests/doubles/desk/serve.ts --port 5199             then open http://127.0.0.1:5199/ and /akte
 *   node tests/doubles/desk/serve.ts --cases 100000          with a long list
 *   curl -X POST http://127.0.0.1:5199/double/offline        situations: see rehearsals.ts
 *
 * Serves dist/renderer under the strict policy of the real shells, /rpc (WebSocket), /intake, /page, /blob.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import { drawnPage } from './drawn-page.ts';
import { MemoryDesk } from './memory-desk.ts';
import { takeIn } from './memory-intake.ts';
import { saltOf } from './memory-reader.ts';
import { REHEARSALS } from './rehearsals.ts';
import { deskRouter } from './router.ts';

const WINDOWS = fileURLToPath(new URL('../../../dist/renderer/', import.meta.url));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

export interface ServedDesk {
  readonly desk: MemoryDesk;
  readonly url: string;
  /** Breaks every line, as a core that crashed would. */
  dropLines(): void;
  close(): Promise<void>;
}

/** Serves an in-memory desk on 127.0.0.1; port 0 takes any free one. */
export async function serveDesk(options: { port: number; cases: number; me?: string }): Promise<ServedDesk> {
  const desk = new MemoryDesk(options);
  const server = createServer((request, response) => {
    answer(desk, request, response).catch((cause: unknown) => {
      response.writeHead(500).end(String(cause));
    });
  });
  const sockets = new WebSocketServer({ server, path: '/rpc' });
  const rpc = new RPCHandler(deskRouter(desk));
  sockets.on('connection', (socket) => void rpc.upgrade(socket));
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    desk,
    url: `http://127.0.0.1:${port}`,
    dropLines: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(desk: MemoryDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://desk').pathname;
  const [, first = '', second = '', third = ''] = path.split('/');
  if (request.method === 'POST' && first === 'intake') {
    let byteSize = 0;
    for await (const chunk of request) byteSize += (chunk as Buffer).length;
    const name = decodeURIComponent(String(request.headers['x-laufmappe-name'] ?? 'ohne Namen'));
    response
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify({ id: takeIn(desk, name, byteSize).id }));
  } else if (request.method === 'POST' && first === 'double') {
    const rehearsal = REHEARSALS[second];
    rehearsal?.(desk);
    response.writeHead(rehearsal ? 204 : 404).end();
  } else if (first === 'page') {
    const image = drawnPage(saltOf(second, Number(third)));
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' }).end(image);
  } else if (first === 'blob') {
    serveOriginal(desk.original, request.headers.range, response);
  } else {
    serveFile(path, response);
  }
}

/** The original, whole or the part that is asked for (`bytes=0-65535`), as pdf.js reads it. */
function serveOriginal(original: Uint8Array | null, range: string | undefined, response: ServerResponse): void {
  if (original === null) {
    response.writeHead(404).end();
    return;
  }
  const asked = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  const [from, to] = asked
    ? [Number(asked[1]), Math.min(Number(asked[2]), original.length - 1)]
    : [0, original.length - 1];
  response.writeHead(asked ? 206 : 200, {
    'content-type': 'application/pdf',
    'accept-ranges': 'bytes',
    'content-length': to - from + 1,
    ...(asked && { 'content-range': `bytes ${from}-${to}/${original.length}` }),
  });
  response.end(original.subarray(from, to + 1));
}

function serveFile(path: string, response: ServerResponse): void {
  const wanted = join(WINDOWS, normalize(path));
  const file =
    extname(wanted) !== '' && wanted.startsWith(WINDOWS) && existsSync(wanted) ? wanted : join(WINDOWS, 'index.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '5199' }, cases: { type: 'string', default: '320' } },
  });
  const { url } = await serveDesk({ port: Number(values.port), cases: Number(values.cases) });
  console.log(`In-memory desk: ${url}/ (Schreibtisch), ${url}/akte (Akte)`);
}
