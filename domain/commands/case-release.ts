import { z } from 'zod';
import { hasInHand } from '../rights/actor.ts';
import { officeDay } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { Remark, RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({ caseId: RowId, remark: Remark });

/**
 * Gives a case back to the queue: its officer or who stands in, or the team lead for someone else.
 * Refused: not_assigned_to_you {assigneeId}, not_found, not_permitted, case_closed.
 */
export const caseRelease = defineCommand({
  name: 'case.release',
  args: Args,
  reads: (args) => [{ table: 'case', id: args.caseId }],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    const mayRelease =
      theCase.assigneeId !== null &&
      (hasInHand(context.actor, theCase, officeDay(context.now)) || context.actor.role === 'team_lead');
    if (!mayRelease) return refused('not_assigned_to_you', { assigneeId: theCase.assigneeId });
    return changes(
      { table: 'case', row: { ...theCase, assigneeId: null, claimedAt: null } },
      historyEntry(context, 'case.release', {
        caseId: theCase.id,
        changes: [{ field: 'assigneeId', oldValue: theCase.assigneeId, newValue: null }],
        remark: args.remark,
      }),
    );
  },
});
