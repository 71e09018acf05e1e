import { z } from 'zod';
import { Substitution } from '../records/distribution.ts';
import { isOfTeam } from '../rights/actor.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { ownOrLead } from './own-or-lead.ts';
import { RowId } from './text-args.ts';

const SetArgs = z.object({
  substitutionId: RowId,
  officerId: z.string(),
  substituteId: z.string(),
  from: LocalDate,
  to: LocalDate,
  scope: Substitution.shape.scope,
});

/**
 * Names a colleague of the same team who acts for an officer on these days (Vertretung): by the officer, or a lead of one of their
 * teams. Refused: not_found {officerId}, not_permitted {officerId} (also a substitute of no common team), contradiction {field: to |
 * substituteId}, already_exists {substitutionId}.
 */
export const substitutionSet = defineCommand({
  name: 'substitution.set',
  args: SetArgs,
  reads: ({ substitutionId, officerId, substituteId }) => [
    { table: 'officer', id: officerId },
    { table: 'officer', id: substituteId },
    { table: 'substitution', id: substitutionId },
  ],
  decide(loaded, { substitutionId, ...args }, context) {
    const found = ownOrLead(loaded, args.officerId, context);
    if ('no' in found) return found.no;
    if (loaded.one('substitution', substitutionId)) return refused('already_exists', { substitutionId });
    if (args.to < args.from || args.to < officeDay(context.now)) {
      return refused('contradiction', { field: 'to', problem: args.to });
    }
    if (args.substituteId === args.officerId) return refused('contradiction', { field: 'substituteId' });
    const substitute = loaded.one('officer', args.substituteId);
    if (!substitute) return refused('not_found', { officerId: args.substituteId });
    if (!found.officer.teamIds.some((teamId) => isOfTeam(substitute, teamId, args.from))) {
      return refused('not_permitted', { officerId: args.substituteId });
    }
    return changes({
      table: 'substitution',
      row: { id: substitutionId, ...args, setBy: context.actor.id, setAt: context.now, endedAt: null },
    });
  },
});

const EndArgs = z.object({ substitutionId: RowId, officerId: z.string() });

/**
 * Ends a substitution: by the officer, the substitute, or a lead. Refused: not_found, not_permitted {officerId}, nothing_to_do (ended
 * already).
 */
export const substitutionEnd = defineCommand({
  name: 'substitution.end',
  args: EndArgs,
  reads: ({ substitutionId, officerId }) => [
    { table: 'officer', id: officerId },
    { table: 'substitution', id: substitutionId },
  ],
  decide(loaded, { substitutionId, officerId }, context) {
    const substitution = loaded.one('substitution', substitutionId);
    if (substitution?.officerId !== officerId) return refused('not_found', { substitutionId });
    if (substitution.substituteId !== context.actor.id) {
      const found = ownOrLead(loaded, officerId, context);
      if ('no' in found) return found.no;
    }
    if (substitution.endedAt !== null) return refused('nothing_to_do', { substitutionId });
    return changes({ table: 'substitution', row: { ...substitution, endedAt: context.now } });
  },
});
