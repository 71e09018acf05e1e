import type { WaitingFor } from '../case/case-state.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addedHeat } from './age-bands.ts';
import type { LoadFigures, LoadStatistics, LoadView, OfficerLoadRow } from './load-view.ts';
import { type MergedGroup, mergeSmall } from './merge-small.ts';

/**
 * What an office and its staff council agreed about figures of persons (§ 75 Abs. 4 Nr. 11 LPVG BW). On by default; an office without such an
 * agreement leaves it on. docs/adr/0081-figures-of-persons-serve-distribution-alone.md
 */
export interface StaffProfile {
  readonly on: boolean;
  /** Persons a group must have before a statistic shows it by itself. */
  readonly minimumGroup: number;
}

export const STAFF_PROFILE: StaffProfile = { on: true, minimumGroup: 5 };

/** `distribution`: a lead gives out work now. `overview`: everything else, exports and reports among them. */
export type LoadPurpose = 'overview' | 'distribution';

/** Columns of the officers' table; each of them looks ahead. */
export const DISTRIBUTION_COLUMNS = [
  'cases',
  'minutes',
  'planned',
  'available',
  'dueWork',
  'breaking',
  'share',
  'urgent',
  'hard',
  'waiting',
] as const satisfies readonly (keyof LoadFigures)[];
export type DistributionColumn = (typeof DISTRIBUTION_COLUMNS)[number];

/** A person's row as shown. `statistics` is null wherever the profile is on. */
export interface VisibleOfficerRow extends Pick<OfficerLoadRow, 'officerId' | 'initials' | 'teamIds' | 'standIns'> {
  readonly load: LoadFigures;
  readonly statistics: LoadStatistics | null;
}

export interface VisibleLoadView {
  readonly on: LocalDate;
  readonly teams: readonly (LoadFigures & { teamId: string; people: number; unassigned: number })[];
  /** In the order of their initials; none outside distribution while the profile is on. */
  readonly officers: readonly VisibleOfficerRow[];
  /** Columns by which a reader may order the officers: empty means that the order is fixed. */
  readonly officersSortableBy: readonly ('initials' | DistributionColumn)[];
  readonly officersExportable: boolean;
  readonly unassigned: LoadFigures;
  /** Overdue, waiting for whom, ages: per team or merged teams, in the order of the teams. */
  readonly statistics: readonly MergedGroup<LoadStatistics>[];
  /** Teams whose statistics are shown nowhere, because everybody together is too small a group. */
  readonly withheld: readonly string[];
}

/**
 * What of a load view may be shown, and the only way a window, an export or a report gets one. With the profile on: persons only while
 * work is given out, only with work and time that lie ahead, in a fixed order unless the giver sorts for that purpose, never exported;
 * statistics only of groups of the minimum size. A team's own load is shown whatever its size: giving out work needs it.
 */
export function visible(view: LoadView, profile: StaffProfile, purpose: LoadPurpose): VisibleLoadView {
  const { on, minimumGroup } = profile;
  const groups = view.teams.map((team) => ({ id: team.teamId, members: team.members, value: statisticsOf(team) }));
  const statistics = mergeSmall(groups, on ? minimumGroup : 0, addedStatistics);
  const shown = new Set(statistics.flatMap(({ of }) => of));
  const withPersons = !on || purpose === 'distribution';
  const teams = view.teams.map((team) => ({
    teamId: team.teamId,
    people: team.members.length,
    unassigned: team.unassigned,
    ...loadOf(team),
  }));
  return {
    on: view.on,
    // In an overview the load of one or two people would be theirs by name.
    teams: withPersons ? teams : teams.filter(({ people }) => people >= minimumGroup),
    officers: withPersons
      ? view.officers.map(({ officerId, initials, teamIds, standIns, ...row }) => ({
          ...{ officerId, initials, teamIds, standIns },
          load: loadOf(row),
          statistics: on ? null : statisticsOf(row),
        }))
      : [],
    officersSortableBy: withPersons ? ['initials', ...DISTRIBUTION_COLUMNS] : [],
    officersExportable: !on,
    unassigned: loadOf(view.unassigned),
    statistics,
    withheld: view.teams.map(({ teamId }) => teamId).filter((teamId) => !shown.has(teamId)),
  };
}

function loadOf(row: LoadFigures): LoadFigures {
  const { cases, minutes, planned, available, dueWork, breaking, share, urgent, hard, waiting } = row;
  return { cases, minutes, planned, available, dueWork, breaking, share, urgent, hard, waiting };
}

function statisticsOf({ overdue, waitingFor, ages }: LoadStatistics): LoadStatistics {
  return { overdue, waitingFor, ages };
}

function addedStatistics(a: LoadStatistics, b: LoadStatistics): LoadStatistics {
  const whom = Object.keys(a.waitingFor) as WaitingFor[];
  return {
    overdue: a.overdue + b.overdue,
    waitingFor: Object.fromEntries(
      whom.map((each) => [each, a.waitingFor[each] + b.waitingFor[each]]),
    ) as LoadStatistics['waitingFor'],
    ages: addedHeat(a.ages, b.ages),
  };
}
