import type { Change, DecisionContext } from '../commands/command.ts';
import { historyEntry } from '../commands/history.ts';
import type { CaseMove, Redistribution } from '../records/distribution.ts';
import { officeDay } from '../time/local-date.ts';
import { caseMark } from './case-mark.ts';
import { type MoveRows, moveRefusal, type WantedMove } from './move-refusal.ts';
import { notices } from './notices.ts';

/** What a redistribution is and which cases it is about. */
export interface WantedRedistribution {
  readonly id: string;
  readonly teamId: string;
  readonly goal: Redistribution['goal'];
  readonly remark: string | null;
  readonly moves: readonly WantedMove[];
}

/**
 * The rows a redistribution writes: each case that may go with its history entry, the others noted as skipped with the reason, the
 * redistribution itself, a notice to everybody who gained or lost work. Central's hand-back of a seconded person's cases runs the
 * same rule as a lead's command.
 */
export function redistributionChanges(
  wanted: WantedRedistribution,
  rowsOf: (move: WantedMove) => MoveRows,
  context: DecisionContext,
): Change[] {
  const { id, teamId, goal, remark } = wanted;
  const day = officeDay(context.now);
  const moved: CaseMove[] = [];
  const cases: Change[] = [];
  const moves = wanted.moves.map((move): CaseMove => {
    const rows = rowsOf(move);
    const { theCase } = rows;
    const refusal = moveRefusal(move, rows, teamId, day);
    const row: CaseMove = {
      id: caseMoveId(id, move.caseId),
      redistributionId: id,
      teamId,
      caseId: move.caseId,
      fileReference: theCase?.teamId === teamId ? theCase.fileReference : '',
      fromOfficerId: move.fromOfficerId,
      toOfficerId: move.toOfficerId,
      claimedAtBefore: null,
      caseMark: null,
      reason: move.reason,
      state: 'skipped',
      because: refusal,
    };
    if (refusal !== null || theCase === undefined) return row;
    const claimedAt = move.toOfficerId === null ? null : context.now;
    const after = { ...theCase, assigneeId: move.toOfficerId, claimedAt };
    cases.push(
      { table: 'case', row: after },
      historyEntry(context, 'work.redistribute', {
        id: `${context.commandId}/${theCase.id}`,
        caseId: theCase.id,
        subjectId: id,
        changes: [{ field: 'assigneeId', oldValue: theCase.assigneeId, newValue: move.toOfficerId }],
        remark: move.reason,
      }),
    );
    const applied: CaseMove = {
      ...row,
      claimedAtBefore: theCase.claimedAt,
      caseMark: caseMark(after),
      state: 'applied',
    };
    moved.push(applied);
    return applied;
  });
  const told = (officerOf: (move: CaseMove) => string | null, kind: 'cases_came' | 'cases_went') =>
    notices(moved, officerOf, { kind, redistributionId: id, idSuffix: kind, remark }, context);
  return [
    {
      table: 'redistribution',
      row: {
        id,
        teamId,
        goal,
        remark,
        appliedBy: context.actor.id,
        appliedAt: context.now,
        undoneBy: null,
        undoneAt: null,
      },
    },
    ...moves.map((row): Change => ({ table: 'caseMove', row })),
    ...cases,
    ...told(({ toOfficerId }) => toOfficerId, 'cases_came'),
    ...told(({ fromOfficerId }) => fromOfficerId, 'cases_went'),
  ];
}

/** The id of one case's row in a redistribution. */
export function caseMoveId(redistributionId: string, caseId: string): string {
  return `${redistributionId}/${caseId}`;
}
