import { z } from 'zod';
import type { CaseState } from '../case/case-state.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  /** A final letter of this case that names the items (letter.finalise). */
  letterId: RowId,
  items: z.array(z.string().min(1).max(80)).min(1),
  deadline: LocalDate,
});

/** The BA is asked: its clock and its answer go on, the papers come beside them. */
const WITH_THE_BA: ReadonlySet<CaseState> = new Set(['ba_requested', 'ba_question']);

/**
 * The one request that names all gaps with a deadline (§ 82 Abs. 1 AufenthG, § 25 Abs. 2 VwVfG). While the BA is asked the case
 * stays where it is: only a message of the BA ends its period (§ 36 Abs. 2 BeschV), and its answer can still be recorded.
 * Refused: contradiction {field: deadline} (not in the future), not_found {letterId}, not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseRequestDocuments = defineCommand({
  name: 'case.requestDocuments',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.requestDocuments', file, context);
    if (no) return no;
    if (args.deadline <= officeDay(context.now)) {
      return refused('contradiction', { field: 'deadline', problem: args.deadline }, '§ 82 Abs. 1 AufenthG');
    }
    const { state } = file.theCase;
    const letter = file.letters.find(({ id }) => id === args.letterId);
    if (!letter) return refused('not_found', { letterId: args.letterId });
    return fileChanges(file, context, 'case.requestDocuments', {
      subjectId: args.letterId,
      set: { state: WITH_THE_BA.has(state) ? state : 'awaiting_documents' },
      rows: [
        {
          table: 'letter',
          row: {
            ...letter,
            requestedItems: args.items,
            deadline: args.deadline,
            sentOn: letter.sentOn ?? officeDay(context.now),
          },
        },
      ],
      noted: [
        { field: 'requestedItems', oldValue: null, newValue: args.items.join(', ') },
        { field: 'deadline', oldValue: null, newValue: args.deadline },
      ],
    });
  },
});
