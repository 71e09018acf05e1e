import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { BODY_LIMIT } from '#contract/central/protocol.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { CentralDatabase } from '../database/database.ts';
import type { CentralEngine } from '../engine/engine.ts';
import { blobRoutes } from './blob-routes.ts';
import { compressLarge } from './compress.ts';
import type { Hints } from './hints.ts';
import { messageRoutes } from './message-routes.ts';
import { createMetrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { presenceRoutes } from './presence.ts';
import { answerError, answerUnknownPath } from './refusals.ts';

const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface ServerParts {
  readonly engine: CentralEngine;
  readonly database: CentralDatabase;
  readonly blobs: BlobStore;
  readonly hints: Hints;
  /** Logs every answer, not faults alone. */
  readonly verbose?: boolean;
}

/** Central's HTTP server, not yet listening. The log (stderr) knows routes, states and durations; never bodies, paths or tokens. */
export function createServer({ engine, database, blobs, hints, verbose = false }: ServerParts): FastifyInstance {
  const metrics = createMetrics(hints.listeners);
  const server = Fastify({
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    logger: {
      level: verbose ? 'info' : 'warn',
      stream: process.stderr,
      redact: ['req', 'res', 'body', 'headers'],
      base: null,
    },
  });
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerUnknownPath);
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  server.addHook('onSend', compressLarge);
  server.addHook('onResponse', async (request, reply) => {
    const route = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    const status = reply.statusCode;
    metrics.duration.observe({ route, status }, reply.elapsedTime / 1000);
    request.log.info({ route, status, ms: Math.round(reply.elapsedTime) }, 'answered');
  });

  messageRoutes(server, engine, metrics);
  presenceRoutes(server, engine);
  hints.routes(server, engine);
  void server.register(blobRoutes, { engine, blobs });
  const openApi = openApiDocument();
  server.get('/openapi.json', async () => openApi);
  server.get('/metrics', async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.header('content-type', metrics.registry.contentType).send(text);
  });
  server.get('/healthz', async (request, reply) => {
    const parts = { database: await works(() => probeDatabase(database)), blobs: await works(() => blobs.probe()) };
    const ok = parts.database && parts.blobs;
    if (!ok) request.log.error(parts, 'not healthy');
    return reply.status(ok ? 200 : 503).send({ ok, ...parts });
  });
  return server;
}

/** A write that changes nothing: a database that only reads is not healthy. */
async function probeDatabase(database: CentralDatabase): Promise<void> {
  await database.transaction(
    async (transaction) => {
      await transaction.query('UPDATE central_state SET epoch = epoch');
    },
    { isolation: 'read committed' },
  );
}

async function works(probe: () => Promise<void>): Promise<boolean> {
  try {
    await probe();
    return true;
  } catch {
    return false;
  }
}
