/** What the BA can say, with the key that opens it. `deemed`: it said nothing, and its consent counts as given. */
export const ANSWERS = [
  { kind: 'deemed', key: 'f' },
  { kind: 'granted', key: 'z' },
  { kind: 'granted_restricted', key: 'b' },
  { kind: 'refused_mandatory', key: 'l' },
  { kind: 'refused_discretionary', key: 'e' },
  { kind: 'info_insufficient', key: 'q' },
  { kind: 'employer_did_not_answer', key: 'k' },
  { kind: 'not_required', key: 'o' },
  { kind: 'withdrawn', key: 'y' },
] as const;
export type AnswerKind = (typeof ANSWERS)[number]['kind'];
