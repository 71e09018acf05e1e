import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CentralRefused } from '#contract/central/central-line.ts';
import { readRange } from '#contract/shell/byte-range.ts';
import { Sha256 } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { CentralEngine } from '../engine/engine.ts';
import { deviceOf } from './authentication.ts';

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
    await deviceOf(engine, request);
    const size = await blobs.size(sha256Of(request));
    if (size === undefined) return reply.status(404).send();
    return reply.header('content-length', size).header('accept-ranges', 'bytes').send();
  });

  server.put('/v1/blobs/:sha256', async (request, reply) => {
    await deviceOf(engine, request);
    const sha256 = sha256Of(request);
    if (await blobs.has(sha256)) request.raw.resume();
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

function sha256Of(request: FastifyRequest): string {
  const { sha256 } = request.params as { sha256: string };
  if (Sha256.safeParse(sha256).success) return sha256;
  throw new CentralRefused({ code: 'invalid_message', message: 'Die Adresse nennt keine SHA-256-Prüfsumme.' });
}
