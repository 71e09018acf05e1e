import { z } from 'zod';

/** A desk introduces itself once with a code that central's administrator handed to its officer. */
export const EnrolRequest = z.object({
  protocol: z.number().int(),
  code: z.string().min(8).max(64),
  deviceId: z.uuid(),
});
export type EnrolRequest = z.infer<typeof EnrolRequest>;

/** `token` goes as `Authorization: Bearer` with every further message; central keeps only its hash. */
export const EnrolResponse = z.object({ epoch: z.uuid(), officerId: z.string(), token: z.string() });
export type EnrolResponse = z.infer<typeof EnrolResponse>;
