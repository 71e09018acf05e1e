import { type AskedFact, type Question, question } from '../facts/questions.ts';

/**
 * Answer to one condition in three-valued logic. Where it is unknown it names the questions that would decide it; where it is
 * known, why, in German words.
 */
export type Verdict =
  | { readonly value: true | false; readonly because: readonly Reason[] }
  | { readonly value: 'unknown'; readonly questions: readonly Question[] };

export interface Reason {
  readonly text: string;
  readonly legalBasis: string | null;
}

export function known(value: boolean, text?: string, legalBasis: string | null = null): Verdict {
  return { value, because: text === undefined ? [] : [{ text, legalBasis }] };
}

export function unknown(...facts: readonly AskedFact[]): Verdict {
  return { value: 'unknown', questions: facts.map(question) };
}

/** True when one is true; unknown when none is but one may be. All open questions are asked, each once. */
export function either(...verdicts: readonly Verdict[]): Verdict {
  const yes = verdicts.find(({ value }) => value === true);
  if (yes) return yes;
  const open = verdicts.flatMap((verdict) => (verdict.value === 'unknown' ? verdict.questions : []));
  if (open.length > 0) return { value: 'unknown', questions: distinct(open) };
  return { value: false, because: verdicts.flatMap((verdict) => (verdict.value === 'unknown' ? [] : verdict.because)) };
}

/** Each fact once, in the order first asked. */
export function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((one) => [one.fact, one])).values()];
}
