import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { z } from 'zod';
import { type CentralLine, CentralRefused } from '#contract/central/central-line.ts';
import { EnrolResponse } from '#contract/central/enrol.ts';
import { MessageRefusal } from '#contract/central/protocol.ts';
import { PullResponse } from '#contract/central/pull.ts';
import { PushResponse } from '#contract/central/push.ts';

const MESSAGE_TIMEOUT_MS = 60_000;

/** Central over HTTP: messages, originals and hints. */
export interface HttpCentralLine extends CentralLine {
  /** Calls `hint` at once when the stream stands, and for every hint of central; resolves when the stream ends. */
  listen(hint: () => void, signal: AbortSignal): Promise<void>;
  /** True when central has the original. */
  hasBlob(sha256: string): Promise<boolean>;
  putBlob(sha256: string, bytes: Readable, byteSize: number): Promise<void>;
  getBlob(sha256: string, signal?: AbortSignal): Promise<Readable>;
}

/**
 * `url` is central's address without a path; `token` is asked at every message (undefined before enrolment).
 * Every call throws CentralRefused when central said no, and any other error when there was no answer.
 */
export function createHttpCentralLine(options: {
  readonly url: string;
  readonly token: () => string | undefined;
}): HttpCentralLine {
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const token = options.token();
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(new URL(path, options.url), { ...init, headers });
    if (response.ok) return response;
    const refusal = MessageRefusal.safeParse(await response.json().catch(() => undefined));
    if (refusal.success) throw new CentralRefused(refusal.data);
    throw new Error(`${path}: central answered ${response.status}`);
  };

  const message = async <T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T> => {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(MESSAGE_TIMEOUT_MS),
    });
    return shape.parse(await response.json());
  };

  const blob = (sha256: string): string => `/v1/blobs/${sha256}`;

  return {
    enrol: (request) => message('/v1/enrol', request, EnrolResponse),
    push: (request) => message('/v1/push', request, PushResponse),
    pull: (request) => message('/v1/pull', request, PullResponse),
    async hasBlob(sha256) {
      const headers = new Headers();
      const token = options.token();
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      const response = await fetch(new URL(blob(sha256), options.url), {
        method: 'HEAD',
        headers,
        signal: AbortSignal.timeout(MESSAGE_TIMEOUT_MS),
      });
      if (response.ok) return true;
      if (response.status === 404) return false;
      throw new Error(`${blob(sha256)}: central answered ${response.status}`);
    },
    async putBlob(sha256, bytes, byteSize) {
      const upload: RequestInit & { duplex: 'half' } = {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(byteSize) },
        body: Readable.toWeb(bytes) as unknown as BodyInit,
        duplex: 'half',
      };
      await ask(blob(sha256), upload);
    },
    async getBlob(sha256, signal) {
      const response = await ask(blob(sha256), signal ? { signal } : {});
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
