import type { CaseEffort } from '../records/distribution.ts';
import type { Officer } from '../records/office.ts';

/** An officer of the small office's team. For tests alone. */
export function officerFor(id: string, changes: Partial<Officer> = {}): Officer {
  return {
    id,
    name: `Person ${id}`,
    initials: id.slice(0, 2),
    role: 'case_officer',
    teamIds: ['changes'],
    workShare: 1,
    mayFinalSign: false,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
    ...changes,
  };
}

/** What is known of a case nobody has said anything about. */
export function effortFor(caseId: string): CaseEffort {
  return {
    id: caseId,
    caseId,
    teamId: 'changes',
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
