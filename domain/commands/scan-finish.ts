import { z } from 'zod';
import { drawSample } from '../scan/draw-sample.ts';
import { gapText, ledgerOf } from '../scan/ledger.ts';
import { changes, defineCommand, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Args = z.object({ batchId: RowId });

/**
 * Ends the work on a batch: every page has its place and the sums agree. The pages for the second person are drawn now, by the id
 * of this command, so that nobody could know them while scanning.
 * Refused: incomplete {gap, gaps} (the sums do not agree), not_found, not_permitted, not_in_this_state.
 */
export const scanFinish = defineCommand({
  name: 'scan.finish',
  args: Args,
  reads: (args) => [
    { table: 'scanBatch', id: args.batchId },
    { table: 'scanPage', where: { batchId: args.batchId } },
  ],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['scanning', 'failed']);
    if ('no' in found) return found.no;
    const { batch } = found;
    const pages = [...loaded.all('scanPage', { batchId: args.batchId })].sort((a, b) => a.number - b.number);
    const [gap, ...more] = ledgerOf(batch, pages).gaps;
    if (gap !== undefined) return refused('incomplete', { gap: gapText(gap), gaps: more.length + 1 });
    // After a fault was found a sample proves nothing any more.
    const full = batch.profile.checkRate === 1 || batch.state === 'failed';
    const ids = pages.map(({ id }) => id);
    return changes({
      table: 'scanBatch',
      row: {
        ...batch,
        state: 'checking',
        finishedAt: context.now,
        check: {
          method: full ? 'full' : 'sample',
          seed: context.commandId,
          pageIds: drawSample(ids, full ? 1 : batch.profile.checkRate, context.commandId),
          checkedBy: null,
          checkedAt: null,
          faults: [],
        },
      },
    });
  },
});
