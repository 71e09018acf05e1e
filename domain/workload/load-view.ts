import { isDecided, isOpen, WAITING_FOR_NAMES, type WaitingFor, waitingFor } from '../case/case-state.ts';
import { type MeasuredOffice, measuredOffice, NOBODY, OVERDUE } from '../rebalance/measured-office.ts';
import { HORIZONS, type PerHorizon } from '../rebalance/proposal.ts';
import { breakingCases } from '../rebalance/reach.ts';
import type { Case } from '../records/case.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type AgeHeat, HEAT_BANDS, type HeatBand, heatBand } from './age-bands.ts';
import { URGENT_DAYS } from './difficulty.ts';
import { type DistributionRows, officeOfRows } from './office-of-rows.ts';

/** What distribution needs of a desk or a team: work that lies ahead and time that lies ahead. Minutes; days ahead per horizon. */
export interface LoadFigures {
  readonly cases: number;
  /** Work left in all. */
  readonly minutes: number;
  /** The same, with cases that wait for others counted in part. */
  readonly planned: number;
  readonly available: PerHorizon;
  /** Work that is due within so many days. */
  readonly dueWork: PerHorizon;
  /** Clocks that break at this pace. */
  readonly breaking: PerHorizon;
  /** Planned work over the time of 28 days; null without any time. */
  readonly share: number | null;
  readonly urgent: number;
  readonly hard: number;
  readonly waiting: number;
}

/** What became of the work so far. For a team or larger groups; the staff profile keeps it from single persons. */
export interface LoadStatistics {
  readonly overdue: number;
  readonly waitingFor: Readonly<Record<WaitingFor, number>>;
  /** Undecided cases by age: a decided one ages no more. */
  readonly ages: AgeHeat;
}

export interface OfficerLoadRow extends LoadFigures, LoadStatistics {
  readonly officerId: string;
  readonly initials: string;
  readonly teamIds: readonly string[];
  /** Who acts for this person today. */
  readonly standIns: readonly string[];
}

export interface TeamLoadRow extends LoadFigures, LoadStatistics {
  readonly teamId: string;
  /** Persons who work for it, those with several teams in each. */
  readonly members: readonly string[];
  /** Cases nobody has yet. */
  readonly unassigned: number;
}

/** The load on a day. Teams as given; officers by their initials, never by a figure. */
export interface LoadView {
  readonly on: LocalDate;
  readonly teams: readonly TeamLoadRow[];
  readonly officers: readonly OfficerLoadRow[];
  /** What nobody has. */
  readonly unassigned: LoadFigures & LoadStatistics;
}

/**
 * Work against time, per team and per desk, on the figures that a proposal starts from (those of `effectOf` without a move). It is the whole
 * view: a window shows what `visible` of staff-profile.ts leaves of it.
 */
export function loadView(rows: DistributionRows, on: LocalDate): LoadView {
  const office = officeOfRows(rows, on);
  const measured = measuredOffice(office);
  const caseOf = new Map(rows.cases.map((theCase) => [theCase.id, theCase]));
  const ofDesk = office.officers.map((): Tally => new Tally());
  const ofNobody = new Tally();
  const ofTeam = new Map(rows.teams.map(({ id }) => [id, new Tally()]));
  const breaking = breakingCases(measured, measured.owner);
  for (let at = 0; at < measured.cases.length; at++) {
    const theCase = caseOf.get(measured.cases[at]!.id)!;
    const desk = measured.owner[at]!;
    (desk === NOBODY ? ofNobody : ofDesk[desk]!).add(theCase, at, measured, breaking, on);
    ofTeam.get(theCase.teamId)!.add(theCase, at, measured, breaking, on);
  }
  const availableAt = (desk: number): PerHorizon => perHorizon((horizon) => measured.until[desk]![horizon - 1]!);
  const people = new Map(rows.officers.map((officer) => [officer.id, officer]));
  const teamIds = new Set(rows.teams.map(({ id }) => id));
  const teamsOf = (officerId: string): string[] => people.get(officerId)!.teamIds.filter((id) => teamIds.has(id));
  return {
    on,
    teams: rows.teams.map(({ id: teamId }): TeamLoadRow => {
      const tally = ofTeam.get(teamId)!;
      const members = measured.officers
        .map(({ id }, desk) => ({ id, teams: teamsOf(id), available: availableAt(desk) }))
        .filter(({ teams }) => teams.includes(teamId));
      const available = perHorizon((horizon) =>
        members.reduce((sum, each) => sum + Math.floor(each.available[horizon] / each.teams.length), 0),
      );
      return {
        teamId,
        members: members.map(({ id }) => id),
        unassigned: tally.unassigned,
        ...tally.figures(available),
      };
    }),
    officers: measured.officers
      .map(({ id }, desk): OfficerLoadRow => {
        const standIns = rows.substitutions
          .filter(({ officerId, from, to, endedAt }) => officerId === id && endedAt === null && from <= on && on <= to)
          .map(({ substituteId }) => substituteId);
        const { initials } = people.get(id)!;
        const figures = ofDesk[desk]!.figures(availableAt(desk));
        return { officerId: id, initials, teamIds: teamsOf(id), standIns, ...figures };
      })
      .sort(byInitials),
    unassigned: ofNobody.figures({ 7: 0, 14: 0, 28: 0 }),
  };
}

