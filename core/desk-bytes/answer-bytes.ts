import { readRange } from '#contract/shell/byte-range.ts';
import { bytesPolicy } from '#contract/shell/content-security-policy.ts';
import { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { DeskBytes, StoredBytes } from './desk-bytes.ts';
import { limitedBody, TooLarge } from './limited-body.ts';

/** A request for bytes as either shell gives it: HTTP in the browser shell, a message port in Electron. */
export interface BytesRequest {
  method: string;
  /** Path and query, `/blob/…`, `/page/…` or `/intake`. */
  target: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | undefined>>;
  body: AsyncIterable<Uint8Array>;
}

export interface BytesAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | AsyncIterable<Uint8Array> | undefined;
}

/** The name of the header with the percent-encoded name of an incoming file. */
const nameHeader = 'x-laufmappe-name';

/** Types a window may show; everything else is sent as plain bytes. */
const shownTypes = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/webp', 'image/svg+xml']);

const widestPage = 8000;

/** Answers a request for bytes, or gives undefined when its path is none of ours. `intakeLimit` is in bytes. */
export async function answerBytes(
  request: BytesRequest,
  desk: DeskBytes,
  intakeLimit: number,
): Promise<BytesAnswer | undefined> {
  const url = new URL(request.target, 'http://desk');
  const [, first, second = '', third = '', ...rest] = url.pathname.split('/');
  if (first === 'intake' && second === '') return intake(request, desk, intakeLimit);
  if (first !== 'blob' && first !== 'page') return undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'method', 'Hier wird nur gelesen.');
  if (!/^[0-9a-f]{64}$/.test(second) || rest.length > 0) return notFound;
  if (first === 'blob') return third === '' && !url.pathname.endsWith('/') ? blob(second, request, desk) : notFound;
  return page(second, third, url.searchParams, request.method, desk);
}

async function blob(sha256: string, request: BytesRequest, desk: DeskBytes): Promise<BytesAnswer> {
  const stored = await desk.blob(sha256);
  if (stored === undefined) return notFound;
  const range = readRange(request.headers.range, stored.size);
  const headers = { ...bytesHeaders(stored.mediaType), 'accept-ranges': 'bytes' };
  if (range.kind === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${stored.size}` }, body: undefined };
  }
  if (range.kind === 'whole') {
    const body = bodyUnlessHead(request.method, () => wholeOf(stored));
    return { status: 200, headers: { ...headers, 'content-length': String(stored.size) }, body };
  }
  const { start, end } = range;
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      'content-range': `bytes ${start}-${end}/${stored.size}`,
    },
    body: bodyUnlessHead(request.method, () => stored.stream({ start, end })),
  };
}

async function page(
  sha256: string,
  pageText: string,
  asked: URLSearchParams,
  method: string,
  desk: DeskBytes,
): Promise<BytesAnswer> {
  if (!/^[1-9]\d{0,5}$/.test(pageText)) return notFound;
  const widthText = asked.get('width');
  const turn = QuarterTurn.safeParse(Number(asked.get('turn') ?? 0));
  if (!turn.success) return refusal(400, 'turn', 'Gedreht wird um 90, 180 oder 270 Grad.');
  if (widthText !== null && !/^[1-9]\d{0,4}$/.test(widthText))
    return refusal(400, 'width', 'Die Breite ist keine Zahl.');
  const width = widthText === null ? {} : { width: Math.min(Number(widthText), widestPage) };
  const image = await desk.pageImage({ sha256, page: Number(pageText), turn: turn.data, ...width });
  if (image === undefined) return notFound;
  return {
    status: 200,
    headers: { ...bytesHeaders(image.mediaType), 'content-length': String(image.bytes.byteLength) },
    body: bodyUnlessHead(method, () => image.bytes),
  };
}

async function intake(request: BytesRequest, desk: DeskBytes, limit: number): Promise<BytesAnswer> {
  if (request.method !== 'POST') return refusal(405, 'method', 'Neue Dateien kommen mit POST.');
  const name = fileName(request.headers[nameHeader]);
  if (name === undefined) return refusal(400, 'name', 'Der Name der Datei fehlt oder ist nicht lesbar.');
  const tooLarge = () =>
    refusal(
      413,
      'too_large',
      `„${name}“ ist größer als ${gibibytes(limit)} GB und wird nicht angenommen. Bitte teilen.`,
    );
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge();
  try {
    const { status, json } = await desk.intake({ name, body: limitedBody(request.body, limit) });
    return jsonAnswer(status, json);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
}

/** A name is a name and never a path; control characters are no part of one. */
function fileName(header: string | undefined): string | undefined {
  if (header === undefined || header === '' || header.length > 3000) return undefined;
  try {
    const name = decodeURIComponent(header).normalize('NFC').split(/[/\\]/).at(-1);
    return name === undefined || name === '' || name === '.' || name === '..' || /\p{Cc}/u.test(name)
      ? undefined
      : name;
  } catch {
    return undefined;
  }
}

function wholeOf(stored: StoredBytes): AsyncIterable<Uint8Array> | undefined {
  return stored.size === 0 ? undefined : stored.stream();
}

function bodyUnlessHead<Body>(method: string, body: () => Body): Body | undefined {
  return method === 'HEAD' ? undefined : body();
}

/** Files of applicants: no copy of them in the browser's cache. */
function bytesHeaders(mediaType: string): Record<string, string> {
  return {
    'content-type': shownTypes.has(mediaType) ? mediaType : 'application/octet-stream',
    'content-security-policy': bytesPolicy,
    'cache-control': 'no-store',
  };
}

export function refusal(status: number, code: string, message: string): BytesAnswer {
  return jsonAnswer(status, { code, message });
}

const notFound = refusal(404, 'not_here', 'Das ist auf diesem Arbeitsplatz nicht vorhanden.');

function jsonAnswer(status: number, json: unknown): BytesAnswer {
  const body = new TextEncoder().encode(JSON.stringify(json));
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.byteLength),
      'content-security-policy': bytesPolicy,
      'cache-control': 'no-store',
    },
    body,
  };
}

function gibibytes(bytes: number): string {
  return (bytes / 1024 ** 3).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}
