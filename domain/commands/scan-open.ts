import { z } from 'zod';
import { ScanProfile } from '../records/scan.ts';
import { mayScan } from '../rights/actor.ts';
import { changes, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  batchId: RowId,
  name: z.string().trim().min(1).max(120),
  box: z.string().trim().min(1).max(80),
  shelf: z.string().trim().min(1).max(80).nullable().default(null),
  profile: ScanProfile,
  station: z.string().trim().min(1).max(120),
  software: z.string().trim().min(1).max(120),
  procedure: z.string().trim().min(1).max(80),
  /** Counted by hand, separator sheets not among them. */
  sheetsPrepared: z.number().int().min(1).max(20_000),
});

/** Opens a batch of paper with its count. Refused: already_exists, not_permitted. */
export const scanOpen = defineCommand({
  name: 'scan.open',
  args: Args,
  reads: (args) => [{ table: 'scanBatch', id: args.batchId }],
  decide(loaded, { batchId, ...args }, context) {
    if (!mayScan(context.actor)) return refused('not_permitted', { role: context.actor.role });
    if (loaded.one('scanBatch', batchId)) return refused('already_exists', { batchId });
    return changes({
      table: 'scanBatch',
      row: {
        ...args,
        id: batchId,
        operatorId: context.actor.id,
        state: 'scanning',
        openedAt: context.now,
        finishedAt: null,
        irregularities: [],
        check: null,
        fate: null,
      },
    });
  },
});
