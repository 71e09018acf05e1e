import { z } from 'zod';

/**
 * What helps to tell whose a paper is, in the queue of the case's team beside the case: one-way marks of the applicant's present
 * and former addresses (domain/person/address-key.ts), no address. `id` is the case's.
 */
export const CaseHint = z.object({
  id: z.string(),
  teamId: z.string(),
  addressKeys: z.array(z.string()),
});
export type CaseHint = z.infer<typeof CaseHint>;
