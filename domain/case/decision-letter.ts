import type { LetterTemplateName } from '../letters/templates/catalogue.ts';
import type { CaseDecision } from '../records/proceeding.ts';
import type { DecisionKind } from './decision-kind.ts';

/** The letter a decision goes out with. Releasing a suspension and the titles of other services have none of their own. */
export const LETTER_OF_DECISION: Readonly<Partial<Record<DecisionKind, LetterTemplateName>>> = {
  permit_change: 'permission',
  permit_with_restriction: 'permission',
  lift_employer_binding: 'permission',
  no_permission_required: 'no_permission_needed',
  noted: 'no_permission_needed',
  refuse_change: 'refusal',
  combined_with_new_title: 'new_title',
};

/** The signed decision that a letter of this template carries: the newest that has not gone out yet; undefined for none. */
export function decisionCarriedBy(template: string, decisions: readonly CaseDecision[]): CaseDecision | undefined {
  return decisions
    .filter(({ state, postedOn }) => state === 'signed' && postedOn === null)
    .filter(({ kind }) => LETTER_OF_DECISION[kind] === template)
    .sort((a, b) => (a.draftedAt < b.draftedAt ? -1 : 1))
    .at(-1);
}

/** Whether a decision is in force without the letter that tells it (§ 77 Abs. 1 AufenthG). A statement that nothing is needed may do without. */
export function lacksLetter({ state, kind, letterId }: CaseDecision): boolean {
  const template = LETTER_OF_DECISION[kind];
  return state === 'signed' && letterId === null && template !== undefined && template !== 'no_permission_needed';
}
