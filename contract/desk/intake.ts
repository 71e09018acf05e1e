import { z } from 'zod';
import { MediaType } from '#domain/records/document.ts';
import { PageDrawing } from './reader.ts';

/** Where an incoming file stands on this desk. The original is stored before anything else happens to it. */
export const IntakeState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opening') }),
  z.object({ state: z.literal('reading'), pagesDone: z.number().int() }),
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('refused'), code: z.string(), message: z.string(), quarantinedAs: z.string() }),
  z.object({ state: z.literal('filed'), caseId: z.string(), documentId: z.string() }),
  z.object({ state: z.literal('set_aside') }),
]);
export type IntakeState = z.infer<typeof IntakeState>;

/** A file that came in by scan, hot folder, drag and drop or command line and waits to be filed by a person. */
export const IntakeItem = z.object({
  id: z.string(),
  originalName: z.string(),
  receivedAt: z.string(),
  byteSize: z.number().int(),
  mediaType: MediaType.nullable(),
  sha256: z.string().nullable(),
  pageCount: z.number().int().nullable(),
  /** Pages whose text failed or is weak. */
  weakPages: z.number().int(),
  status: IntakeState,
  firstPage: PageDrawing.nullable(),
});
export type IntakeItem = z.infer<typeof IntakeItem>;
