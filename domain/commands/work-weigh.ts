import { z } from 'zod';
import { effortOf } from '../distribution/effort-of.ts';
import { leadsTeam } from '../rights/actor.ts';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { Remark, RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const WeighArgs = z.object({
  caseId: RowId,
  /** Null takes the lead's own figure back: the computed one counts again. */
  minutes: z.number().int().min(0).max(100_000).nullable(),
  because: z.string().trim().max(1000).nullable().default(null),
});

/**
 * A lead's own figure for the work left in a case, with the reason.
 * Refused: incomplete {field: because} (a figure without a reason), not_found, not_permitted, a WorkBarrier, case_closed.
 */
export const workWeigh = defineCommand({
  name: 'work.weigh',
  args: WeighArgs,
  reads: ({ caseId }) => [
    { table: 'case', id: caseId },
    { table: 'caseEffort', id: caseId },
  ],
  decide(loaded, { caseId, minutes, because }, context) {
    const found = workableCase(loaded, caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    if (!leadsTeam(context.actor, theCase.teamId)) return refused('not_permitted', { teamId: theCase.teamId });
    if (minutes !== null && (because ?? '').length < 3) return refused('incomplete', { field: 'because' });
    const before = effortOf(theCase, loaded.one('caseEffort', caseId));
    const own =
      minutes === null
        ? { minutes, minutesBecause: null, minutesBy: null, minutesAt: null }
        : { minutes, minutesBecause: because, minutesBy: context.actor.id, minutesAt: context.now };
    return changes(
      { table: 'caseEffort', row: { ...before, ...own } },
      historyEntry(context, 'work.weigh', {
        caseId,
        changes: [{ field: 'minutes', oldValue: inWords(before.minutes), newValue: inWords(minutes) }],
        remark: because,
      }),
    );
  },
});

const LockArgs = z.object({ caseId: RowId, locked: z.boolean(), remark: Remark });

/** A lead fixes a case where it is, or lets it go again. Refused: not_found, not_permitted, a WorkBarrier, case_closed. */
export const workLock = defineCommand({
  name: 'work.lock',
  args: LockArgs,
  reads: ({ caseId }) => [
    { table: 'case', id: caseId },
    { table: 'caseEffort', id: caseId },
  ],
  decide(loaded, { caseId, locked, remark }, context) {
    const found = workableCase(loaded, caseId, context);
    if ('no' in found) return found.no;
    const { theCase } = found;
    if (!leadsTeam(context.actor, theCase.teamId)) return refused('not_permitted', { teamId: theCase.teamId });
    const before = effortOf(theCase, loaded.one('caseEffort', caseId));
    return changes(
      { table: 'caseEffort', row: { ...before, locked } },
      historyEntry(context, 'work.lock', {
        caseId,
        changes: [{ field: 'locked', oldValue: String(before.locked), newValue: String(locked) }],
        remark,
      }),
    );
  },
});

function inWords(minutes: number | null): string | null {
  return minutes === null ? null : String(minutes);
}
