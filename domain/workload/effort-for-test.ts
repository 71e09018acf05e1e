import type { CaseEffort } from '../records/distribution.ts';

/** A case's row that says nothing special: one person, in German. */
export const PLAIN_EFFORT: CaseEffort = {
  id: 'c1',
  caseId: 'c1',
  teamId: 't1',
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
