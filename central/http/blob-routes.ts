import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CentralRefused } from '#contract/central/central-line.ts';
import { readRange } from '#contract/shell/byte-range.ts';
import { Sha256 } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { CentralEngine } from '../engine/engine.ts';
import { deviceOf } from './authentication.ts';

/** How many bytes of an unfinished upload have arrived from this desk. */
const UPLOAD_OFFSET = 'upload-offset';
const NOT_FOUND = { code: 'not_found', message: 'Dieses Original liegt der Zentrale nicht vor.' } as const;

/**
 * Originals. Any enrolled desk may bring one and ask whether it is there; reading needs a document with it in a case the officer
 * may see. It is a plugin of its own: its bodies are streams, never parsed.
 */
export async function blobRoutes(
  server: FastifyInstance,
  { engine, blobs }: { engine: CentralEngine; blobs: BlobStore },
): Promise<void> {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  server.head('/v1/blobs/:sha256', async (request, reply) => {
    const { deviceId } = await deviceOf(engine, request);
    const size = await blobs.size(sha256Of(request));
    if (size === undefined) {
      const received = await blobs.received(sha256Of(request), deviceId);
      return reply.status(404).header(UPLOAD_OFFSET, received).send();
    }
    return reply.header('content-length', size).header('accept-ranges', 'bytes').send();
  });

  server.put('/v1/blobs/:sha256', async (request, reply) => {
    const { deviceId } = await deviceOf(engine, request);
    const sha256 = sha256Of(request);
    const part = readContentRange(request);
    if (part !== undefined) {
      const received = await blobs.writePart(sha256, { deviceId, ...part }, request.raw);
      if (received < part.total) return reply.status(202).header(UPLOAD_OFFSET, received).send();
    } else if (await blobs.has(sha256)) request.raw.resume();
    else await blobs.write(sha256, request.raw);
    return reply.status(204).send();
  });

  server.get('/v1/blobs/:sha256', async (request, reply) => {
    const device = await deviceOf(engine, request);
    const sha256 = sha256Of(request);
    // Not entitled looks the same as not there: a hash must not tell what lies in a foreign file.
    if (!(await engine.mayReadBlob(device, sha256))) throw new CentralRefused(NOT_FOUND);
    const size = await blobs.size(sha256);
    if (size === undefined) throw new CentralRefused(NOT_FOUND);
    reply.header('content-type', 'application/octet-stream').header('accept-ranges', 'bytes');
    const range = readRange(request.headers.range, size);
    if (range.kind === 'unsatisfiable') return reply.status(416).header('content-range', `bytes */${size}`).send();
    if (range.kind === 'whole') return reply.header('content-length', size).send(blobs.read(sha256));
    const { start, end } = range;
    return reply
      .status(206)
      .header('content-range', `bytes ${start}-${end}/${size}`)
      .header('content-length', end - start + 1)
      .send(blobs.read(sha256, { start, end }));
  });
}

/** `Content-Range: bytes 8388608-16777215/20000000` on a PUT: the part of the original that the body is. */
function readContentRange(request: FastifyRequest): { start: number; total: number } | undefined {
  const header = request.headers['content-range'];
  if (header === undefined) return undefined;
  const [, start, end, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header)?.map(Number) ?? [];
  if (start !== undefined && end !== undefined && total !== undefined && start <= end && end < total) {
    return { start, total };
  }
  throw new CentralRefused({ code: 'invalid_message', message: 'Content-Range nennt keinen Teil eines Originals.' });
}

function sha256Of(request: FastifyRequest): string {
  const { sha256 } = request.params as { sha256: string };
  if (Sha256.safeParse(sha256).success) return sha256;
  throw new CentralRefused({ code: 'invalid_message', message: 'Die Adresse nennt keine SHA-256-Prüfsumme.' });
}
