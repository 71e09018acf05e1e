import { z } from 'zod';
import { OfferFacts } from '#domain/case/offer-facts.ts';
import { Facts } from '#domain/facts/facts.ts';
import type { EvidencedField } from '#domain/proposals/fact-evidence.ts';
import { PageCitation } from '#domain/records/proceeding.ts';

const FIELDS = new Set([...Object.keys(Facts.shape), ...Object.keys(OfferFacts.shape)]);

/** What one place of a paper says about a fact (domain/proposals/fact-evidence.ts); it counts for nothing until it is confirmed. */
export const FactEvidenceShape = z.object({
  field: z.custom<EvidencedField>((field) => typeof field === 'string' && FIELDS.has(field)),
  value: z.json().refine((value) => value !== null),
  raw: z.string(),
  confidence: z.number(),
  citation: PageCitation,
  box: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  problem: z.string().nullable(),
});
export type FactEvidenceShape = z.infer<typeof FactEvidenceShape>;
