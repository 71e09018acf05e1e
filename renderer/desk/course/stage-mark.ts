import { assertNever } from '#domain/assert-never.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { Stage } from './stages.ts';

/** Whether a stage is behind the case. */
export function stageMark(
  stage: Stage,
  { theCase, facts, consultations, decisions, letters }: CaseFile,
): 'done' | 'open' {
  switch (stage) {
    case 'triage':
      return theCase.route === null ? 'open' : 'done';
    case 'checklist':
      return theCase.gaps === 0 ? 'done' : 'open';
    case 'ezb':
      return facts.some(({ field, value }) => field === 'hiredOutToThirdParties' && value !== null) ? 'done' : 'open';
    case 'ba':
      return consultations.some(({ state }) => state === 'answered') ? 'done' : 'open';
    case 'decision':
      return decisions.some(({ state }) => state === 'signed') ? 'done' : 'open';
    case 'letters':
      return letters.some(({ state }) => state === 'final') ? 'done' : 'open';
    case 'history':
      return 'open';
    default:
      return assertNever(stage);
  }
}
