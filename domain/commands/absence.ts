import { z } from 'zod';
import { addDays, LocalDate } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { ownOrLead } from './own-or-lead.ts';
import { RowId } from './text-args.ts';

const SetArgs = z.object({ absenceId: RowId, officerId: z.string(), from: LocalDate, to: LocalDate });

/**
 * Notes the days an officer is away, or changes them: by the officer, or a lead of one of their teams. Why is never asked: there is no
 * field for it. Refused: not_found {officerId}, not_permitted {officerId}, contradiction {field: to}, already_exists (another
 * person's).
 */
export const absenceSet = defineCommand({
  name: 'absence.set',
  args: SetArgs,
  reads: ({ absenceId, officerId }) => [
    { table: 'officer', id: officerId },
    { table: 'absence', id: absenceId },
  ],
  decide(loaded, { absenceId, officerId, from, to }, context) {
    const found = ownOrLead(loaded, officerId, context);
    if ('no' in found) return found.no;
    if (to < from) return refused('contradiction', { field: 'to', problem: to });
    const before = loaded.one('absence', absenceId);
    if (before && before.officerId !== officerId) return refused('already_exists', { absenceId });
    return changes({ table: 'absence', row: { id: absenceId, officerId, from, to } });
  },
});

const EndArgs = z.object({
  absenceId: RowId,
  officerId: z.string(),
  /** The last day away; null when the officer was not away at all. */
  lastDay: LocalDate.nullable().default(null),
});

/**
 * Ends an absence earlier than planned, or takes it back. One taken back ends on the day before it begins.
 * Refused: not_found, not_permitted {officerId}, contradiction {field: lastDay} (later than planned: set it anew).
 */
export const absenceEnd = defineCommand({
  name: 'absence.end',
  args: EndArgs,
  reads: ({ absenceId, officerId }) => [
    { table: 'officer', id: officerId },
    { table: 'absence', id: absenceId },
  ],
  decide(loaded, { absenceId, officerId, lastDay }, context) {
    const found = ownOrLead(loaded, officerId, context);
    if ('no' in found) return found.no;
    const absence = loaded.one('absence', absenceId);
    if (absence?.officerId !== officerId) return refused('not_found', { absenceId });
    if (lastDay !== null && lastDay > absence.to)
      return refused('contradiction', { field: 'lastDay', problem: lastDay });
    const takenBack = addDays(absence.from, -1);
    const to = lastDay === null || lastDay < absence.from ? takenBack : lastDay;
    return changes({ table: 'absence', row: { ...absence, to } });
  },
});
