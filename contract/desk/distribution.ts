import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { CaseState } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { RebalanceGoal, RebalanceLimits, type RebalanceOffice, RebalanceScope } from '#domain/rebalance/office.ts';
import type { OfficerLoad, PerHorizon, Proposal } from '#domain/rebalance/proposal.ts';
import { DueReason } from '#domain/records/case.ts';
import {
  CaseEffort,
  CaseMove,
  Exclusion,
  Redistribution,
  Substitution,
  WorkPlan,
} from '#domain/records/distribution.ts';
import { Absence } from '#domain/records/office.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import type { AgeHeat } from '#domain/workload/age-bands.ts';
import type { TeamFigures } from '#domain/workload/team-figures.ts';

/** What a lead wants to have computed: the office of a team on this day, what may move, to what end. */
export const DistributionRequest = z.object({
  teamId: z.string(),
  scope: RebalanceScope,
  goal: RebalanceGoal,
  limits: RebalanceLimits,
});
export type DistributionRequest = z.infer<typeof DistributionRequest>;

/** One part of a case's minutes, as a code with its figures; the window makes a line of it. */
export const EffortPart = z.object({
  code: z.string(),
  minutes: z.number(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type EffortPart = z.infer<typeof EffortPart>;

/** What the table of moves shows of a case beside its figures in the office. */
export const DistributionCase = z.object({
  id: z.string(),
  fileReference: z.string(),
  applicantName: z.string(),
  caseType: CaseType,
  state: CaseState,
  dueOn: LocalDate.nullable(),
  dueReason: DueReason.nullable(),
  receivedOn: LocalDate,
  minutes: z.number(),
  because: z.array(EffortPart),
  /** A lead's own figure in place of the computed one, and why. */
  overridden: z.object({ minutes: z.number(), because: z.string().nullable() }).nullable(),
  /** What was said about the case that makes it more or less work. */
  said: CaseEffort.pick({ persons: true, language: true, flags: true, appointmentOn: true }),
});
export type DistributionCase = z.infer<typeof DistributionCase>;

/** The office as the solver gets it, and the cases as a person reads them. The effect of every change is computed from it. */
export interface DistributionOffice {
  readonly office: RebalanceOffice;
  readonly cases: readonly DistributionCase[];
}

/** One step on the way to a proposal. The last one is `final` or `failed`; giving up the call ends the work. */
export type ProposalStep =
  | { readonly kind: 'office'; readonly view: DistributionOffice }
  | {
      readonly kind: 'first' | 'better' | 'final';
      readonly proposal: Proposal;
      /** Since the beginning. */
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly code: 'refused' | 'stopped'; readonly message: string };

/** The load of a team: per desk for distribution only, the figures of the team, and how old its open cases are. */
export const DistributionLoad = z.object({
  teamId: z.string(),
  on: LocalDate,
  officers: z.custom<readonly OfficerLoad[]>(),
  unassigned: z.custom<OfficerLoad>(),
  breaking: z.custom<PerHorizon>(),
  /** What the staff council's profile lets be done with figures of persons (domain/workload/staff-profile.ts). */
  maySort: z.boolean(),
  mayExportPeople: z.boolean(),
  /** Who is away today, and until when; and whose secondment ends. */
  people: z.array(
    z.object({ officerId: z.string(), awayUntil: LocalDate.nullable(), secondedUntil: LocalDate.nullable() }),
  ),
  /** Null while a team has fewer people than the staff council's smallest group. */
  figures: z.custom<TeamFigures | null>(),
  /** Undecided cases per kind of proceeding, by age. */
  ageing: z.array(z.object({ caseType: CaseType, heat: z.custom<AgeHeat>() })),
});
export type DistributionLoad = z.infer<typeof DistributionLoad>;

/** A redistribution that was applied, with every case of it. */
export const AppliedRedistribution = Redistribution.extend({
  moves: z.array(CaseMove),
  /** Central has answered: before that nobody knows what it skipped. */
  isConfirmed: z.boolean(),
});
export type AppliedRedistribution = z.infer<typeof AppliedRedistribution>;

/** Who must not work on a case (§§ 20, 21 VwVfG), with the case as a person reads it. Why is nowhere. */
export const CaseExclusion = Exclusion.extend({ fileReference: z.string(), applicantName: z.string() });
export type CaseExclusion = z.infer<typeof CaseExclusion>;

/** Who works in a team, when, who stands in for whom, and who is kept from which case. Only leads get it. */
export const DistributionStaff = z.object({
  teamId: z.string(),
  plans: z.array(WorkPlan),
  absences: z.array(Absence),
  substitutions: z.array(Substitution),
  /** In force, of people of the team on cases of the team. */
  exclusions: z.array(CaseExclusion),
});
export type DistributionStaff = z.infer<typeof DistributionStaff>;

const OfTeam = z.object({ teamId: z.string() });

/** The Verteilung, for leads of the team alone (`FORBIDDEN` to others). Applying, undoing, absences and the rest are commands. */
export const distributionContract = {
  load: oc.input(OfTeam).output(DistributionLoad),
  office: oc.input(DistributionRequest).output(z.custom<DistributionOffice>()),
  /** Steps of a proposal as they are found; the first carries the office it is for. */
  propose: oc.input(DistributionRequest).output(eventIterator(z.custom<ProposalStep>())),
  /** The last first. */
  redistributions: oc.input(OfTeam).output(z.array(AppliedRedistribution)),
  staff: oc.input(OfTeam).output(DistributionStaff),
} as const;
