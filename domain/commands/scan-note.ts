import { z } from 'zod';
import { Irregularity, type ScanBatch } from '../records/scan.ts';
import { changes, type DecisionContext, defineCommand, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Reason = z.string().trim().min(3).max(500);

const NoteArgs = z.object({
  batchId: RowId,
  irregularityId: RowId,
  kind: Irregularity.shape.kind.exclude(['count_corrected']),
  pageId: z.string().nullable().default(null),
  text: Reason,
});

/** Notes what did not go as it should. Refused: not_found, not_permitted, not_in_this_state. */
export const scanNote = defineCommand({
  name: 'scan.note',
  args: NoteArgs,
  reads: (args) => [{ table: 'scanBatch', id: args.batchId }],
  decide(loaded, { batchId, irregularityId, ...noted }, context) {
    const found = scanBatchOf(loaded, batchId, context, ['scanning', 'checking', 'failed', 'checked']);
    if ('no' in found) return found.no;
    return changes({ table: 'scanBatch', row: withNote(found.batch, { id: irregularityId, ...noted }, context) });
  },
});

const CountArgs = z.object({
  batchId: RowId,
  irregularityId: RowId,
  /** The count the person saw; a different one there now means somebody else was faster. */
  was: z.number().int(),
  sheetsPrepared: z.number().int().min(1).max(20_000),
  reason: Reason,
});

/**
 * Corrects the count of the prepared sheets; the first count and the reason stay as an irregularity.
 * Refused: changed_meanwhile {field, value}, not_found, not_permitted, not_in_this_state.
 */
export const scanCount = defineCommand({
  name: 'scan.count',
  args: CountArgs,
  reads: (args) => [{ table: 'scanBatch', id: args.batchId }],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['scanning', 'failed']);
    if ('no' in found) return found.no;
    const { batch } = found;
    if (batch.sheetsPrepared !== args.was) {
      return refused('changed_meanwhile', { field: 'sheetsPrepared', value: batch.sheetsPrepared });
    }
    const text = `Zählung von ${batch.sheetsPrepared} auf ${args.sheetsPrepared} Blatt berichtigt: ${args.reason}`;
    const noted = withNote(batch, { id: args.irregularityId, kind: 'count_corrected', pageId: null, text }, context);
    return changes({ table: 'scanBatch', row: { ...noted, sheetsPrepared: args.sheetsPrepared } });
  },
});

function withNote(
  batch: ScanBatch,
  noted: Pick<Irregularity, 'id' | 'kind' | 'pageId' | 'text'>,
  context: DecisionContext,
): ScanBatch {
  const irregularity: Irregularity = { ...noted, by: context.actor.id, at: context.now };
  return { ...batch, irregularities: [...batch.irregularities, irregularity] };
}
