import { z } from 'zod';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { Remark, RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({ caseId: RowId, remark: Remark });

/**
 * Takes a case from the queue. Offline this is a reservation (Vormerkung) until central confirms it.
 * Refused: already_claimed {by, at}, not_found, not_permitted, case_closed.
 */
export const caseClaim = defineCommand({
  name: 'case.claim',
  args: Args,
  reads: (args) => [{ table: 'case', id: args.caseId }],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    if (theCase.assigneeId !== null) {
      return refused('already_claimed', { by: theCase.assigneeId, at: theCase.claimedAt });
    }
    return changes(
      { table: 'case', row: { ...theCase, assigneeId: context.actor.id, claimedAt: context.now } },
      historyEntry(context, 'case.claim', {
        caseId: theCase.id,
        changes: [{ field: 'assigneeId', oldValue: null, newValue: context.actor.id }],
        remark: args.remark,
      }),
    );
  },
});
