import { z } from 'zod';
import { changes, defineCommand, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  batchId: RowId,
  /** The draw this person looked at; a different one now means that the batch was worked on again meanwhile. */
  seed: z.string(),
  /** Every drawn page, once. */
  seen: z.array(z.object({ pageId: z.string(), fault: z.string().trim().min(3).max(300).nullable() })).max(20_000),
});

/**
 * The visual check by a second person: image against paper for each page drawn. One fault sends the batch back.
 * Refused: needs_other_person (who scanned, filed or left out one of its pages), incomplete {pages} (not all drawn pages were
 * looked at), changed_meanwhile, not_found, not_permitted, not_in_this_state.
 */
export const scanCheck = defineCommand({
  name: 'scan.check',
  args: Args,
  reads: (args) => [
    { table: 'scanBatch', id: args.batchId },
    { table: 'scanPage', where: { batchId: args.batchId } },
  ],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['checking']);
    if ('no' in found) return found.no;
    const { batch } = found;
    const { check } = batch;
    if (check === null || check.seed !== args.seed)
      return refused('changed_meanwhile', { field: 'check', value: null });
    const pages = loaded.all('scanPage', { batchId: args.batchId });
    const worked = batch.operatorId === context.actor.id || pages.some((page) => page.settledBy === context.actor.id);
    if (worked) return refused('needs_other_person', { officerId: context.actor.id });
    const answers = new Map(args.seen.map(({ pageId, fault }) => [pageId, fault]));
    const unseen = check.pageIds.filter((pageId) => !answers.has(pageId));
    if (unseen.length > 0) return refused('incomplete', { pages: unseen.length });
    const faults = check.pageIds.flatMap((pageId) => {
      const fault = answers.get(pageId) ?? null;
      return fault === null ? [] : [{ pageId, fault }];
    });
    return changes({
      table: 'scanBatch',
      row: {
        ...batch,
        state: faults.length === 0 ? 'checked' : 'failed',
        check: { ...check, checkedBy: context.actor.id, checkedAt: context.now, faults },
      },
    });
  },
});
