import type { FastifyRequest } from 'fastify';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { CentralEngine, DeviceIdentity } from '../engine/engine.ts';

/** The desk whose token the request carries. Refused: unauthenticated. */
export async function deviceOf(
  engine: Pick<CentralEngine, 'authenticate'>,
  request: FastifyRequest,
): Promise<DeviceIdentity> {
  const [, token] = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '') ?? [];
  const device = token === undefined ? undefined : await engine.authenticate(token);
  if (device) return device;
  throw new CentralRefused({
    code: 'unauthenticated',
    message: 'Dieser Arbeitsplatz ist bei der Zentrale nicht angemeldet. Bitte mit einem neuen Anmeldecode anmelden.',
  });
}
