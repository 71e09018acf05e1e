import { z } from 'zod';
import { CaseType } from '../../case/case-type.ts';
import type { FitWeek } from './fit-input.ts';

/** What makes work in a case, and the language it was held in; names as in the table of weights. */
export const StudyFlag = z.enum(['legal_difficulty', 'lawyer', 'press_or_politics', 'security_query']);
export const StudyLanguage = z.enum(['german', 'english', 'other']);

/**
 * One closed case of a time study (Zeitaufschreibung) that office and staff council agreed on: what made work in it and the minutes that
 * were noted. No file reference, no person, no day: nothing leads back to anybody.
 */
export const StudyCase = z.strictObject({
  caseType: CaseType,
  minutes: z.number().gt(0).max(100_000),
  /** Leaves of the file. */
  pages: z.number().int().min(0).max(100_000).default(0),
  persons: z.number().int().min(1).max(50).default(1),
  language: StudyLanguage.default('german'),
  /** Papers that were missing. */
  gaps: z.number().int().min(0).max(100).default(0),
  flags: z.array(StudyFlag).default([]),
  /** Part of the proceeding that was timed: 1 from receipt to close; from 85 % left to 45 % left 0.4. */
  share: z.number().gt(0).max(1).default(1),
});
export type StudyCase = z.infer<typeof StudyCase>;

export const Study = z.strictObject({
  /** Persons who noted their time. */
  people: z.number().int().min(1),
  cases: z.array(StudyCase).min(1).max(50_000),
});
export type Study = z.infer<typeof Study>;

/** Leaves in a unit of the weight `pages`. */
const LEAVES = 50;

/** What was finished with a case, in units of each weight. */
export function finishedOf({ caseType, pages, persons, language, gaps, flags, share }: StudyCase): FitWeek['finished'] {
  return {
    [`type.${caseType}`]: share,
    pages: (pages / LEAVES) * share,
    person: (persons - 1) * share,
    ...(language === 'german' ? {} : { [`language.${language}`]: share }),
    gap: gaps,
    ...Object.fromEntries(flags.map((flag) => [`flag.${flag}`, share])),
  };
}
