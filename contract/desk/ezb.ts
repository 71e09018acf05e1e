import { z } from 'zod';
import { EZB_FIELD_KEYS } from '#domain/ezb/ezb-form.ts';
import { LocalDate } from '#domain/time/local-date.ts';

const Box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() });

/** A value on the employer's declaration (domain/ezb/ezb-value.ts). */
const EzbValueShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('date'), date: LocalDate }),
  z.object({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('choice'), choice: z.string() }),
  z.object({ kind: z.literal('amount'), euros: z.number(), basis: z.enum(['month', 'hour', 'year']).nullable() }),
]);

const field = z.enum(EZB_FIELD_KEYS as [(typeof EZB_FIELD_KEYS)[number], ...(typeof EZB_FIELD_KEYS)[number][]]);
const place = { raw: z.string(), page: z.number().int(), box: Box, confidence: z.number() };

/** One field as read, with the place on the upright page (ReaderPage) it was read from; `confidence` 0 to 100, `problem` a German sentence. */
const EzbFieldShape = z.discriminatedUnion('state', [
  z.object({ field, state: z.literal('sure'), value: EzbValueShape, problem: z.string().optional(), ...place }),
  z.object({ field, state: z.literal('unsure'), value: EzbValueShape.nullable(), problem: z.string(), ...place }),
  z.object({ field, state: z.literal('missing'), problem: z.string().optional() }),
]);

const Edition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known') }),
  z.object({ kind: z.literal('other'), text: z.string() }),
  z.object({ kind: z.literal('unreadable') }),
]);

/** A document of a case read as an EzB. `boxes` says whether the tick boxes were looked at in the picture. */
export const EzbOfDocument = z.object({
  documentId: z.string(),
  boxes: z.enum(['looked', 'not_here', 'no_picture']),
  pagesWithoutText: z.array(z.number().int()),
  recognition: z.object({ isEzb: z.boolean(), confidence: z.number() }),
  forms: z.array(
    z.object({
      number: z.number().int(),
      pages: z.array(z.number().int()),
      edition: Edition,
      fields: z.array(EzbFieldShape),
      remarks: z.array(z.string()),
    }),
  ),
  otherPages: z.array(z.number().int()),
});
export type EzbOfDocument = z.infer<typeof EzbOfDocument>;
