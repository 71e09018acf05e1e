import type { Case } from '../records/case.ts';
import type { CaseEffort } from '../records/distribution.ts';

/**
 * A case's effort row, or what it says when there is none: one person, in German, of no special difficulty. A case that
 * changed its team takes its row along.
 */
export function effortOf(theCase: Pick<Case, 'id' | 'teamId'>, effort: CaseEffort | undefined): CaseEffort {
  if (effort) return { ...effort, teamId: theCase.teamId };
  return {
    id: theCase.id,
    caseId: theCase.id,
    teamId: theCase.teamId,
    persons: 1,
    language: null,
    flags: [],
    linkGroup: null,
    heardBy: null,
    appointmentOn: null,
    locked: false,
    minutes: null,
    minutesBecause: null,
    minutesBy: null,
    minutesAt: null,
  };
}
