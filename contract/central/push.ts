import { z } from 'zod';
import { REFUSAL_CODES } from '#domain/commands/command.ts';
import { Instant } from '#domain/time/local-date.ts';

/**
 * One command on its way to central. `id` (UUID v7) makes it idempotent; `seq` counts without gap per device and incarnation;
 * `bodyHash` is the SHA-256 of the canonical body (contract/central/command-body.ts), so that a repeated id with other words is noticed.
 */
export const SentCommand = z.object({
  id: z.uuid(),
  seq: z.number().int().min(1),
  name: z.string().max(100),
  args: z.unknown(),
  bodyHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Versions of the buckets the officer saw, for the audit. */
  basis: z.record(z.string(), z.number().int()),
  /** Commands that must have been applied before this one makes sense. */
  dependsOn: z.array(z.uuid()),
  issuedAt: Instant,
  /**
   * The desk has lost the original this command files: the file is gone or its bytes are damaged. Central then refuses the
   * command for good (`original_lost`) unless it has the original from elsewhere. Not part of the body: the words are the same.
   */
  originalLost: z.literal(true).optional(),
});
export type SentCommand = z.infer<typeof SentCommand>;

export const PushRequest = z.object({
  protocol: z.number().int(),
  deviceId: z.uuid(),
  incarnation: z.uuid(),
  commands: z.array(SentCommand).max(500),
});
export type PushRequest = z.infer<typeof PushRequest>;

export const SentRefusal = z.object({
  code: z.enum(REFUSAL_CODES),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  legalBasis: z.string().optional(),
});

/** `retry`: central could not run it now (an original or an earlier command is missing); nothing was recorded. */
export const Outcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('applied') }),
  z.object({ outcome: z.literal('rejected'), refusal: SentRefusal }),
  z.object({ outcome: z.literal('retry'), reason: z.enum(['blob_missing', 'gap', 'busy']) }),
]);
export type Outcome = z.infer<typeof Outcome>;

export const PushResponse = z.object({
  epoch: z.uuid(),
  /** In the order of the commands; stops at the first `retry`. */
  outcomes: z.array(z.object({ id: z.uuid(), seq: z.number().int(), result: Outcome })),
});
export type PushResponse = z.infer<typeof PushResponse>;
