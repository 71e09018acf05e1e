import type { DistributionLoad } from '#contract/desk/distribution.ts';
import { isDecided, isOpen } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import type { OfficerLoad, PerHorizon } from '#domain/rebalance/proposal.ts';
import type { Case } from '#domain/records/case.ts';
import type { TeamWeek } from '#domain/records/team-week.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { type HeatBand, type HeatCell, heatBand, NO_HEAT } from '#domain/workload/age-bands.ts';
import { isOverdue } from '#domain/workload/difficulty.ts';
import { loadView } from '#domain/workload/load-view.ts';
import type { DistributionRows } from '#domain/workload/office-of-rows.ts';
import { STAFF_PROFILE, visible } from '#domain/workload/staff-profile.ts';
import { teamFigures } from '#domain/workload/team-figures.ts';

/** The load of one team as the Verteilung opens with it, as far as the staff council's profile lets it be seen. Small, whatever the number of cases. */
export function teamLoad(
  rows: DistributionRows,
  teamWeeks: readonly TeamWeek[],
  teamId: string,
  on: LocalDate,
): DistributionLoad {
  const { officers, unassigned, officersSortableBy, officersExportable, withheld } = visible(
    loadView(rows, on),
    STAFF_PROFILE,
    'distribution',
  );
  const nobody: OfficerLoad = { officerId: '', ...unassigned };
  const loads = officers.map(({ officerId, load }): OfficerLoad => ({ officerId, ...load }));
  const breaking = (horizon: 7 | 14 | 28): number =>
    [...loads, nobody].reduce((sum, load) => sum + load.breaking[horizon], 0);
  return {
    teamId,
    on,
    officers: loads,
    unassigned: nobody,
    breaking: { 7: breaking(7), 14: breaking(14), 28: breaking(28) } satisfies PerHorizon,
    maySort: officersSortableBy.includes('share'),
    mayExportPeople: officersExportable,
    people: loads.map(({ officerId }) => ({
      officerId,
      awayUntil: awayUntil(rows, officerId, on),
      secondedUntil: rows.officers.find(({ id }) => id === officerId)?.secondedUntil ?? null,
    })),
    figures: withheld.includes(teamId) ? null : teamFigures(rows.cases, teamWeeks, on),
    ageing: withheld.includes(teamId) ? [] : ageing(rows.cases, on),
  };
}

function awayUntil({ absences }: DistributionRows, officerId: string, on: LocalDate): LocalDate | null {
  const now = absences.filter((each) => each.officerId === officerId && each.from <= on && on <= each.to);
  return (
    now
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? null
  );
}

/** Undecided cases per kind of proceeding, by age; kinds of which there is none are left out. */
function ageing(cases: readonly Case[], on: LocalDate): DistributionLoad['ageing'] {
  const heatOf = new Map<CaseType, Record<HeatBand, HeatCell>>();
  for (const theCase of cases) {
    if (!isOpen(theCase.state) || isDecided(theCase.state)) continue;
    const heat = heatOf.get(theCase.caseType) ?? { ...NO_HEAT };
    heatOf.set(theCase.caseType, heat);
    const band = heatBand(theCase.receivedOn, on);
    const { cases: before, overdue } = heat[band];
    heat[band] = { cases: before + 1, overdue: overdue + (isOverdue(theCase, on) ? 1 : 0) };
  }
  return CaseType.options.flatMap((caseType) => {
    const heat = heatOf.get(caseType);
    return heat ? [{ caseType, heat }] : [];
  });
}
