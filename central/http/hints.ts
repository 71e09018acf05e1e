import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { CentralEngine } from '../engine/engine.ts';
import { deviceOf } from './authentication.ts';

/** A comment line this often keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 25_000;

/** Server-sent events that say "something is new" to the desks that may know. Data travels by pull alone. */
export interface Hints {
  /** Tells every listening desk the names of those buckets that its officer may see. */
  tell(buckets: readonly string[]): void;
  listeners(): number;
  routes(server: FastifyInstance, engine: CentralEngine): void;
  /** Ends all streams. */
  close(): void;
}

export function createHints(visibleBuckets: CentralEngine['visibleBuckets']): Hints {
  const streams = new Map<string, Set<ServerResponse>>();
  const keepAlive = setInterval(() => {
    for (const open of streams.values()) for (const stream of open) stream.write(':\n\n');
  }, KEEP_ALIVE_MS);
  keepAlive.unref();

  const tellOfficer = async (officerId: string, open: ReadonlySet<ServerResponse>, buckets: readonly string[]) => {
    const visible = await visibleBuckets(officerId, buckets);
    if (visible.length === 0) return;
    for (const stream of open) stream.write(`data: ${JSON.stringify({ buckets: visible })}\n\n`);
  };

  return {
    tell(buckets) {
      for (const [officerId, open] of streams) {
        // A hint that cannot be worked out (the database is closing) is lost without harm: desks also poll.
        tellOfficer(officerId, open, buckets).catch(() => undefined);
      }
    },
    listeners: () => [...streams.values()].reduce((sum, open) => sum + open.size, 0),
    routes(server, engine) {
      server.get('/v1/events', async (request, reply) => {
        const { officerId } = await deviceOf(engine, request);
        reply.hijack();
        const stream = reply.raw;
        stream.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        });
        stream.write(':\n\n');
        const open = streams.get(officerId) ?? new Set();
        streams.set(officerId, open.add(stream));
        stream.once('close', () => {
          open.delete(stream);
          if (open.size === 0 && streams.get(officerId) === open) streams.delete(officerId);
        });
      });
    },
    close() {
      clearInterval(keepAlive);
      for (const open of streams.values()) for (const stream of open) stream.end();
      streams.clear();
    },
  };
}
