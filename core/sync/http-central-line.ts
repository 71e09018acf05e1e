import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { z } from 'zod';
import { type CentralLine, CentralRefused } from '#contract/central/central-line.ts';
import { EnrolResponse } from '#contract/central/enrol.ts';
import { PresenceResponse } from '#contract/central/presence.ts';
import { MessageRefusal, PROTOCOL } from '#contract/central/protocol.ts';
import { PushResponse } from '#contract/central/push.ts';
import { ReadPullResponse } from './read-pull.ts';

const MESSAGE_TIMEOUT_MS = 60_000;
/** For one part of an original: a line of 60 kB/s brings one in time. */
const PART_TIMEOUT_MS = 300_000;

/** Central over HTTP: messages, originals and hints. */
export interface HttpCentralLine extends CentralLine {
  /** Says which case is open here; answers who else has it open. */
  presence(caseId: string | null): Promise<PresenceResponse>;
  /** Calls `hint` at once when the stream stands, and for every hint of central; resolves when the stream ends. */
  listen(hint: () => void, signal: AbortSignal): Promise<void>;
  /** `whole` when central has the original, else how many bytes of it have arrived from this desk. */
  blobAtCentral(sha256: string): Promise<'whole' | number>;
  /** Sends bytes `start` to `end` (excluded) of an original of `total` bytes; its last part makes it whole. */
  putBlobPart(sha256: string, bytes: Readable, part: { start: number; end: number; total: number }): Promise<void>;
  /** The original from byte `offset` on. */
  getBlob(sha256: string, offset: number, signal?: AbortSignal): Promise<Readable>;
}

/**
 * `url` is central's address without a path; `token` is asked at every message (undefined before enrolment).
 * Every call throws CentralRefused when central said no, and any other error when there was no answer.
 */
export function createHttpCentralLine(options: {
  readonly url: string;
  readonly token: () => string | undefined;
  /** A message without an answer counts as lost after this. */
  readonly messageTimeoutMs?: number;
}): HttpCentralLine {
  const timeout = (): AbortSignal => AbortSignal.timeout(options.messageTimeoutMs ?? MESSAGE_TIMEOUT_MS);

  const send = (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const token = options.token();
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return fetch(new URL(path, options.url), { ...init, headers });
  };

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await send(path, init);
    await assertOk(path, response);
    return response;
  };

  const message = async <T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T> => {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: timeout(),
    });
    return shape.parse(await response.json());
  };

  const blob = (sha256: string): string => `/v1/blobs/${sha256}`;

  return {
    enrol: (request) => message('/v1/enrol', request, EnrolResponse),
    push: (request) => message('/v1/push', request, PushResponse),
    pull: (request) => message('/v1/pull', request, ReadPullResponse),
    presence: (caseId) => message('/v1/presence', { protocol: PROTOCOL, caseId }, PresenceResponse),
    async blobAtCentral(sha256) {
      const response = await send(blob(sha256), { method: 'HEAD', signal: timeout() });
      if (response.ok) return 'whole';
      // An answer to HEAD has no body, so no words: what is wrong says the next message.
      if (response.status !== 404) throw new Error(`${blob(sha256)}: central answered ${response.status}`);
      return Number(response.headers.get('upload-offset') ?? 0);
    },
    async putBlobPart(sha256, bytes, { start, end, total }) {
      const upload: RequestInit & { duplex: 'half' } = {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(end - start),
          'content-range': `bytes ${start}-${end - 1}/${total}`,
        },
        body: Readable.toWeb(bytes) as unknown as BodyInit,
        duplex: 'half',
        signal: AbortSignal.timeout(PART_TIMEOUT_MS),
      };
      await ask(blob(sha256), upload);
    },
    async getBlob(sha256, offset, signal) {
      const headers: Record<string, string> = offset > 0 ? { range: `bytes=${offset}-` } : {};
      const response = await send(blob(sha256), { headers, ...(signal ? { signal } : {}) });
      // All of it is here already: only the check is left.
      if (response.status === 416) return Readable.from([]);
      await assertOk(blob(sha256), response);
      if (offset > 0 && response.status !== 206) throw new Error(`${blob(sha256)}: central sends no parts`);
      if (!response.body) return Readable.from([]);
      return Readable.fromWeb(response.body as unknown as NodeReadableStream);
    },
    async listen(hint, signal) {
      const response = await ask('/v1/events', { headers: { accept: 'text/event-stream' }, signal });
      if (!response.body) return;
      hint();
      const decoder = new TextDecoder();
      let rest = '';
      for await (const piece of response.body as unknown as NodeReadableStream<Uint8Array>) {
        rest += decoder.decode(piece, { stream: true });
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        // Lines beginning with a colon only keep the stream alive; what a hint says does not matter.
        if (lines.some((line) => line.startsWith('data:'))) hint();
      }
    },
  };
}

async function assertOk(path: string, response: Response): Promise<void> {
  if (response.ok) return;
  const refusal = MessageRefusal.safeParse(await response.json().catch(() => undefined));
  if (refusal.success) throw new CentralRefused(refusal.data);
  throw new Error(`${path}: central answered ${response.status}`);
}
