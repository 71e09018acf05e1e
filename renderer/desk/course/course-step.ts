import { isOpen } from '#domain/case/case-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import { decideRoute, type RouteAnswer } from '#domain/routes/decide-route.ts';
import { type NextStepCode, nextStep } from '#domain/routes/next-step.ts';
import type { Route } from '#domain/routes/route-table.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Stage } from './stages.ts';

/** What is to be done next in a case, on which stage, and why. `confirm_route` and `settle` end the triage. */
export interface CourseStep {
  readonly code: NextStepCode | 'confirm_route' | 'settle' | 'triage_again' | 'closed' | 'resume';
  readonly stage: Stage;
  /** The domain's words; null where the catalogue names the step. */
  readonly text: string | null;
  readonly reason: string;
  readonly legalBasis: string | null;
}

/** The next step, with the triage in front: the facts may lead on, but an officer has not yet confirmed the route. */
export function courseStep(file: CaseFile, today: LocalDate): CourseStep {
  const { theCase } = file;
  if (!isOpen(theCase.state)) return { code: 'closed', stage: 'history', text: null, reason: '', legalBasis: null };
  if (theCase.state === 'paused') return { code: 'resume', stage: 'history', text: null, reason: '', legalBasis: null };
  const facts = knownFacts(file);
  const next = nextStep(facts, today);
  if (theCase.caseType === 'employer_change' && canTake('case.triage', theCase.state)) {
    const answer = decideRoute(facts, today);
    const triage = triageStep(answer, theCase.route, next.code);
    if (triage) return triage;
  }
  return { ...next, stage: STAGE_OF[next.code] };
}

/** Routes on which the law asks for no permission: stated at once. R4 only while nothing speaks for a suspension. */
export function isSettled(answer: RouteAnswer, next: NextStepCode): boolean {
  if (answer.route === 'R0' || answer.route === 'R1' || answer.route === 'R5') return true;
  return answer.route === 'R4' && answer.decided && next === 'note_change';
}

function triageStep(answer: RouteAnswer, confirmed: Route | null, next: NextStepCode): CourseStep | null {
  if (!answer.decided || answer.route === null) return null;
  const { route, explanation, legalBasis } = answer;
  const step = { stage: 'triage', text: null, reason: explanation ?? '', legalBasis } as const;
  if (isSettled(answer, next)) return { code: 'settle', ...step };
  if (confirmed === null) return { code: 'confirm_route', ...step };
  return confirmed === route ? null : { code: 'triage_again', ...step };
}

const STAGE_OF: Readonly<Record<NextStepCode, Stage>> = {
  answer_questions: 'triage',
  hear_hired_out: 'decision',
  send_short_letter: 'triage',
  adjust_side_condition: 'decision',
  decide_title: 'decision',
  note_change: 'triage',
  examine_suspension: 'decision',
  decide_within_suspension: 'decision',
  get_employment_declaration: 'checklist',
  check_field_23: 'triage',
  send_ba_request: 'ba',
  wait_for_ba: 'ba',
  answer_ba_question: 'ba',
  confirm_deemed_consent: 'ba',
  hear_before_refusal: 'decision',
  wait_for_hearing: 'decision',
  check_documents: 'checklist',
  request_documents: 'checklist',
  wait_for_documents: 'checklist',
  decide: 'decision',
  notify_decision: 'decision',
  file_case: 'history',
};
