import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { availableOn } from './capacity.ts';
import type { RebalanceCase, RebalanceOffice, RebalanceOfficer } from './office.ts';
import type { Move } from './proposal.ts';

/**
 * The hard constraints said once more, plainly and slowly, from docs/spec/rebalance.md alone: what a list of moves breaks, empty when
 * nothing. `together`: a rescue must succeed beside all other moves; else alone, as the programme asks it.
 */
export function brokenConstraints(office: RebalanceOffice, moves: readonly Move[], together: boolean): string[] {
  const { on, officers, cases, limits, goal } = office;
  const target = new Map(moves.map(({ caseId, toOfficerId }) => [caseId, toOfficerId]));
  const ownerAfter = (each: RebalanceCase): string | null => target.get(each.id) ?? each.ownerId;
  const person = (id: string | null): RebalanceOfficer | undefined => officers.find((officer) => officer.id === id);
  const broken: string[] = [];
  if (limits.mostMoves !== null && moves.length > limits.mostMoves) broken.push('too many moves');
  if (target.size !== moves.length) broken.push('a case moved twice');
  for (const move of moves) {
    const each = cases.find(({ id }) => id === move.caseId)!;
    const linked = cases.filter(({ linkGroup }) => linkGroup !== null && linkGroup === each.linkGroup);
    const to = person(move.toOfficerId)!;
    const from = person(each.ownerId);
    const say = (what: string): void => {
      broken.push(`${each.id} → ${to.id}: ${what}`);
    };
    if (each.ownerId === to.id) say('no change');
    if (each.ownerId !== move.fromOfficerId) say('wrong origin');
    if (linked.some((other) => ownerAfter(other) !== to.id)) say('linked cases parted');
    if (linked.some((other) => other.ownerId === to.id && cannotKeep(other, to) !== null))
      say('linked case cannot stay there');
    if (each.locked) say('locked');
    if (![each, ...linked].some(inScope)) say('out of scope');
    if (goal.kind === 'ramp_up' && to.id !== goal.officerId) say('not the person to lead back');
    for (const what of entryTrouble(each, to)) say(what);
    const hearer = person(each.heardBy);
    if (hearer !== undefined && hearer !== to) {
      const reason = cannotKeep(each, hearer);
      const keeps = (reason === null || reason === 'emptied') && timeUntil(hearer, each) > 0;
      const holds = hearer === from ? keeps : entryTrouble(each, hearer).length === 0;
      if (holds) say('hearing');
    }
    const stuck = from === undefined ? null : cannotKeep(each, from);
    if (from === undefined || (stuck !== null && stuck !== 'emptied')) continue;
    const rescued = breaksNow(each, from);
    if (near(each.dueOn) && !(rescued && reachedAt(each, to))) say('frozen before its day');
    if (near(each.appointmentOn) && present(from, each.appointmentOn!)) say('frozen before its appointment');
    if (stuck === 'emptied') continue;
    if (limits.keepContinuity && each.knownBy.includes(from.id) && timeUntil(from, each) > 0) say('known');
    if (each.movedOn !== null && daysBetween(each.movedOn, on) < 7 && !rescued) say('moved lately');
  }
  return broken;

  function inScope({ id, ownerId, letter, dueOn }: RebalanceCase): boolean {
    if (goal.kind === 'empty_desk' && ownerId !== goal.officerId) return false;
    if (goal.kind === 'ramp_up' && ownerId === goal.officerId) return false;
    const { scope } = office;
    if (scope.kind === 'officer') return ownerId === scope.officerId;
    if (scope.kind === 'unassigned') return ownerId === null;
    if (scope.kind === 'letters') return letter !== null && letter >= scope.from && letter <= scope.to;
    if (scope.kind === 'overdue') return dueOn !== null && daysBetween(on, dueOn) < 7;
    return scope.kind === 'team' || scope.caseIds.includes(id);
  }

  function entryTrouble(each: RebalanceCase, to: RebalanceOfficer): string[] {
    const lastDay = each.dueOn === null ? addDays(on, 27) : each.dueOn < on ? on : each.dueOn;
    const from = person(each.ownerId);
    const stuck = from === undefined ? 'nobody' : cannotKeep(each, from);
    return [
      to.closed || (goal.kind === 'empty_desk' && goal.officerId === to.id) ? 'closed' : '',
      goal.kind === 'ramp_up' && goal.officerId !== to.id ? 'not led back' : '',
      forbidden(each, to) ? 'forbidden' : '',
      to.letters !== null && each.letter !== null && (each.letter < to.letters.from || each.letter > to.letters.to)
        ? 'letters'
        : '',
      to.secondedUntil !== null && to.secondedUntil < lastDay ? 'secondment' : '',
      timeUntil(to, each) === 0 ? 'absent' : '',
      // Who held the hearing must be able to save it, too, to be the one it is bound to.
      (stuck === null || stuck === 'emptied') && near(each.dueOn) && !reachedAlone(each, to) ? 'no rescue' : '',
      near(each.appointmentOn) && !present(to, each.appointmentOn!) ? 'not there for the appointment' : '',
    ].filter((what) => what !== '');
  }

  function cannotKeep(each: RebalanceCase, at: RebalanceOfficer): 'gone' | 'emptied' | null {
    const { secondedUntil } = at;
    if (secondedUntil !== null && secondedUntil < addDays(on, 7)) {
      if (secondedUntil < on || each.dueOn === null || each.dueOn > secondedUntil) return 'gone';
    }
    if (minutes(at, 28) === 0 || forbidden(each, at)) return 'gone';
    return goal.kind === 'empty_desk' && goal.officerId === at.id ? 'emptied' : null;
  }

  function timeUntil(officer: RebalanceOfficer, { dueOn }: RebalanceCase): number {
    const days = dueOn === null ? 28 : dueOn < on ? 7 : Math.min(28, daysBetween(on, dueOn) + 1);
    return minutes(officer, 28) === 0 ? 0 : minutes(officer, days);
  }

  function minutes(officer: RebalanceOfficer, days: number): number {
    const planned = goal.kind === 'ramp_up' && goal.officerId === officer.id && officer.backSince === null;
    const back = planned ? { ...officer, backSince: on } : officer;
    return Array.from({ length: days }, (_, at) => availableOn(back, addDays(on, at), 'BW')).reduce((a, b) => a + b, 0);
  }

  function near(date: LocalDate | null): boolean {
    return date !== null && limits.freezeDays > 0 && date >= on && date <= addDays(on, limits.freezeDays);
  }

  function breaksNow(each: RebalanceCase, at: RebalanceOfficer): boolean {
    return (
      each.dueOn !== null &&
      withinReach(each) &&
      workBefore(each, at.id, false) + work(each) > minutes(at, daysBetween(on, each.dueOn) + 1)
    );
  }

  function reachedAt(each: RebalanceCase, at: RebalanceOfficer): boolean {
    if (!withinReach(each)) return true;
    const until = minutes(at, daysBetween(on, each.dueOn!) + 1);
    return workBefore(each, at.id, together) + work(each) <= until;
  }

  function reachedAlone(each: RebalanceCase, at: RebalanceOfficer): boolean {
    return (
      !withinReach(each) || workBefore(each, at.id, false) + work(each) <= minutes(at, daysBetween(on, each.dueOn!) + 1)
    );
  }

  function withinReach({ dueOn }: RebalanceCase): boolean {
    return dueOn !== null && dueOn >= on && daysBetween(on, dueOn) < 28;
  }

  function workBefore(each: RebalanceCase, officerId: string, after: boolean): number {
    return cases
      .filter(
        (other) =>
          other !== each && (after ? ownerAfter(other) : other.ownerId) === officerId && isEarlier(other, each),
      )
      .reduce((sum, other) => sum + work(other), 0);
  }

  function isEarlier(a: RebalanceCase, b: RebalanceCase): boolean {
    if (a.dueOn === null) return false;
    const late = (date: LocalDate): string => (date < on ? 'a' : `b${date}`);
    const [first, second] = [late(a.dueOn), late(b.dueOn!)];
    if (first !== second) return first < second;
    return a.receivedOn === b.receivedOn ? a.id < b.id : a.receivedOn < b.receivedOn;
  }
}

function forbidden(each: RebalanceCase, officer: RebalanceOfficer): boolean {
  if (officer.caseTypes !== null && !officer.caseTypes.includes(each.caseType)) return true;
  return (
    officer.excludedCases.includes(each.id) ||
    (each.needsFinalSignature && !(officer.mayFinalSign ?? officer.secondedUntil === null))
  );
}

function present(officer: RebalanceOfficer, date: LocalDate): boolean {
  if (officer.absences.some(({ from, to }) => from <= date && date <= to)) return false;
  if (officer.since !== null && date < officer.since) return false;
  if (officer.backSince !== null && date < officer.backSince) return false;
  return officer.secondedUntil === null || date <= officer.secondedUntil;
}

function work({ minutes, waiting }: RebalanceCase): number {
  return waiting ? Math.ceil(minutes / 4) : minutes;
}
