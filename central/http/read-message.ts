import type { z } from 'zod';
import { CentralRefused } from '#contract/central/central-line.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';

/**
 * Checks a message. The protocol comes first: a message of another version need not have our shape.
 * Refused: protocol_unknown, invalid_message.
 */
export function readMessage<T>(shape: z.ZodType<T>, body: unknown): T {
  const protocol = typeof body === 'object' && body !== null && 'protocol' in body ? body.protocol : undefined;
  if (typeof protocol === 'number' && protocol !== PROTOCOL) {
    throw new CentralRefused({
      code: 'protocol_unknown',
      message: `Die Zentrale spricht Protokoll ${PROTOCOL}, der Arbeitsplatz ${protocol}. Bitte das ältere Programm aktualisieren.`,
    });
  }
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CentralRefused({
    code: 'invalid_message',
    message: `Die Nachricht hat nicht die vereinbarte Form (bei „${issue?.path.join('.') || 'ganze Nachricht'}“). Es wurde nichts übernommen.`,
  });
}
