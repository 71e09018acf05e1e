import { isOpen } from '../case/case-state.ts';
import type { Change, DecisionContext, Refusal } from '../commands/command.ts';
import { historyEntry } from '../commands/history.ts';
import type { Case, HistoryEntry } from '../records/case.ts';
import type { CaseEffort, CaseMove, Exclusion, Redistribution } from '../records/distribution.ts';
import type { Officer } from '../records/office.ts';
import { type LocalDate, officeDay } from '../time/local-date.ts';
import { caseMark } from './case-mark.ts';
import { recipientRefusal } from './move-refusal.ts';
import { notices } from './notices.ts';

/** What decides whether a moved case can go back, as it is now. The desk may not have all of the history; central has. */
export interface MovedRows {
  readonly theCase: Case | undefined;
  readonly effort: CaseEffort | undefined;
  readonly history: readonly HistoryEntry[];
  /** Who had it before; undefined where nobody had, or that person is not there any more. */
  readonly former: Officer | undefined;
  /** Of this case or of that person. */
  readonly exclusions: readonly Exclusion[];
}

/**
 * Why a moved case stays where it is, as a refusal's code; null when its row can be put back as it was. It goes back to nobody who might
 * not be given it today: who left the team, whose secondment is over, who lost the kind of proceeding, who is excluded. An absence does not
 * count: an absent person keeps cases, too.
 */
export function undoRefusal(
  move: CaseMove,
  { theCase, effort, history, former, exclusions }: MovedRows,
  { appliedAt, id }: Pick<Redistribution, 'appliedAt' | 'id'>,
  day: LocalDate,
): Refusal['code'] | null {
  if (theCase === undefined || theCase.teamId !== move.teamId) return 'not_found';
  if (!isOpen(theCase.state)) return 'case_closed';
  if (theCase.assigneeId !== move.toOfficerId) return 'changed_meanwhile';
  const since = history.some(
    (entry) => entry.at >= appliedAt && !(entry.action === 'work.redistribute' && entry.subjectId === id),
  );
  if (since || caseMark(theCase) !== move.caseMark) return 'worked_on';
  if (effort?.locked) return 'case_locked';
  if (move.fromOfficerId === null) return null;
  return former === undefined ? 'not_permitted' : recipientRefusal(former, theCase, exclusions, day);
}

/**
 * The rows an undo writes: each case nobody has worked on since, and whose former officer may still have it, as it was before, to the bit;
 * the others stay and are noted as kept, with the reason.
 */
export function undoChanges(
  redistribution: Redistribution,
  moves: readonly CaseMove[],
  rowsOf: (move: CaseMove) => MovedRows,
  context: DecisionContext,
): Change[] {
  const day = officeDay(context.now);
  const undone: CaseMove[] = [];
  const changes = moves.flatMap((move): Change[] => {
    const rows = rowsOf(move);
    const { theCase } = rows;
    const because = undoRefusal(move, rows, redistribution, day);
    if (because !== null || theCase === undefined)
      return [{ table: 'caseMove', row: { ...move, state: 'kept', because } }];
    undone.push(move);
    return [
      { table: 'caseMove', row: { ...move, state: 'undone' } },
      { table: 'case', row: { ...theCase, assigneeId: move.fromOfficerId, claimedAt: move.claimedAtBefore } },
      historyEntry(context, 'work.undoRedistribution', {
        id: `${context.commandId}/${theCase.id}`,
        caseId: theCase.id,
        subjectId: redistribution.id,
        changes: [{ field: 'assigneeId', oldValue: move.toOfficerId, newValue: move.fromOfficerId }],
      }),
    ];
  });
  const { id: redistributionId, remark } = redistribution;
  const told = (officerOf: (move: CaseMove) => string | null, kind: 'cases_back' | 'cases_went') =>
    notices(undone, officerOf, { kind, redistributionId, remark, idSuffix: `${context.commandId}/${kind}` }, context);
  return [
    { table: 'redistribution', row: { ...redistribution, undoneBy: context.actor.id, undoneAt: context.now } },
    ...changes,
    ...told(({ fromOfficerId }) => fromOfficerId, 'cases_back'),
    ...told(({ toOfficerId }) => toOfficerId, 'cases_went'),
  ];
}
