import type { z } from 'zod';
import type { RowStore } from '#db/rows/row-store.ts';
import type { COMMANDS } from '#domain/commands/catalogue.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';
import { OFFICER_IDS, TEAM_IDS } from './simulated-office.ts';

type Definitions = (typeof COMMANDS)[number];
type CommandInput = { [D in Definitions as D['name']]: z.input<D['args']> };
type Act = { [N in keyof CommandInput]: { readonly name: N; readonly args: CommandInput[N] } }[keyof CommandInput];

/** A step in the distribution of work, by whoever sits at the desk: one who may not is refused, as in life. */
export function distributionAct(caseId: string, rows: RowStore, newId: () => string, chance: Chance): Act | undefined {
  const kind = chance.whole(0, 11);
  if (kind <= 3) return redistribute(rows, newId, chance);
  if (kind <= 5) return undo(rows, chance) ?? redistribute(rows, newId, chance);
  if (kind === 6)
    return { name: 'work.lock', args: { caseId, locked: chance.happens(0.5), remark: `Sperre ${newId()}` } };
  if (kind === 7) return { name: 'work.setEffort', args: { caseId, persons: chance.whole(1, 5) } };
  if (kind === 8) return { name: 'work.weigh', args: { caseId, minutes: 90, because: `Gewicht ${newId()}` } };
  if (kind === 9) return secondment(rows, chance);
  return people(caseId, rows, newId, chance);
}

/** Several cases of a team at once, also such as another lead or their officer is changing meanwhile. */
function redistribute(rows: RowStore, newId: () => string, chance: Chance): Act | undefined {
  const teamId = chance.pick(TEAM_IDS);
  const moves = rows
    .all('case', { teamId })
    .filter(() => chance.happens(0.7))
    .map(({ id, assigneeId }) => ({
      caseId: id,
      fromOfficerId: assigneeId,
      toOfficerId: chance.pick([...OFFICER_IDS, null]),
      reason: `Ausgleich ${newId()}`,
    }))
    .filter(({ fromOfficerId, toOfficerId }) => fromOfficerId !== toOfficerId);
  if (moves.length === 0) return undefined;
  return {
    name: 'work.redistribute',
    args: { redistributionId: newId(), teamId, goal: 'even_load', remark: null, moves },
  };
}

function undo(rows: RowStore, chance: Chance): Act | undefined {
  const done = rows.all('redistribution', {});
  if (done.length === 0) return undefined;
  const redistributionId = chance.pick(done).id;
  const caseIds = rows.all('caseMove', { redistributionId }).map(({ caseId }) => caseId);
  return caseIds.length === 0 ? undefined : { name: 'work.undoRedistribution', args: { redistributionId, caseIds } };
}

function secondment(rows: RowStore, chance: Chance): Act {
  const officerId = 'officer-2';
  if (rows.one('officer', officerId)?.secondedUntil && chance.happens(0.6))
    return { name: 'secondment.end', args: { officerId } };
  return {
    name: 'secondment.set',
    args: {
      officerId,
      teamId: chance.pick(TEAM_IDS),
      until: localDate('2027-06-30'),
      caseTypes: ['employer_change'],
      supervisorId: 'officer-1',
    },
  };
}

function people(caseId: string, rows: RowStore, newId: () => string, chance: Chance): Act {
  const officerId = chance.pick(OFFICER_IDS);
  const notices = rows.all('notice', {}).map(({ id }) => id);
  if (notices.length > 0 && chance.happens(0.4)) return { name: 'notice.read', args: { noticeIds: notices } };
  const days = { from: localDate('2027-01-11'), to: localDate('2027-01-22') };
  switch (chance.whole(0, 4)) {
    case 0:
      return { name: 'absence.set', args: { absenceId: newId(), officerId, ...days } };
    case 1: {
      const [absence] = rows.all('absence', {});
      if (absence) return { name: 'absence.end', args: { absenceId: absence.id, officerId: absence.officerId } };
      return { name: 'work.setPlan', args: { officerId, week: [480, 480, 480, 480, 480] } };
    }
    case 2: {
      const [running] = rows.all('substitution', {}).filter(({ endedAt }) => endedAt === null);
      if (running && chance.happens(0.4))
        return { name: 'substitution.end', args: { substitutionId: running.id, officerId: running.officerId } };
      const substituteId = chance.pick(OFFICER_IDS);
      return {
        name: 'substitution.set',
        args: { substitutionId: newId(), officerId, substituteId, ...days, scope: 'all' },
      };
    }
    case 3:
      return { name: 'exclusion.set', args: { exclusionId: newId(), officerId, caseId } };
    default: {
      const [exclusion] = rows.all('exclusion', {}).filter(({ endedAt }) => endedAt === null);
      if (!exclusion) return { name: 'work.setPlan', args: { officerId, week: [240, 240, 240, 240, 240] } };
      return { name: 'exclusion.end', args: { exclusionId: exclusion.id, officerId: exclusion.officerId } };
    }
  }
}
