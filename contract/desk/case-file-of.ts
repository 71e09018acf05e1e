import type { CaseFile } from '#domain/commands/case-file.ts';
import type { CaseDetail } from './cases.ts';

/** What the domain's rules look at, out of what a window was told of a case. */
export function caseFileOf(detail: CaseDetail): CaseFile {
  const { case: theCase, documents, facts, marks, consultations, decisions, letters, followUps, pauses } = detail;
  return { theCase, documents, facts, marks, consultations, decisions, letters, followUps, pauses };
}
