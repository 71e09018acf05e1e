import type { DistributionLoad } from '#contract/desk/distribution.ts';
import { isDecided, isOpen } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import type { Case } from '#domain/records/case.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { HEAT_BANDS, heatBand } from '#domain/workload/age-bands.ts';
import { isOverdue } from '#domain/workload/difficulty.ts';
import { type DistributionRows, officeOfRows } from '#domain/workload/office-of-rows.ts';

/** The load of one team as the Verteilung opens with it: small, whatever the number of cases. */
export function teamLoad(rows: DistributionRows, teamId: string, on: LocalDate): DistributionLoad {
  const office = officeOfRows(rows, on);
  return {
    teamId,
    on,
    effect: effectOf(office, []),
    mayRank: false,
    people: office.officers.map(({ id, absences, secondedUntil }) => {
      const now = absences.filter(({ from, to }) => from <= on && on <= to).map(({ to }) => to);
      return { officerId: id, awayUntil: now.sort().at(-1) ?? null, secondedUntil };
    }),
    figures: null,
    ageing: ageing(rows.cases, on),
  };
}

/** Undecided cases per kind of proceeding, by age; kinds of which there is none are left out. */
function ageing(cases: readonly Case[], on: LocalDate): DistributionLoad['ageing'] {
  const heatOf = new Map<CaseType, Record<(typeof HEAT_BANDS)[number], { cases: number; overdue: number }>>();
  // Many cases came in on the same day.
  const bandOf = new Map<LocalDate, (typeof HEAT_BANDS)[number]>();
  for (const theCase of cases) {
    if (!isOpen(theCase.state) || isDecided(theCase.state)) continue;
    const heat = heatOf.get(theCase.caseType) ?? noHeat();
    heatOf.set(theCase.caseType, heat);
    const band = bandOf.get(theCase.receivedOn) ?? heatBand(theCase.receivedOn, on);
    bandOf.set(theCase.receivedOn, band);
    heat[band].cases += 1;
    if (isOverdue(theCase, on)) heat[band].overdue += 1;
  }
  return CaseType.options.flatMap((caseType) => {
    const heat = heatOf.get(caseType);
    return heat ? [{ caseType, heat }] : [];
  });
}

function noHeat() {
  return Object.fromEntries(HEAT_BANDS.map((band) => [band, { cases: 0, overdue: 0 }])) as Record<
    (typeof HEAT_BANDS)[number],
    { cases: number; overdue: number }
  >;
}
