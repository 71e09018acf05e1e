import { z } from 'zod';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const SetArgs = z.object({
  caseId: RowId,
  followUpId: RowId,
  dueOn: LocalDate,
  reason: z.string().trim().min(1).max(1000),
});

/** Brings a case forward on a day (Wiedervorlage). Refused: contradiction {field: dueOn}, already_exists, not_found, not_permitted. */
export const followUpSet = defineCommand({
  name: 'followUp.set',
  args: SetArgs,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    if (file.followUps.some(({ id }) => id === args.followUpId)) {
      return refused('already_exists', { followUpId: args.followUpId });
    }
    if (args.dueOn < officeDay(context.now)) return refused('contradiction', { field: 'dueOn', problem: args.dueOn });
    const { followUpId, ...rest } = args;
    const officerId = file.theCase.assigneeId ?? context.actor.id;
    return fileChanges(file, context, 'followUp.set', {
      subjectId: followUpId,
      rows: [{ table: 'followUp', row: { ...rest, id: followUpId, officerId, doneAt: null, doneBy: null } }],
      noted: [{ field: 'dueOn', oldValue: null, newValue: args.dueOn }],
      remark: args.reason,
    });
  },
});

const DoneArgs = z.object({ caseId: RowId, followUpId: RowId });

/** Ticks a Wiedervorlage off. Refused: not_found, not_permitted, case_closed. */
export const followUpDone = defineCommand({
  name: 'followUp.done',
  args: DoneArgs,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const followUp = found.file.followUps.find(({ id, doneAt }) => id === args.followUpId && doneAt === null);
    if (!followUp) return refused('not_found', { followUpId: args.followUpId });
    return fileChanges(found.file, context, 'followUp.done', {
      subjectId: followUp.id,
      rows: [{ table: 'followUp', row: { ...followUp, doneAt: context.now, doneBy: context.actor.id } }],
    });
  },
});
