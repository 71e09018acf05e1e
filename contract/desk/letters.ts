import { z } from 'zod';
import { LocalDate } from '#domain/time/local-date.ts';
import { RefusalShape } from './outbox.ts';

/** A letter by its template (domain/letters) with what its form says. */
export const LetterRequest = z.object({
  caseId: z.string(),
  template: z.string().min(1).max(60),
  language: z.string().min(2).max(10),
  fields: z.record(z.string(), z.json()),
  /** Another authority or court; null writes to the person or who represents them. */
  recipient: z
    .object({ name: z.string(), addressLines: z.array(z.string()).min(1) })
    .nullable()
    .default(null),
});
export type LetterRequest = z.infer<typeof LetterRequest>;

/** What a template or the case's data lack: the field by its path, and a German sentence. */
export const LetterProblem = z.object({ field: z.string(), message: z.string() });
export type LetterProblem = z.infer<typeof LetterProblem>;

export const LetterPreview = z.union([z.object({ url: z.string() }), z.object({ problem: LetterProblem })]);
export type LetterPreview = z.infer<typeof LetterPreview>;

export const LetterFinish = LetterRequest.extend({
  /** Keys of the checklist's items that a request for documents names, and the day it sets. */
  requestedItems: z.array(z.string()).default([]),
  deadline: LocalDate.nullable().default(null),
  sentOn: LocalDate.nullable().default(null),
});
export type LetterFinish = z.infer<typeof LetterFinish>;

/** What became of a letter: it lies in the e-file, a rule said no, or a field is missing or wrong. */
export const LetterFinished = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), letterId: z.string(), documentId: z.string() }),
  z.object({ outcome: z.literal('refused'), refusal: RefusalShape }),
  LetterProblem.extend({ outcome: z.literal('problem') }),
]);
export type LetterFinished = z.infer<typeof LetterFinished>;
