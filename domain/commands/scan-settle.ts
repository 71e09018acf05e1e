import { z } from 'zod';
import { ScanPage } from '../records/scan.ts';
import { type Change, changes, defineCommand, type Ref, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  batchId: RowId,
  pages: z
    .array(
      z.object({
        id: ScanPage.shape.id,
        /** `waiting` takes an earlier word back. */
        outcome: z.enum(['blank', 'separator', 'removed', 'replaced', 'waiting']),
        reason: z.string().trim().max(300).nullable().default(null),
        pictureSha256: ScanPage.shape.pictureSha256.default(null),
        keptSha256: ScanPage.shape.keptSha256.default(null),
      }),
    )
    .min(1)
    .max(200),
});

/**
 * Says of pages that go into no file what they are: blank, a separator sheet, taken out with a reason, or replaced by another scan
 * of their sheet, with a reason. Their pictures are kept
 * until the batch is closed, so that the second person can see them.
 * Refused: not_found, not_permitted, not_in_this_state, changed_meanwhile {page} (filed already), incomplete (no reason given).
 */
export const scanSettle = defineCommand({
  name: 'scan.settle',
  args: Args,
  blobs: (args) => args.pages.flatMap(({ keptSha256 }) => keptSha256 ?? []),
  reads: (args) => [
    { table: 'scanBatch', id: args.batchId },
    ...args.pages.map(({ id }): Ref => ({ table: 'scanPage', id })),
  ],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['scanning', 'failed']);
    if ('no' in found) return found.no;
    const rows: Change[] = [];
    for (const { id, outcome, reason, ...hashes } of args.pages) {
      const page = loaded.one('scanPage', id);
      if (page?.batchId !== args.batchId) return refused('not_found', { page: id });
      if (page.outcome === 'filed') return refused('changed_meanwhile', { page: page.number });
      const wantsReason = outcome === 'removed' || outcome === 'replaced';
      if (wantsReason && (reason === null || reason === '')) return refused('incomplete', { what: 'reason' });
      const settled = outcome !== 'waiting';
      rows.push({
        table: 'scanPage',
        row: {
          ...page,
          outcome,
          reason: settled ? reason : null,
          pictureSha256: settled ? hashes.pictureSha256 : null,
          keptSha256: settled ? hashes.keptSha256 : null,
          settledBy: settled ? context.actor.id : null,
          settledAt: settled ? context.now : null,
        },
      });
    }
    return changes(...rows);
  },
});
