import type { FastifyInstance } from 'fastify';
import { EnrolRequest } from '#contract/central/enrol.ts';
import { PullRequest } from '#contract/central/pull.ts';
import { PushRequest } from '#contract/central/push.ts';
import type { CentralEngine } from '../engine/engine.ts';
import { deviceOf } from './authentication.ts';
import type { CentralMetrics } from './metrics.ts';
import { readMessage } from './read-message.ts';

/** Enrol, push and pull. */
export function messageRoutes(server: FastifyInstance, engine: CentralEngine, metrics: CentralMetrics): void {
  server.post('/v1/enrol', async (request) => {
    const answer = await engine.enrol(readMessage(EnrolRequest, request.body));
    metrics.enrolments.inc();
    return answer;
  });
  server.post('/v1/push', async (request) => {
    const device = await deviceOf(engine, request);
    const answer = await engine.push(device, readMessage(PushRequest, request.body));
    for (const { result } of answer.outcomes) metrics.commands.inc({ outcome: result.outcome });
    return answer;
  });
  server.post('/v1/pull', async (request) => {
    const device = await deviceOf(engine, request);
    const answer = await engine.pull(device, readMessage(PullRequest, request.body));
    for (const { batches } of answer.buckets) for (const { rows } of batches) metrics.pullRows.inc(rows.length);
    return answer;
  });
}
