import { isDecided, isOpen } from '#domain/case/case-state.ts';
import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import { canTake } from '#domain/case/transitions.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { CourseStep } from '../course-step.ts';
import { WRITTEN_TEMPLATES, type WrittenTemplate } from './letter-forms.ts';

/** Templates that fit where the case stands, and the other ones. */
export function fittingTemplates(file: CaseFile): {
  readonly fitting: readonly WrittenTemplate[];
  readonly others: readonly WrittenTemplate[];
} {
  const fitting = WRITTEN_TEMPLATES.filter((template) => FITS[template](file));
  return { fitting, others: WRITTEN_TEMPLATES.filter((template) => !fitting.includes(template)) };
}

/** The letter that is due now: the hearing, or the one that goes out with a decision and is not written yet; null for none. */
export function dueLetter(file: CaseFile, step: CourseStep['code']): WrittenTemplate | null {
  if ((step === 'hear_before_refusal' || step === 'hear_hired_out') && !wasWritten(file, 'hearing')) return 'hearing';
  return WITH_DECISION.find((template) => FITS[template](file) && !wasWritten(file, template)) ?? null;
}

const WITH_DECISION = [
  'permission',
  'new_title',
  'refusal',
  'suspension',
] as const satisfies readonly WrittenTemplate[];

function wasWritten({ letters }: CaseFile, template: WrittenTemplate): boolean {
  return letters.some((letter) => letter.template === template);
}

const decidedBy = ({ decisions }: CaseFile) => decisions.filter(({ state }) => state === 'signed').at(-1) ?? null;

const FITS: Readonly<Record<WrittenTemplate, (file: CaseFile) => boolean>> = {
  document_request: ({ theCase }) => canTake('case.requestDocuments', theCase.state),
  hearing: ({ theCase }) => canTake('case.hear', theCase.state),
  no_permission_needed: ({ theCase: { route } }) =>
    route === 'R0' || route === 'R1' || route === 'R4' || route === 'R5',
  permission: (file) => {
    const decision = decidedBy(file);
    return decision !== null && PERMITS.has(decision.kind);
  },
  refusal: (file) => {
    const decision = decidedBy(file);
    return decision !== null && DECISION_RULES[decision.kind].burdens;
  },
  new_title: (file) => decidedBy(file)?.kind === 'combined_with_new_title',
  suspension: ({ theCase }) => theCase.state === 'suspended',
  fiction_certificate_text: ({ theCase }) => isOpen(theCase.state) && !isDecided(theCase.state),
  court_statement: () => false,
  // Written before the case is handed over: afterwards it is closed, and nothing is filed to it any more.
  transfer_note: ({ theCase }) => isOpen(theCase.state),
};

const PERMITS: ReadonlySet<string> = new Set(['permit_change', 'permit_with_restriction', 'lift_employer_binding']);
