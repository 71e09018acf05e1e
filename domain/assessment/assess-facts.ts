import { type ChecklistItem, checklistFor } from '../checklist/checklist-for.ts';
import { requestedTitleFee, type ServiceFee, serviceFee } from '../checklist/service-fee.ts';
import type { Clock, LegalNote, MissingFact } from '../clocks/clock.ts';
import { computeClocks, DEFAULT_LAND, earlyConfirmations } from '../clocks/compute-clocks.ts';
import type { CaseUrgency } from '../clocks/urgency-of.ts';
import { urgencyOf } from '../clocks/urgency-of.ts';
import type { FactRefusal } from '../facts/fact-refusal.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Land } from '../law/land.ts';
import { decideRoute, type RouteAnswer } from '../routes/decide-route.ts';
import { type NextStep, nextStep } from '../routes/next-step.ts';
import type { LocalDate } from '../time/local-date.ts';

/** Everything the law says about one case, as the command line prints it and a screen shows it. */
export interface Assessment {
  readonly today: LocalDate;
  readonly land: Land;
  /** Null for services that have no route: routes are those of a change of employer. */
  readonly route: RouteAnswer | null;
  readonly clocks: readonly Clock[];
  readonly missing: readonly MissingFact[];
  readonly notes: readonly LegalNote[];
  readonly urgency: CaseUrgency;
  readonly nextStep: NextStep;
  readonly checklist: readonly ChecklistItem[];
  readonly fee: ServiceFee;
}

export type AssessmentResult =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly refusals: readonly FactRefusal[] };

/** Reads facts and answers with route, clocks, next step, checklist and fee. `otherwise` fills what the facts leave open. */
export function assessFacts(json: unknown, otherwise: { today: LocalDate; land?: Land }): AssessmentResult {
  const reading = readFacts(json);
  if (!reading.ok) return reading;
  const { facts } = reading;
  const today = facts.today ?? otherwise.today;
  const land = facts.land ?? otherwise.land ?? DEFAULT_LAND;
  const refusals = earlyConfirmations(facts, today, land);
  if (refusals.length > 0) return { ok: false, refusals };
  const findings = computeClocks(facts, today, land);
  const service = facts.service ?? 'employer_change';
  const route = service === 'employer_change' ? decideRoute(facts, today) : null;
  return {
    ok: true,
    assessment: {
      today,
      land,
      route,
      ...findings,
      urgency: urgencyOf(findings.clocks, today),
      nextStep: nextStep(facts, today, land),
      checklist: checklistFor(facts, today),
      fee: route?.route === 'R7' ? requestedTitleFee(facts.requestedTitleKind, today) : serviceFee(service, today),
    },
  };
}
