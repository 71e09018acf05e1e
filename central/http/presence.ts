import type { FastifyInstance } from 'fastify';
import { PRESENCE_LASTS, PresenceRequest, type PresenceResponse } from '#contract/central/presence.ts';
import type { CentralEngine } from '../engine/engine.ts';
import { deviceOf } from './authentication.ts';
import { readMessage } from './read-message.ts';

interface Seen {
  readonly officerId: string;
  readonly caseId: string;
  readonly since: Date;
  readonly lastSeen: Date;
}

/**
 * Who has which case open, so that two people notice each other before they write. Kept in memory alone and forgotten
 * after seconds: nobody can look up later who looked at what when.
 */
export function presenceRoutes(
  server: FastifyInstance,
  engine: Pick<CentralEngine, 'authenticate' | 'visibleBuckets'>,
  now: () => Date = () => new Date(),
): void {
  const byDevice = new Map<string, Seen>();

  server.post('/v1/presence', async (request): Promise<PresenceResponse> => {
    const device = await deviceOf(engine, request);
    const { caseId } = readMessage(PresenceRequest, request.body);
    const at = now();
    for (const [id, { lastSeen }] of byDevice) {
      if (at.getTime() - lastSeen.getTime() > PRESENCE_LASTS) byDevice.delete(id);
    }
    const bucket = `case:${caseId}`;
    const mayLook = caseId !== null && (await engine.visibleBuckets(device.officerId, [bucket])).length > 0;
    if (!mayLook) {
      byDevice.delete(device.deviceId);
      return { others: [] };
    }
    const before = byDevice.get(device.deviceId);
    const since = before?.caseId === caseId ? before.since : at;
    byDevice.set(device.deviceId, { officerId: device.officerId, caseId, since, lastSeen: at });
    const others = [...byDevice.values()].filter(
      (seen) => seen.caseId === caseId && seen.officerId !== device.officerId,
    );
    return { others: others.map(({ officerId, since: from }) => ({ officerId, since: from.toISOString() })) };
  });
}
