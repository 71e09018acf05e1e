import { states } from 'mrz';

/** Codes that stand in printed samples alone: Utopia of ICAO Doc 9303, the Bundesdruckerei's own. */
const SPECIMEN_STATES = new Set(['UTO', 'BDR']);

/** Whether a code of a zone (without fillers) names a state or organisation that issues documents, or only a printed sample. */
export function stateKind(code: string): 'known' | 'specimen' | 'unknown' {
  if (SPECIMEN_STATES.has(code)) return 'specimen';
  return Object.hasOwn(states, code) ? 'known' : 'unknown';
}

/** All codes that may stand in a zone, without fillers. */
export function allStateCodes(): string[] {
  return [...Object.keys(states), ...SPECIMEN_STATES];
}
