import { z } from 'zod';
import { CaseType } from '../case/case-type.ts';
import type { Officer } from '../records/office.ts';
import { isSecondmentOver, leads, leadsTeam } from '../rights/actor.ts';
import { addDays, LocalDate, officeDay } from '../time/local-date.ts';
import { changes, type Decision, defineCommand, refused } from './command.ts';

const SetArgs = z.object({
  officerId: z.string(),
  teamId: z.string(),
  /** The last day; on the next morning central hands the open cases back. */
  until: LocalDate,
  /** The kinds of proceeding the person works on, and no others. */
  caseTypes: z.array(CaseType).min(1),
  supervisorId: z.string(),
});

/**
 * Seconds a person to a team until a day (Abordnung): by a lead of that team, or an administrator. While it lasts the person has no
 * final signature and takes nothing out of the house. In no case's history; central's audit has it.
 * Refused: not_permitted {teamId} (also for leads and administrators: they are not seconded here), not_found {officerId},
 * contradiction {field: until | supervisorId}.
 */
export const secondmentSet = defineCommand({
  name: 'secondment.set',
  args: SetArgs,
  reads: ({ officerId, supervisorId }) => [
    { table: 'officer', id: officerId },
    { table: 'officer', id: supervisorId },
  ],
  decide(loaded, { officerId, teamId, until, caseTypes, supervisorId }, { actor, now }) {
    if (!leadsTeam(actor, teamId) && actor.role !== 'administrator') return refused('not_permitted', { teamId });
    const officer = loaded.one('officer', officerId);
    if (!officer) return refused('not_found', { officerId });
    const no = notSecondable(officer, teamId);
    if (no) return no;
    if (until < officeDay(now)) return refused('contradiction', { field: 'until', problem: until });
    const supervisor = loaded.one('officer', supervisorId);
    if (supervisorId === officerId || !supervisor?.teamIds.includes(teamId)) {
      return refused('contradiction', { field: 'supervisorId' });
    }
    return changes({
      table: 'officer',
      row: {
        ...officer,
        teamIds: [...new Set([...officer.teamIds, teamId])],
        mayFinalSign: false,
        secondedUntil: until,
        caseTypes: [...new Set(caseTypes)].sort(),
        supervisorId,
      },
    });
  },
});

function notSecondable({ role }: Officer, teamId: string): Decision | undefined {
  return role === 'team_lead' || role === 'administrator' ? refused('not_permitted', { teamId }) : undefined;
}

const EndArgs = z.object({ officerId: z.string() });

/**
 * Ends a secondment now: yesterday was its last day. Central hands the open cases back within the hour.
 * Refused: not_found {officerId}, not_permitted {officerId}, nothing_to_do (not seconded, or over already).
 */
export const secondmentEnd = defineCommand({
  name: 'secondment.end',
  args: EndArgs,
  reads: ({ officerId }) => [{ table: 'officer', id: officerId }],
  decide(loaded, { officerId }, { actor, now }) {
    const officer = loaded.one('officer', officerId);
    if (!officer) return refused('not_found', { officerId });
    if (!leads(actor, officer) && actor.role !== 'administrator') return refused('not_permitted', { officerId });
    const today = officeDay(now);
    if (officer.secondedUntil === null || isSecondmentOver(officer, today))
      return refused('nothing_to_do', { officerId });
    return changes({ table: 'officer', row: { ...officer, secondedUntil: addDays(today, -1) } });
  },
});
