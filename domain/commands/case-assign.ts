import { z } from 'zod';
import { recipientRefusal } from '../distribution/move-refusal.ts';
import { hasInHand } from '../rights/actor.ts';
import { officeDay } from '../time/local-date.ts';
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
 * Hands a case to a colleague (Übergabe): by its officer or who stands in, or by the team lead.
 * Refused: changed_meanwhile {by}, not_assigned_to_you, a WorkBarrier {officerId} (the colleague is not of the team, …), not_found,
 * case_closed.
 */
export const caseAssign = defineCommand({
  name: 'case.assign',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'officer', id: args.toOfficerId },
    { table: 'exclusion', where: { caseId: args.caseId } },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    if (theCase.assigneeId !== args.fromOfficerId) {
      return refused('changed_meanwhile', { field: 'assigneeId', by: theCase.assigneeId, at: theCase.claimedAt });
    }
    const today = officeDay(context.now);
    const mayAssign =
      theCase.assigneeId === null || hasInHand(context.actor, theCase, today) || context.actor.role === 'team_lead';
    if (!mayAssign) return refused('not_assigned_to_you', { assigneeId: theCase.assigneeId });
    const colleague = loaded.one('officer', args.toOfficerId);
    if (!colleague) return refused('not_found', { officerId: args.toOfficerId });
    const no = recipientRefusal(colleague, theCase, loaded.all('exclusion', { caseId: theCase.id }), today);
    if (no) return refused(no, { officerId: colleague.id });
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
