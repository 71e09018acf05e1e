import type { RowStore } from '#db/rows/row-store.ts';
import { DEFAULT_LAND } from '#domain/clocks/compute-clocks.ts';
import type { DistributionRows } from '#domain/workload/office-of-rows.ts';

/** Where rows are read. */
export type TeamRowSource = Pick<RowStore, 'one' | 'all'>;

/** What distribution reads of one team out of this desk's cache. */
export function teamRows(rows: TeamRowSource, teamId: string): DistributionRows {
  const team = rows.one('team', teamId);
  const ofTeam = { teamId };
  return {
    teams: team === undefined ? [] : [team],
    officers: rows.all('officer', {}),
    cases: rows.all('case', ofTeam),
    efforts: rows.all('caseEffort', ofTeam),
    workPlans: rows.all('workPlan', {}),
    absences: rows.all('absence', {}),
    substitutions: rows.all('substitution', {}),
    exclusions: rows.all('exclusion', {}),
    redistributions: rows.all('redistribution', ofTeam),
    caseMoves: rows.all('caseMove', ofTeam),
    land: DEFAULT_LAND,
  };
}
