import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { isolationHeaders } from '#contract/shell/content-security-policy.ts';
import { type WindowKind, windowPath } from '#contract/shell/window-kind.ts';
import { answerBytes, type BytesAnswer, refusal } from '../desk-bytes/answer-bytes.ts';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';
import { answerWindowFile, listWindowFiles } from '../desk-bytes/window-files.ts';
import { checkRequest, type RequestRefusal } from './check-request.ts';
import { SessionGate } from './session-gate.ts';

export interface BrowserShellOptions {
  /** Called once for each window's socket; whoever takes it answers the RPC on it. */
  handleRpcConnection(socket: WebSocket): void;
  bytes: DeskBytes;
  /** The built windows (`dist/renderer`). */
  rendererFolder: string;
  /** 0 or nothing takes any free port. */
  port?: number;
  /** Largest file taken in, in bytes; 4 GiB when not given. */
  intakeLimit?: number;
  /** How long a request may stand still; two minutes when not given. */
  idleTimeoutMs?: number;
  /** Told what broke while answering; the window only learns that something did. */
  onFault?(error: unknown): void;
}

export interface BrowserShell {
  /** For the person at this desk: the Schreibtisch with the start token. Good until `close`. */
  url: string;
  /** For a window we open ourselves: good once and for a minute. */
  windowUrl(kind: WindowKind): string;
  close(): Promise<void>;
}

const largestRpcMessage = 8 * 1024 ** 2;

/**
 * Serves the windows of one desk on 127.0.0.1: the built renderer, the RPC on `/rpc` (WebSocket), originals and page images,
 * and the way in for new files. Answers nobody but our own windows (check-request.ts, session-gate.ts).
 */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const files = listWindowFiles(options.rendererFolder);
  const gate = new SessionGate();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestRpcMessage, perMessageDeflate: false });
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 0 });
  // A sender or reader that stands still this long is given up; sockets of the RPC are exempt.
  server.timeout = options.idleTimeoutMs ?? 120_000;
  const onFault = options.onFault ?? ((error: unknown) => console.error(error));
  const port = await listen(server, options.port ?? 0);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(isolationHeaders)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      if (!isGone(error)) onFault(error);
      if (response.destroyed || response.headersSent) response.destroy();
      else send(response, refusal(500, 'fault', 'Auf diesem Arbeitsplatz ist etwas schiefgegangen.')).catch(onFault);
    });
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const status = upgradeStatus(request);
    if (status !== 101) {
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      options.handleRpcConnection(webSocket);
    });
  });

  return {
    url: startUrl(gate.startToken, 'desk'),
    windowUrl: (kind) => startUrl(gate.windowToken(), kind),
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const kind = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
    const refused = checkRequest({ kind, headers: request.headers, port });
    if (refused !== undefined) return turnAway(request, response, foreign(refused));
    const target = request.url ?? '';
    if (!target.startsWith('/') || target.startsWith('//')) return send(response, notFound);
    const [path = ''] = target.split('?');
    if (path === '/start') return start(target, request, response);
    if (!gate.holdsCookie(request.headers.cookie, port)) return turnAway(request, response, noSession);
    const body = request.iterator({ destroyOnReturn: false });
    const bytes = await answerBytes(
      { method, target, headers: singleHeaders(request), body },
      options.bytes,
      options.intakeLimit ?? 4 * 1024 ** 3,
    );
    // The rest of a file that is refused is read past, or its window would see a broken line and not the reason.
    if (bytes !== undefined) return send(response, bytes).then(() => void request.resume());
    return send(response, answerWindowFile(files, { method, target }) ?? notFound);
  }

  function start(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URL(target, 'http://desk').searchParams;
    const to = Object.values(windowPath).find((path) => path === query.get('to')) ?? windowPath.desk;
    if (!gate.admits(query.get('token') ?? '')) return turnAway(request, response, noSession);
    const headers = { 'set-cookie': gate.setCookie(port), location: to, 'cache-control': 'no-store' };
    return send(response, { status: 303, headers, body: undefined });
  }

  function upgradeStatus(request: IncomingMessage): 101 | 401 | 403 | 404 {
    if (checkRequest({ kind: 'socket', headers: request.headers, port }) !== undefined) return 403;
    if (!gate.holdsCookie(request.headers.cookie, port)) return 401;
    return request.url === '/rpc' ? 101 : 404;
  }

  function startUrl(token: string, kind: WindowKind): string {
    return `http://127.0.0.1:${port}/start?token=${token}&to=${encodeURIComponent(windowPath[kind])}`;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('no TCP address'));
    });
  });
}

/** Sends an answer to its end. When the window goes away before that, the source is ended too. */
async function send(response: ServerResponse, { status, headers, body }: BytesAnswer): Promise<void> {
  if (!response.req.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-security-policy': "default-src 'none'", ...headers });
  if (body === undefined || body instanceof Uint8Array) response.end(body);
  else await pipeline(Readable.from(body), response);
}

/** The window went away or changed its mind: no fault of anybody's. */
function isGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}

function singleHeaders(request: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** Why somebody is not answered. A person who opened a page reads the sentence, a program gets the code beside it. */
interface TurnedAway {
  status: number;
  code: string;
  message: string;
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, message }: TurnedAway,
): Promise<void> {
  if (request.headers['sec-fetch-dest'] !== 'document') return send(response, refusal(status, code, message));
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return send(response, { status, headers, body: new TextEncoder().encode(message) });
}

function foreign(reason: RequestRefusal): TurnedAway {
  const message = 'Die Anfrage kommt nicht aus einem Fenster der Laufmappe.';
  return { status: 403, code: `foreign_${reason}`, message };
}

const noSession: TurnedAway = {
  status: 401,
  code: 'no_session',
  message:
    'Diese Adresse gilt nicht (mehr). Bitte die Laufmappe neu öffnen oder die Adresse nehmen, die beim Start angezeigt wurde.',
};

const notFound = refusal(404, 'not_here', 'Das gibt es hier nicht.');
