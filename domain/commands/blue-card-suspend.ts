import { z } from 'zod';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  suspendedOn: LocalDate,
  reason: z.string().trim().min(3).max(4000),
});

/**
 * Suspends a Blue Card holder's change of employer for 30 days (§ 18g Abs. 4 S. 2 AufenthG); in them it can be refused.
 * Refused: contradiction {field: route | suspendedOn}, not_in_this_state, not_found, not_permitted, case_closed.
 */
export const blueCardSuspend = defineCommand({
  name: 'blueCard.suspend',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('blueCard.suspend', file, context);
    if (no) return no;
    const { route, receivedOn } = file.theCase;
    if (route !== 'R4') return refused('contradiction', { field: 'route', problem: route }, '§ 18g Abs. 4 AufenthG');
    if (args.suspendedOn > officeDay(context.now) || args.suspendedOn < receivedOn) {
      return refused('contradiction', { field: 'suspendedOn', problem: args.suspendedOn });
    }
    const field = 'suspendedOn';
    return fileChanges(file, context, 'blueCard.suspend', {
      set: { state: 'suspended' },
      rows: [
        {
          table: 'fact',
          row: {
            id: `${args.caseId}/${field}`,
            caseId: args.caseId,
            field,
            value: args.suspendedOn,
            citation: null,
            recordedBy: context.actor.id,
            recordedAt: context.now,
          },
        },
      ],
      noted: [{ field, oldValue: null, newValue: args.suspendedOn }],
      remark: args.reason,
    });
  },
});
