import type { Actor } from './actor.ts';

/** Who stands in histories and in the audit where central itself acted by a rule, without a person. */
export const SYSTEM_ACTOR: Actor = {
  id: 'Laufmappe',
  role: 'administrator',
  teamIds: [],
  mayFinalSign: false,
  secondedUntil: null,
  caseTypes: null,
  standsInFor: [],
  excludedCaseIds: [],
};
