import { z } from 'zod';
import { ScanPage } from '../records/scan.ts';
import { type Change, changes, defineCommand, type Loaded, type Ref, refused } from './command.ts';
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

/** More pages than this are sought by reading the ledger once, fewer one by one: files of one page come by the thousand. */
const ONE_BY_ONE = 20;

/** The rows of the ledger that a page could meet: the page itself, and whoever has its number. */
function askedOf({ batchId, pages }: z.infer<typeof Args>): Ref[] {
  if (pages.length > ONE_BY_ONE) return [{ table: 'scanPage', where: { batchId } }];
  return pages.flatMap(({ id, number }): Ref[] => [
    { table: 'scanPage', id },
    { table: 'scanPage', where: { batchId, number } },
  ]);
}

/**
 * Writes pages into the ledger of their batch, as soon as their bytes are safe on disk and before anybody sees them. The same page
 * again changes nothing. Refused: not_found, not_permitted, not_in_this_state, invalid_arguments (a number given twice),
 * already_exists (the page of another batch).
 */
export const scanRecord = defineCommand({
  name: 'scan.record',
  args: Args,
  reads: (args) => [{ table: 'scanBatch', id: args.batchId }, ...askedOf(args)],
  decide(loaded, args, context) {
    const found = scanBatchOf(loaded, args.batchId, context, ['scanning', 'failed']);
    if ('no' in found) return found.no;
    const known = new Map(rowsOf(loaded, askedOf(args)).map((page) => [page.id, page]));
    const inBatch = [...known.values()].filter(({ batchId }) => batchId === args.batchId);
    const numbers = new Set(inBatch.map(({ number }) => number));
    const rows: Change[] = [];
    for (const page of args.pages) {
      const before = known.get(page.id);
      if (before?.batchId === args.batchId) continue;
      if (before !== undefined) return refused('already_exists', { id: page.id });
      if (numbers.has(page.number)) return refused('invalid_arguments', { number: page.number });
      numbers.add(page.number);
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

function rowsOf(loaded: Loaded, refs: readonly Ref[]): ScanPage[] {
  return refs.flatMap((ref) => {
    if (ref.table !== 'scanPage') return [];
    return 'id' in ref ? (loaded.one('scanPage', ref.id) ?? []) : loaded.all('scanPage', ref.where);
  });
}
