import { z } from 'zod';
import { PaperFate } from '../records/scan.ts';
import { gapText, ledgerOf } from '../scan/ledger.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const ReleaseArgs = z.object({
  batchId: RowId,
  kind: PaperFate.shape.kind,
  where: z.string().trim().min(2).max(200),
});

/**
 * Says what becomes of the paper, once the second person's check has passed. The sums are added up again: one page that is missing
 * or unplaced keeps the paper. Refused: incomplete {gap}, not_found, not_permitted, not_in_this_state.
 */
export const scanRelease = defineCommand({
  name: 'scan.release',
  args: ReleaseArgs,
  reads: (args) => [
    { table: 'scanBatch', id: args.batchId },
    { table: 'scanPage', where: { batchId: args.batchId } },
  ],
  decide(loaded, { batchId, kind, where }, context) {
    const found = scanBatchOf(loaded, batchId, context, ['checked']);
    if ('no' in found) return found.no;
    const { batch } = found;
    const [gap] = ledgerOf(batch, loaded.all('scanPage', { batchId })).gaps;
    if (gap !== undefined) return refused('incomplete', { gap: gapText(gap) });
    const fate: PaperFate = {
      kind,
      where,
      orderedBy: context.actor.id,
      orderedAt: context.now,
      doneOn: null,
      doneBy: null,
    };
    return changes({ table: 'scanBatch', row: { ...batch, state: 'released', fate } });
  },
});

const CloseArgs = z.object({ batchId: RowId, doneOn: LocalDate });

/**
 * Records that the paper was destroyed, stored or returned, on which day and by whom. The ledger is closed with it.
 * Refused: not_yet (a day to come, or before the release), not_found, not_permitted, not_in_this_state.
 */
export const scanClose = defineCommand({
  name: 'scan.close',
  args: CloseArgs,
  reads: (args) => [{ table: 'scanBatch', id: args.batchId }],
  decide(loaded, { batchId, doneOn }, context) {
    const found = scanBatchOf(loaded, batchId, context, ['released']);
    if ('no' in found) return found.no;
    const { batch } = found;
    const { fate } = batch;
    if (fate === null) return refused('not_in_this_state', { state: batch.state });
    if (doneOn > officeDay(context.now) || doneOn < officeDay(fate.orderedAt)) return refused('not_yet', { doneOn });
    const done: PaperFate = { ...fate, doneOn, doneBy: context.actor.id };
    return changes({ table: 'scanBatch', row: { ...batch, state: 'closed', fate: done } });
  },
});
