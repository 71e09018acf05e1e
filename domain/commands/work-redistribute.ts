import { z } from 'zod';
import type { MoveRows, WantedMove } from '../distribution/move-refusal.ts';
import { redistributionChanges } from '../distribution/redistribute.ts';
import { Redistribution } from '../records/distribution.ts';
import { leadsTeam } from '../rights/actor.ts';
import { defineCommand, type Loaded, type Ref, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

/** Cases one redistribution may move; more are several redistributions. */
export const MOST_MOVES = 1_000;

const Move = z.object({
  caseId: RowId,
  /** Who had it when the lead looked; somebody else there now, and the case is skipped. */
  fromOfficerId: z.string().nullable(),
  /** Null gives it back to the queue. */
  toOfficerId: z.string().nullable(),
  /** The sentence the lead saw beside it; it goes into the case's history. */
  reason: z.string().trim().min(1).max(1000),
});

const Args = z.object({
  redistributionId: RowId,
  teamId: z.string(),
  goal: Redistribution.shape.goal,
  remark: Remark,
  moves: z
    .array(Move)
    .min(1)
    .max(MOST_MOVES)
    .refine((moves) => new Set(moves.map(({ caseId }) => caseId)).size === moves.length, 'a case twice')
    .refine((moves) => moves.every((move) => move.fromOfficerId !== move.toOfficerId), 'a move to where it is'),
});

/**
 * Gives cases of a team to other hands at once (Umverteilung), by a lead of that team. Each case goes or stays by itself; what stays
 * is noted as skipped with one of: not_found, not_permitted, case_closed, changed_meanwhile, case_locked, secondment_over,
 * other_case_type, conflict_of_interest.
 * Refused as a whole: not_permitted {teamId}, already_exists {redistributionId}.
 */
export const workRedistribute = defineCommand({
  name: 'work.redistribute',
  args: Args,
  reads: ({ redistributionId, moves }) => [
    { table: 'redistribution', id: redistributionId },
    ...moves.map(({ caseId }): Ref => ({ table: 'case', id: caseId })),
    ...moves.map(({ caseId }): Ref => ({ table: 'caseEffort', id: caseId })),
    ...targetsOf(moves).flatMap((officerId): Ref[] => [
      { table: 'officer', id: officerId },
      { table: 'exclusion', where: { officerId } },
    ]),
  ],
  decide(loaded, { redistributionId, ...args }, context) {
    if (!leadsTeam(context.actor, args.teamId)) return refused('not_permitted', { teamId: args.teamId });
    if (loaded.one('redistribution', redistributionId)) return refused('already_exists', { redistributionId });
    const changes = redistributionChanges({ id: redistributionId, ...args }, (move) => rowsOf(move, loaded), context);
    return { outcome: 'changes', changes };
  },
});

function rowsOf({ caseId, toOfficerId }: WantedMove, loaded: Loaded): MoveRows {
  return {
    theCase: loaded.one('case', caseId),
    effort: loaded.one('caseEffort', caseId),
    target: toOfficerId === null ? undefined : loaded.one('officer', toOfficerId),
    exclusions: toOfficerId === null ? [] : loaded.all('exclusion', { officerId: toOfficerId }),
  };
}

function targetsOf(moves: readonly WantedMove[]): string[] {
  return [...new Set(moves.flatMap(({ toOfficerId }) => (toOfficerId === null ? [] : [toOfficerId])))];
}
