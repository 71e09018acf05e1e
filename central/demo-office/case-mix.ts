import type { CaseState } from '#domain/case/case-state.ts';
import type { CaseType } from '#domain/case/case-type.ts';

/** How one kind of proceeding occurs in the demo office. */
export interface CaseMix {
  readonly caseType: CaseType;
  /** Share of all open cases, 0 to 1; the shares of all kinds add up to 1. */
  readonly share: number;
  /** Typical age in days; ages fall off exponentially from there. */
  readonly typicalAge: number;
  /** The Federal Employment Agency takes part. */
  readonly agencyTakesPart: boolean;
  /** Share without a title that runs out (abroad, with a visa not yet used, or settled), 0 to 1. */
  readonly withoutExpiry: number;
  /** Share whose title ran out in the last weeks, and share whose title runs out within 7 days, 0 to 1. */
  readonly expired: number;
  readonly expiresWithinWeek: number;
  /** The others: the title is valid for up to so many days more. */
  readonly validForUpTo: number;
}

/**
 * The backlog's make-up. Shares and ages are invented; that settlement permits and naturalisations are the oldest and
 * that emergencies are titles expired or expiring within 7 days is public (domain research, sections 2 and 4.1).
 */
export const CASE_MIX: readonly CaseMix[] = [
  mix('employer_change', 0.073, 45, true, { withoutExpiry: 0.02, expired: 0.07, week: 0.05, upTo: 900 }),
  mix('permit_extension', 0.2, 65, false, { withoutExpiry: 0, expired: 0.34, week: 0.08, upTo: 90 }),
  mix('skilled_work', 0.11, 55, true, { withoutExpiry: 0.06, expired: 0.15, week: 0.05, upTo: 240 }),
  mix('blue_card', 0.09, 40, true, { withoutExpiry: 0.06, expired: 0.1, week: 0.05, upTo: 300 }),
  mix('fast_track', 0.04, 30, true, { withoutExpiry: 1, expired: 0, week: 0, upTo: 0 }),
  mix('settlement_permit', 0.12, 170, false, { withoutExpiry: 0, expired: 0.12, week: 0.03, upTo: 700 }),
  mix('family_reunification', 0.13, 85, false, { withoutExpiry: 0.45, expired: 0.1, week: 0.04, upTo: 200 }),
  mix('study', 0.09, 55, false, { withoutExpiry: 0.04, expired: 0.22, week: 0.06, upTo: 180 }),
  mix('naturalisation', 0.11, 210, false, { withoutExpiry: 0.55, expired: 0.02, week: 0.01, upTo: 1000 }),
  mix('title_transfer', 0.037, 14, false, { withoutExpiry: 0.3, expired: 0.03, week: 0.02, upTo: 1000 }),
];

/** How often an open case stands in a state, from which age on (days), and how often it has no officer yet there. */
export interface StateMix {
  readonly state: CaseState;
  readonly weight: number;
  readonly fromAge: number;
  readonly unassigned: number;
  /** Only in proceedings in which the Federal Employment Agency takes part. */
  readonly agency?: true;
}

export const STATE_MIX: readonly StateMix[] = [
  { state: 'received', weight: 22, fromAge: 0, unassigned: 0.9 },
  { state: 'triaged', weight: 16, fromAge: 2, unassigned: 0.75 },
  { state: 'awaiting_documents', weight: 16, fromAge: 5, unassigned: 0.5 },
  { state: 'ready_for_ba', weight: 9, fromAge: 4, unassigned: 0.5, agency: true },
  { state: 'ba_requested', weight: 15, fromAge: 6, unassigned: 0.25, agency: true },
  { state: 'ba_question', weight: 4, fromAge: 12, unassigned: 0.15, agency: true },
  { state: 'assessing', weight: 10, fromAge: 8, unassigned: 0.1 },
  { state: 'hearing', weight: 1, fromAge: 25, unassigned: 0 },
  { state: 'decision_drafted', weight: 3, fromAge: 20, unassigned: 0 },
  { state: 'awaiting_cosign', weight: 2, fromAge: 22, unassigned: 0 },
  { state: 'decided', weight: 1.5, fromAge: 24, unassigned: 0 },
  { state: 'document_ordered', weight: 2, fromAge: 26, unassigned: 0 },
  { state: 'ready_for_pickup', weight: 1.5, fromAge: 40, unassigned: 0 },
  { state: 'paused', weight: 1, fromAge: 30, unassigned: 0.1 },
];

function mix(
  caseType: CaseType,
  share: number,
  typicalAge: number,
  agencyTakesPart: boolean,
  title: { withoutExpiry: number; expired: number; week: number; upTo: number },
): CaseMix {
  return {
    caseType,
    share,
    typicalAge,
    agencyTakesPart,
    withoutExpiry: title.withoutExpiry,
    expired: title.expired,
    expiresWithinWeek: title.week,
    validForUpTo: title.upTo,
  };
}
