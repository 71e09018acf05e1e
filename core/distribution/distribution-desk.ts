import type {
  AppliedRedistribution,
  DistributionCase,
  DistributionLoad,
  DistributionOffice,
  DistributionRequest,
  DistributionStaff,
  ProposalStep,
} from '#contract/desk/distribution.ts';
import { isOpen } from '#domain/case/case-state.ts';
import { effortOf } from '#domain/distribution/effort-of.ts';
import type { Notice } from '#domain/records/distribution.ts';
import type { Officer } from '#domain/records/office.ts';
import { leadsTeam } from '#domain/rights/actor.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { effortLeft } from '#domain/workload/effort-left.ts';
import { type DistributionRows, officeOfRows } from '#domain/workload/office-of-rows.ts';
import { proposalSteps } from './proposal-steps.ts';
import { teamLoad } from './team-load.ts';
import { type TeamRowSource, teamRows } from './team-rows.ts';

/** What the Verteilung needs of the desk it stands at. */
export interface DistributionDeskOptions {
  readonly rows: TeamRowSource;
  /** Whether central has still to answer what wrote this redistribution. */
  isPending(redistributionId: string): boolean;
  officer(): Officer;
  today(): LocalDate;
}

/** Answers the Verteilung: what is there, what it would be worth, what was done. Whoever does not lead the team is refused. */
export interface DistributionDesk {
  load(teamId: string): DistributionLoad;
  office(request: DistributionRequest): DistributionOffice;
  propose(request: DistributionRequest, signal?: AbortSignal): AsyncGenerator<ProposalStep>;
  redistributions(teamId: string): AppliedRedistribution[];
  staff(teamId: string): DistributionStaff;
  /** The officer's own, the last first. */
  notices(): Notice[];
}

/** The team is not this officer's to lead. */
export class NotTheLead extends Error {}

export function createDistributionDesk({ rows, isPending, officer, today }: DistributionDeskOptions): DistributionDesk {
  const leading = (teamId: string): void => {
    if (!leadsTeam(officer(), teamId)) throw new NotTheLead(teamId);
  };
  const office = ({ teamId, scope, goal, limits }: DistributionRequest): DistributionOffice => {
    leading(teamId);
    const read = teamRows(rows, teamId);
    return { office: { ...officeOfRows(read, today()), scope, goal, limits }, cases: shownCases(read, today()) };
  };
  return {
    load(teamId) {
      leading(teamId);
      return teamLoad(teamRows(rows, teamId), rows.all('teamWeek', { teamId }), teamId, today());
    },
    office,
    propose: (request, signal) => proposalSteps(() => office(request), signal),
    redistributions(teamId) {
      leading(teamId);
      const moves = Map.groupBy(rows.all('caseMove', { teamId }), ({ redistributionId }) => redistributionId);
      return rows
        .all('redistribution', { teamId })
        .sort((a, b) => (a.appliedAt < b.appliedAt ? 1 : -1))
        .map((each) => ({ ...each, moves: moves.get(each.id) ?? [], isConfirmed: !isPending(each.id) }));
    },
    staff(teamId) {
      leading(teamId);
      const ids = new Set(
        rows
          .all('officer', {})
          .filter(({ teamIds }) => teamIds.includes(teamId))
          .map(({ id }) => id),
      );
      const ofTeam = ({ officerId }: { readonly officerId: string }): boolean => ids.has(officerId);
      return {
        teamId,
        plans: rows.all('workPlan', {}).filter(ofTeam),
        absences: rows.all('absence', {}).filter(ofTeam),
        substitutions: rows.all('substitution', {}).filter(ofTeam),
        exclusions: rows.all('exclusion', {}).flatMap((each) => {
          const theCase = each.endedAt === null && ofTeam(each) ? rows.one('case', each.caseId) : undefined;
          if (theCase?.teamId !== teamId) return [];
          return [{ ...each, fileReference: theCase.fileReference, applicantName: theCase.applicantName }];
        }),
      };
    },
    notices: () => rows.all('notice', { officerId: officer().id }).sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}

function shownCases({ cases, efforts }: DistributionRows, on: LocalDate): DistributionCase[] {
  const known = new Map(efforts.map((effort) => [effort.caseId, effort]));
  return cases
    .filter(({ state }) => isOpen(state))
    .map((theCase): DistributionCase => {
      const { id, fileReference, applicantName, caseType, state, dueOn, dueReason, receivedOn } = theCase;
      const { minutes, because, overridden } = effortLeft(theCase, known.get(id), on);
      const { persons, language, flags, appointmentOn } = effortOf(theCase, known.get(id));
      return {
        ...{ id, fileReference, applicantName, caseType, state, dueOn, dueReason, receivedOn, minutes },
        because: because.map((part) => ({ ...part })),
        overridden: overridden && { minutes: overridden.minutes, because: overridden.because },
        said: { persons, language, flags, appointmentOn },
      };
    });
}