/** Sums over some cases. */
class Tally {
  unassigned = 0;
  private cases = 0;
  private minutes = 0;
  private planned = 0;
  private urgent = 0;
  private hard = 0;
  private waiting = 0;
  private overdue = 0;
  private readonly dueWork: Record<7 | 14 | 28, number> = { 7: 0, 14: 0, 28: 0 };
  private readonly breaking: Record<7 | 14 | 28, number> = { 7: 0, 14: 0, 28: 0 };
  private readonly waitingFor = Object.fromEntries(Object.keys(WAITING_FOR_NAMES).map((whom) => [whom, 0])) as Record<
    WaitingFor,
    number
  >;
  private readonly ages = Object.fromEntries(HEAT_BANDS.map((band) => [band, { cases: 0, overdue: 0 }])) as Record<
    HeatBand,
    { cases: number; overdue: number }
  >;

  add(theCase: Case, at: number, measured: MeasuredOffice, breaking: Uint8Array, on: LocalDate): void {
    const { minutes, hard, waiting } = measured.cases[at]!;
    const [day, work] = [measured.day[at]!, measured.work[at]!];
    const overdue = day === OVERDUE ? 1 : 0;
    this.cases += 1;
    this.minutes += minutes;
    this.planned += work;
    this.overdue += overdue;
    if (measured.owner[at] === NOBODY) this.unassigned += 1;
    if (day < URGENT_DAYS && !waiting) this.urgent += 1;
    if (hard) this.hard += 1;
    if (waiting) {
      this.waiting += 1;
      this.waitingFor[waitingFor(theCase.state)!] += 1;
    }
    for (const horizon of HORIZONS) {
      if (day >= horizon) continue;
      this.dueWork[horizon] += work;
      this.breaking[horizon] += breaking[at]!;
    }
    if (isOpen(theCase.state) && !isDecided(theCase.state)) {
      const cell = this.ages[heatBand(theCase.receivedOn, on)];
      cell.cases += 1;
      cell.overdue += overdue;
    }
  }

  figures(available: PerHorizon): LoadFigures & LoadStatistics {
    const { cases, minutes, planned, dueWork, breaking, urgent, hard, waiting, overdue, waitingFor, ages } = this;
    const share = available[28] === 0 ? null : planned / available[28];
    return {
      ...{ cases, minutes, planned, available, dueWork, breaking, share, urgent, hard, waiting },
      ...{ overdue, waitingFor, ages },
    };
  }
}

function perHorizon(of: (horizon: (typeof HORIZONS)[number]) => number): PerHorizon {
  return { 7: of(7), 14: of(14), 28: of(28) };
}

function byInitials(a: OfficerLoadRow, b: OfficerLoadRow): number {
  return a.initials.localeCompare(b.initials, 'de') || (a.officerId < b.officerId ? -1 : 1);
}
