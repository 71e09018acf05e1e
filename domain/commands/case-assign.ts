import { z } from 'zod';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { Remark, RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({
  caseId: RowId,
  toOfficerId: z.string(),
  /** Who had it when the officer looked; somebody else there now is refused. */
  fromOfficerId: z.string().nullable(),
  remark: Remark,
});

/**
 * Hands a case to a colleague (Übergabe): by its officer, or by the team lead.
 * Refused: changed_meanwhile {by}, not_assigned_to_you, not_permitted {officerId} (the colleague is not of the team), not_found, case_closed.
 */
export const caseAssign = defineCommand({
  name: 'case.assign',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'officer', id: args.toOfficerId },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    if (theCase.assigneeId !== args.fromOfficerId) {
      return refused('changed_meanwhile', { field: 'assigneeId', by: theCase.assigneeId, at: theCase.claimedAt });
    }
    const mayAssign =
      theCase.assigneeId === null || theCase.assigneeId === context.actor.id || context.actor.role === 'team_lead';
    if (!mayAssign) return refused('not_assigned_to_you', { assigneeId: theCase.assigneeId });
    const colleague = loaded.one('officer', args.toOfficerId);
    if (!colleague) return refused('not_found', { officerId: args.toOfficerId });
    if (!colleague.teamIds.includes(theCase.teamId)) return refused('not_permitted', { officerId: args.toOfficerId });
    return changes(
      { table: 'case', row: { ...theCase, assigneeId: colleague.id, claimedAt: context.now } },
      historyEntry(context, 'case.assign', {
        caseId: theCase.id,
        changes: [{ field: 'assigneeId', oldValue: theCase.assigneeId, newValue: colleague.id }],
        remark: args.remark,
      }),
    );
  },
});
