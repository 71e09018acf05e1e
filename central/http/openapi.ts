import { z } from 'zod';
import { EnrolRequest, EnrolResponse } from '#contract/central/enrol.ts';
import { PresenceRequest, PresenceResponse } from '#contract/central/presence.ts';
import { MessageRefusal, PROTOCOL } from '#contract/central/protocol.ts';
import { PullRequest, PullResponse } from '#contract/central/pull.ts';
import { PushRequest, PushResponse } from '#contract/central/push.ts';

/** Central's interface as an OpenAPI 3.1 document, made from the same schemas that check the messages. */
export function openApiDocument(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Laufmappe: Zentrale',
      version: String(PROTOCOL),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    components: {
      securitySchemes: { device: { type: 'http', scheme: 'bearer' } },
      schemas: { MessageRefusal: jsonSchema(MessageRefusal) },
    },
    security: [{ device: [] }],
    paths: {
      '/v1/enrol': { post: { ...message('enrol', EnrolRequest, EnrolResponse), security: [] } },
      '/v1/push': { post: message('push', PushRequest, PushResponse) },
      '/v1/presence': { post: message('presence', PresenceRequest, PresenceResponse) },
      '/v1/pull': { post: message('pull', PullRequest, PullResponse) },
      '/v1/blobs/{sha256}': {
        parameters: [
          { name: 'sha256', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
        ],
        put: {
          operationId: 'putBlob',
          description:
            'Mit Content-Range ein Teil: der nächste beginnt, wo upload-offset steht. Behalten wird das Original erst, wenn es ganz da ist und seine Prüfsumme stimmt.',
          parameters: [{ name: 'content-range', in: 'header', schema: { type: 'string' } }],
          requestBody: { required: true, content: BYTES },
          responses: {
            202: { description: 'Der Teil liegt vor.', headers: OFFSET },
            204: { description: 'Das Original liegt vor.' },
            default: REFUSAL,
          },
        },
        head: {
          operationId: 'hasBlob',
          responses: {
            200: { description: 'Das Original liegt vor.' },
            404: { description: 'Es liegt nicht oder erst zum Teil vor.', headers: OFFSET },
          },
        },
        get: {
          operationId: 'getBlob',
          responses: {
            200: { description: 'Das Original, Byte für Byte.', content: BYTES },
            206: { description: 'Der verlangte Teil.', content: BYTES },
            default: REFUSAL,
          },
        },
      },
      '/v1/events': {
        get: {
          operationId: 'events',
          responses: {
            200: {
              description: 'Hinweise: data ist {"buckets": […]}. Daten kommen nur mit pull.',
              content: { 'text/event-stream': { schema: { type: 'string' } } },
            },
            default: REFUSAL,
          },
        },
      },
    },
  };
}

const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
const OFFSET = { 'upload-offset': { schema: { type: 'integer' } } };
const REFUSAL = {
  description: 'Die Nachricht wurde nicht angenommen; nichts von ihr ist geblieben.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/MessageRefusal' } } },
};

function message(operationId: string, request: z.ZodType, response: z.ZodType) {
  return {
    operationId,
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(request) } } },
    responses: {
      200: { description: 'Antwort', content: { 'application/json': { schema: jsonSchema(response) } } },
      default: REFUSAL,
    },
  };
}

function jsonSchema(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return schema;
}
