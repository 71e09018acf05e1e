import { z } from 'zod';
import { BucketDelta, PullResponse, RowBatch } from '#contract/central/pull.ts';

/**
 * The shape of an answer to a pull as the desk checks it: the wire's, with rows looked at as a whole. Checking each of 170,000
 * values for being anything at all takes five times as long as reading the text they came in, and holds the core up meanwhile.
 */
export const ReadPullResponse: z.ZodType<PullResponse> = PullResponse.extend({
  buckets: z.array(
    BucketDelta.extend({
      batches: z.array(
        RowBatch.extend({
          rows: z.custom<unknown[][]>((rows) => Array.isArray(rows) && rows.every((row) => Array.isArray(row))),
        }),
      ),
    }),
  ),
});
