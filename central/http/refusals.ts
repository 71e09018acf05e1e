import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { MessageRefusal } from '#contract/central/protocol.ts';
import { isStorageFull, sqlState } from '../database/database.ts';
import { STORAGE_FULL } from '../storage-full.ts';

const STATUS: Readonly<Record<MessageRefusal['code'], number>> = {
  unauthenticated: 401,
  forged_device: 403,
  not_entitled: 403,
  protocol_unknown: 426,
  invalid_message: 400,
  body_too_large: 413,
  blob_mismatch: 422,
  blob_offset: 409,
  storage_full: 507,
  not_found: 404,
};

/** Somebody has to make room first. */
const STORAGE_RETRY_SECONDS = 60;

/** Answers an error: a refusal with its code and words, anything else as 500 without a word about why. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  if (refusal) {
    if (refusal.code === 'storage_full') {
      request.log.error('storage full');
      reply.header('retry-after', STORAGE_RETRY_SECONDS);
    }
    void reply.status(STATUS[refusal.code]).send(refusal);
    return;
  }
  // The message of a database error may quote a person's data: only its kind and place are logged.
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  request.log.error({ kind: error.name, sqlState: sqlState(error), frames }, 'unexpected error');
  void reply
    .status(500)
    .send({ message: 'Die Zentrale konnte die Nachricht nicht verarbeiten. Es wurde nichts übernommen.' });
}

export function answerUnknownPath(_request: FastifyRequest, reply: FastifyReply): void {
  const refusal: MessageRefusal = { code: 'not_found', message: 'Diese Adresse gibt es bei der Zentrale nicht.' };
  void reply.status(404).send(refusal);
}

function refusalOf(error: FastifyError): MessageRefusal | undefined {
  if (error instanceof CentralRefused) return error.refusal;
  if (isStorageFull(error)) return STORAGE_FULL;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { code: 'body_too_large', message: 'Die Nachricht ist zu groß und wurde nicht angenommen.' };
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return { code: 'invalid_message', message: 'Die Nachricht ist kein lesbares JSON und wurde nicht angenommen.' };
  }
  return undefined;
}
