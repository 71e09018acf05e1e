import { z } from 'zod';
import { TABLE_NAMES, type TableName } from '#domain/records/tables.ts';
import { Outcome } from './push.ts';

export const PullRequest = z.object({
  protocol: z.number().int(),
  deviceId: z.uuid(),
  incarnation: z.uuid(),
  /** Epoch the desk's versions belong to; null on the first contact. */
  epoch: z.uuid().nullable(),
  /** Buckets the desk holds or wants (`case:<id>` with version 0), each with the version it has. */
  have: z.record(z.string(), z.number().int().min(0)),
  /** Receipts with a greater `seq` of this incarnation are still unknown to the desk. */
  receiptsAfter: z.number().int().min(0),
});
export type PullRequest = z.infer<typeof PullRequest>;

/** Rows of one table as arrays in the field order of TABLES: half the bytes of objects, and ready for prepared statements. */
export const RowBatch = z.object({
  table: z.enum(TABLE_NAMES as [TableName, ...TableName[]]),
  rows: z.array(z.array(z.unknown())),
});
export type RowBatch = z.infer<typeof RowBatch>;

/** Everything of one bucket that the desk lacks, up to `version`. */
export const BucketDelta = z.object({
  bucket: z.string(),
  version: z.number().int(),
  batches: z.array(RowBatch),
  /** Rows that left this bucket; a desk deletes them only where they still lie in it. */
  tombstones: z.array(z.object({ table: z.enum(TABLE_NAMES as [TableName, ...TableName[]]), id: z.string() })),
});
export type BucketDelta = z.infer<typeof BucketDelta>;

export const Receipt = z.object({ id: z.uuid(), seq: z.number().int(), at: z.string(), result: Outcome });
export type Receipt = z.infer<typeof Receipt>;

/**
 * One snapshot of central, whole buckets at a time: a bucket is never cut by a page, so there is no cursor to lose rows at.
 * A receipt comes with or after the last bucket its command touched, never before its effects.
 */
export const PullResponse = z.object({
  epoch: z.uuid(),
  officerId: z.string(),
  /** Buckets the desk has and is no longer entitled to: rows, index, texts and originals go. */
  removed: z.array(z.string()),
  /** Buckets the desk must empty before applying (its version is ahead of central's or of another epoch). */
  reset: z.array(z.string()),
  buckets: z.array(BucketDelta),
  receipts: z.array(Receipt),
  /** The last `seq` of this device and incarnation that central has a receipt for; 0 when none. */
  lastSeq: z.number().int(),
  more: z.boolean(),
  /** After so many days without contact this desk locks its cache (DESIGN 5). */
  lockAfterDays: z.number().int().min(1),
});
export type PullResponse = z.infer<typeof PullResponse>;
