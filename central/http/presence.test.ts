import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { PRESENCE_LASTS, type PresenceResponse } from '#contract/central/presence.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import { presenceRoutes } from './presence.ts';
import { answerError } from './refusals.ts';

/** A desk is its officer here, and nobody but Cem is kept from the case. */
function officeAt(clock: { now: Date }) {
  const server = Fastify();
  server.setErrorHandler(answerError);
  presenceRoutes(
    server,
    {
      authenticate: async (token) => ({ deviceId: `desk-of-${token}`, officerId: token.split('-')[0]! }),
      visibleBuckets: async (officerId, buckets) => (officerId === 'cem' ? [] : [...buckets]),
    },
    () => clock.now,
  );
  return async (officerId: string, caseId: string | null): Promise<PresenceResponse> => {
    const answer = await server.inject({
      method: 'POST',
      url: '/v1/presence',
      headers: { authorization: `Bearer ${officerId.padEnd(24, '-')}` },
      payload: { protocol: PROTOCOL, caseId },
    });
    return answer.json();
  };
}

it('says who else has the case open, since when, and forgets them soon', async () => {
  const clock = { now: new Date('2026-11-23T09:00:00.000Z') };
  const look = officeAt(clock);
  expect(await look('ada', 'one')).toEqual({ others: [] });
  clock.now = new Date(clock.now.getTime() + 5_000);
  expect(await look('bo', 'one')).toEqual({ others: [{ officerId: 'ada', since: '2026-11-23T09:00:00.000Z' }] });
  expect(await look('ada', 'one')).toEqual({ others: [{ officerId: 'bo', since: '2026-11-23T09:00:05.000Z' }] });
  expect(await look('ada', 'two')).toEqual({ others: [] });
  expect(await look('bo', 'one')).toEqual({ others: [] });
  await look('ada', 'one');
  clock.now = new Date(clock.now.getTime() + PRESENCE_LASTS + 1);
  expect(await look('bo', 'one')).toEqual({ others: [] });
});

it('tells nobody about a case they may not see, and does not show them there', async () => {
  const look = officeAt({ now: new Date('2026-11-23T09:00:00.000Z') });
  await look('ada', 'one');
  expect(await look('cem', 'one')).toEqual({ others: [] });
  expect(await look('ada', 'one')).toEqual({ others: [] });
});
