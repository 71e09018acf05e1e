import { DECISION_RULES, DecisionKind } from '#domain/case/decision-kind.ts';
import { consentRestrictions } from '#domain/case/side-conditions.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import type { Route } from '#domain/routes/route-table.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** What can be decided on each route of an employer change. */
const KINDS: Readonly<Record<Route, readonly DecisionKind[]>> = {
  R0: ['no_permission_required'],
  R1: ['no_permission_required'],
  R2: ['permit_change', 'permit_with_restriction', 'lift_employer_binding', 'refuse_change'],
  R3: ['permit_change', 'lift_employer_binding', 'permit_with_restriction', 'refuse_change'],
  R4: ['noted', 'refuse_change'],
  R5: ['no_permission_required'],
  R6: ['lift_employer_binding', 'permit_change', 'permit_with_restriction'],
  R7: ['combined_with_new_title', 'refuse_title'],
  R8: ['permit_change', 'permit_with_restriction', 'refuse_change'],
};

/**
 * The kinds of decision that fit the case, the likeliest first: by the route, what the BA said, field 23 and a suspension.
 * Where the BA limited its consent, an unlimited permission is none of them (§ 4a Abs. 3 Satz 2 AufenthG).
 */
export function fittingKinds(file: CaseFile, facts: Facts, today: LocalDate): readonly DecisionKind[] {
  const { theCase, consultations } = file;
  if (theCase.caseType !== 'employer_change') return ['grant_title', 'refuse_title'];
  const answer = decideRoute(facts, today);
  const route = theCase.route ?? answer.route;
  if (route === null) return DecisionKind.options.filter((kind) => !kind.endsWith('_title'));
  const baRefused = consultations.some(isRefused);
  const isLimited = consentRestrictions(consultations).length > 0;
  const kinds =
    route === 'R4' && facts.suspendedOn !== undefined && facts.suspensionReleasedOn === undefined
      ? (['release_suspension', 'refuse_change'] as const)
      : KINDS[route].filter((kind) => !(isLimited && kind === 'permit_change'));
  const wasHeard = theCase.state === 'hearing' || theCase.state === 'ba_refused';
  // A stop, the BA's no or a hearing puts the refusal in front; to permit stays possible, for the answer may have cleared it up.
  return answer.stop || baRefused || wasHeard ? [...kinds].sort((a, b) => rank(a) - rank(b)) : kinds;
}

/** Whether the BA has consented, said that nobody has to ask it, or its silence was confirmed as consent. */
export function hasConsent(consultations: CaseFile['consultations']): boolean {
  return consultations.some(({ outcome }) => outcome !== null && CONSENTS.has(outcome));
}

const CONSENTS: ReadonlySet<string> = new Set([
  'granted',
  'granted_restricted',
  'deemed_granted',
  'not_required',
  'global_consent',
  'advance_check_positive',
]);

function rank(kind: DecisionKind): number {
  return DECISION_RULES[kind].burdens ? 0 : 1;
}

function isRefused({ outcome }: CaseFile['consultations'][number]): boolean {
  return outcome === 'refused_mandatory' || outcome === 'refused_discretionary' || outcome === 'revoked';
}
