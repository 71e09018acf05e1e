import { z } from 'zod';
import { effortOf } from '../distribution/effort-of.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({ caseId: RowId, letterId: RowId, deadline: LocalDate });

/**
 * Gives the person the chance to speak before a burdening decision (§ 28 VwVfG).
 * Refused: contradiction {field: deadline}, not_found {letterId}, not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseHear = defineCommand({
  name: 'case.hear',
  args: Args,
  reads: (args) => [...caseFileRefs(args.caseId), { table: 'caseEffort', id: args.caseId }],
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.hear', file, context);
    if (no) return no;
    const today = officeDay(context.now);
    if (args.deadline <= today)
      return refused('contradiction', { field: 'deadline', problem: args.deadline }, '§ 28 VwVfG');
    const letter = file.letters.find(({ id }) => id === args.letterId);
    if (!letter) return refused('not_found', { letterId: args.letterId });
    const effort = effortOf(file.theCase, loaded.one('caseEffort', args.caseId));
    return fileChanges(file, context, 'case.hear', {
      subjectId: args.letterId,
      set: { state: 'hearing' },
      rows: [
        { table: 'letter', row: { ...letter, deadline: args.deadline, sentOn: letter.sentOn ?? today } },
        // Who hears a person should decide, too: distribution leaves such a case where it is.
        { table: 'caseEffort', row: { ...effort, heardBy: context.actor.id } },
      ],
      noted: [{ field: 'deadline', oldValue: null, newValue: args.deadline }],
    });
  },
});
