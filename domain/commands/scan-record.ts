import { z } from 'zod';
import { ScanPage } from '../records/scan.ts';
import { type Change, changes, defineCommand, refused } from './command.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  batchId: RowId,
  pages: z
    .array(
      ScanPage.pick({
        id: true,
        number: true,
        sheet: true,
        sourceName: true,
        sourceSha256: true,
        sourcePage: true,
      }),
    )
    .min(1)
    .max(500),
});

/**
 * Writes pages into the ledger of their batch, as soon as their bytes are safe on disk and before anybody sees them. The same page
 * again changes nothing. Refused: not_found, not_permitted, not_in_this_state, invalid_arguments (a number given twice).
 */
export const scanRecord = defineCommand({
  name: 'scan.record',
  args: Args,
  reads: (args) => [
    { table: 'scanBatch', id: args.batchId },
    { table: 'scanPage', where: { batchId: args.batchId } },
  ],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['scanning', 'failed']);
    if ('no' in found) return found.no;
    const known = new Map(loaded.all('scanPage', { batchId: args.batchId }).map((page) => [page.id, page]));
    const numbers = new Map([...known.values()].map(({ number, id }) => [number, id]));
    const rows: Change[] = [];
    for (const page of args.pages) {
      if (known.has(page.id)) continue;
      if (numbers.has(page.number)) return refused('invalid_arguments', { number: page.number });
      numbers.set(page.number, page.id);
      rows.push({
        table: 'scanPage',
        row: {
          ...page,
          batchId: args.batchId,
          recordedAt: context.now,
          outcome: 'waiting',
          caseId: null,
          documentId: null,
          pageOfDocument: null,
          reason: null,
          pictureSha256: null,
          keptSha256: null,
          settledBy: null,
          settledAt: null,
        },
      });
    }
    return changes(...rows);
  },
});
