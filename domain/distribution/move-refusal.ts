import { isOpen } from '../case/case-state.ts';
import type { Refusal } from '../commands/command.ts';
import type { Case } from '../records/case.ts';
import type { CaseEffort, Exclusion } from '../records/distribution.ts';
import type { Officer } from '../records/office.ts';
import { workBarrier } from '../rights/actor.ts';
import type { LocalDate } from '../time/local-date.ts';

/** One case a lead wants in other hands; `toOfficerId` null gives it back to the queue. */
export interface WantedMove {
  readonly caseId: string;
  /** Who had it when the lead looked. */
  readonly fromOfficerId: string | null;
  readonly toOfficerId: string | null;
  readonly reason: string;
}

/** The rows that decide about a move, as they are now. */
export interface MoveRows {
  readonly theCase: Case | undefined;
  readonly effort: CaseEffort | undefined;
  /** Who is to have it; undefined when there is nobody of that id. */
  readonly target: Officer | undefined;
  /** The target's exclusions, ended ones too. */
  readonly exclusions: readonly Exclusion[];
}

/**
 * Why a case stays where it is, as a refusal's code; null when it may go. What keeps a person from a case keeps a case from that
 * person; a case going back to the queue needs nobody's right.
 */
export function moveRefusal(
  move: WantedMove,
  { theCase, effort, target, exclusions }: MoveRows,
  teamId: string,
  day: LocalDate,
): Refusal['code'] | null {
  if (theCase === undefined) return 'not_found';
  if (theCase.teamId !== teamId) return 'not_permitted';
  if (!isOpen(theCase.state)) return 'case_closed';
  if (theCase.assigneeId !== move.fromOfficerId) return 'changed_meanwhile';
  if (effort?.locked) return 'case_locked';
  if (move.toOfficerId === null) return null;
  if (target === undefined) return 'not_found';
  return recipientRefusal(target, theCase, exclusions, day);
}

/** Why a person cannot be given a case; null when they can. Scanning staff and administrators decide no cases. */
export function recipientRefusal(
  target: Officer,
  theCase: Pick<Case, 'id' | 'teamId' | 'caseType'>,
  exclusions: readonly Exclusion[],
  day: LocalDate,
): Refusal['code'] | null {
  if (target.role !== 'case_officer' && target.role !== 'team_lead') return 'not_permitted';
  const excludedCaseIds = exclusions
    .filter(({ officerId, endedAt }) => officerId === target.id && endedAt === null)
    .map(({ caseId }) => caseId);
  return workBarrier({ ...target, excludedCaseIds }, theCase, day);
}
