import { z } from 'zod';

/** How often a desk says which case its officer has open, and after how long a silent desk counts as gone; in milliseconds. */
export const PRESENCE_EVERY = 8_000;
export const PRESENCE_LASTS = 25_000;

/** A desk says which case its officer is looking at; null when none. Nothing of it is stored. */
export const PresenceRequest = z.object({ protocol: z.number().int(), caseId: z.string().nullable() });
export type PresenceRequest = z.infer<typeof PresenceRequest>;

/** Who else has the same case open now, and since when. */
export const PresenceResponse = z.object({
  others: z.array(z.object({ officerId: z.string(), since: z.iso.datetime() })),
});
export type PresenceResponse = z.infer<typeof PresenceResponse>;
