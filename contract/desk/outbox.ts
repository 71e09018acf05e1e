import { z } from 'zod';

/** A refusal as it crosses the wire (domain/commands/command.ts). */
export const RefusalShape = z.object({
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  legalBasis: z.string().optional(),
});
export type RefusalShape = z.infer<typeof RefusalShape>;

/** A command that central has not answered yet. */
export const PendingCommand = z.object({
  id: z.string(),
  name: z.string(),
  args: z.unknown(),
  caseId: z.string().nullable(),
  issuedAt: z.string(),
});
export type PendingCommand = z.infer<typeof PendingCommand>;

/**
 * Something to clear up (Klärungsbedarf): a command that was refused after it had been shown as done on this desk.
 * `args` holds every word typed. `refusal.data` names who did what; `caseTitle` is null when the case is no longer visible here.
 */
export const Conflict = z.object({
  id: z.string(),
  commandName: z.string(),
  args: z.unknown(),
  caseId: z.string().nullable(),
  caseTitle: z.string().nullable(),
  issuedAt: z.string(),
  refusedAt: z.string(),
  refusal: RefusalShape,
  resolvedAt: z.string().nullable(),
});
export type Conflict = z.infer<typeof Conflict>;

/** What running a command on this desk gave: done here and waiting for central, or refused at once. */
export const RunResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done_here'), commandId: z.string() }),
  z.object({ outcome: z.literal('refused'), refusal: RefusalShape }),
]);
export type RunResult = z.infer<typeof RunResult>;
