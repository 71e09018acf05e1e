import { z } from 'zod';
import { isOpen } from '../case/case-state.ts';
import { mayWorkOn } from '../rights/actor.ts';
import { officeDay } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';

/** Enough that many desks asking at once each find a free one. */
export const MOST_CANDIDATES = 50;

const Args = z.object({
  /** Free cases in the order of their urgency, as this desk sees them. */
  candidates: z.array(RowId).min(1).max(MOST_CANDIDATES),
});

/**
 * "Nächster Fall": takes the first candidate that is still free. Central decides with the same rule under lock, so two desks never
 * get the same case; a desk that was too late gets the next one instead. Refused: nothing_free.
 */
export const caseClaimNext = defineCommand({
  name: 'case.claimNext',
  args: Args,
  reads: (args) => args.candidates.map((id) => ({ table: 'case', id }) as const),
  decide(loaded, args, context) {
    const today = officeDay(context.now);
    const free = args.candidates
      .map((id) => loaded.one('case', id))
      .find(
        (one) =>
          one !== undefined && one.assigneeId === null && isOpen(one.state) && mayWorkOn(context.actor, one, today),
      );
    if (!free) return refused('nothing_free');
    return changes(
      { table: 'case', row: { ...free, assigneeId: context.actor.id, claimedAt: context.now } },
      historyEntry(context, 'case.claimNext', {
        caseId: free.id,
        changes: [{ field: 'assigneeId', oldValue: null, newValue: context.actor.id }],
      }),
    );
  },
});
