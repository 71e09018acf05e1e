/** The parts of a case's course, in the order of the rail and of the keys 1 to 7. */
export const STAGES = ['triage', 'checklist', 'ezb', 'ba', 'decision', 'letters', 'history'] as const;
export type Stage = (typeof STAGES)[number];
