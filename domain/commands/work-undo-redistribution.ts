import { z } from 'zod';
import { caseMoveId } from '../distribution/redistribute.ts';
import { undoChanges } from '../distribution/undo.ts';
import type { CaseMove } from '../records/distribution.ts';
import { leadsTeam } from '../rights/actor.ts';
import { defineCommand, type Ref, refused } from './command.ts';
import { RowId } from './text-args.ts';
import { MOST_MOVES } from './work-redistribute.ts';

const Args = z.object({
  redistributionId: RowId,
  /** All cases of it, or some; those that are not as it moved them any more are left alone. */
  caseIds: z.array(RowId).min(1).max(MOST_MOVES),
});

/**
 * Takes a redistribution back, by any lead of the team: each case nobody has worked on since is as it was, the others stay and are
 * noted as kept with one of: worked_on, changed_meanwhile, case_closed, case_locked, not_found, or what keeps the former officer from
 * it today: not_permitted (left the team or the office), secondment_over, other_case_type, conflict_of_interest. The desk
 * decides on what it has of the files; central, which has all, has the last word.
 * Refused: not_found {redistributionId}, not_permitted {teamId}, nothing_to_do (none of the cases is as this one moved it).
 */
export const workUndoRedistribution = defineCommand({
  name: 'work.undoRedistribution',
  args: Args,
  reads: ({ redistributionId, caseIds }) => [
    { table: 'redistribution', id: redistributionId },
    // Who had the cases stands in their moves, which are read with them.
    { table: 'officer', where: {} },
    ...caseIds.flatMap((caseId): Ref[] => [
      { table: 'case', id: caseId },
      { table: 'caseMove', id: caseMoveId(redistributionId, caseId) },
      { table: 'caseEffort', id: caseId },
      { table: 'historyEntry', where: { caseId } },
      { table: 'exclusion', where: { caseId } },
    ]),
  ],
  decide(loaded, { redistributionId, caseIds }, context) {
    const redistribution = loaded.one('redistribution', redistributionId);
    if (!redistribution) return refused('not_found', { redistributionId });
    if (!leadsTeam(context.actor, redistribution.teamId)) {
      return refused('not_permitted', { teamId: redistribution.teamId });
    }
    const moves = [...new Set(caseIds)]
      .map((caseId) => loaded.one('caseMove', caseMoveId(redistributionId, caseId)))
      .filter((move): move is CaseMove => move?.state === 'applied');
    if (moves.length === 0) return refused('nothing_to_do', { redistributionId });
    const officers = new Map(loaded.all('officer', {}).map((officer) => [officer.id, officer]));
    const changes = undoChanges(
      redistribution,
      moves,
      ({ caseId, fromOfficerId }) => ({
        theCase: loaded.one('case', caseId),
        effort: loaded.one('caseEffort', caseId),
        history: loaded.all('historyEntry', { caseId }),
        former: officers.get(fromOfficerId ?? ''),
        exclusions: loaded.all('exclusion', { caseId }),
      }),
      context,
    );
    return { outcome: 'changes', changes };
  },
});
