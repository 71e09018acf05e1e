import { z } from 'zod';
import { mayExport } from '../rights/actor.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { bothChanges, caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { Remark, RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Withdraw = z.object({ caseId: RowId, declaredOn: LocalDate, remark: Remark });

/** The person takes the application back. Refused: contradiction {field: declaredOn}, not_in_this_state, not_found, … */
export const caseWithdraw = defineCommand({
  name: 'case.withdraw',
  args: Withdraw,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.withdraw', file, context);
    if (no) return no;
    if (args.declaredOn > officeDay(context.now) || args.declaredOn < file.theCase.receivedOn) {
      return refused('contradiction', { field: 'declaredOn', problem: args.declaredOn });
    }
    return fileChanges(file, context, 'case.withdraw', {
      set: { state: 'withdrawn' },
      noted: [{ field: 'declaredOn', oldValue: null, newValue: args.declaredOn }],
      remark: args.remark,
    });
  },
});

const Transfer = z.object({
  caseId: RowId,
  authority: z.string().trim().min(3).max(200),
  reason: z.string().trim().min(3).max(4000),
});

/**
 * Hands the case over to another authority (Abgabe): what leaves the house, a seconded person does not send.
 * Refused: not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseTransfer = defineCommand({
  name: 'case.transfer',
  args: Transfer,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    if (!mayExport(context.actor)) return refused('not_permitted', { teamId: file.theCase.teamId });
    const no = stepRefused('case.transfer', file, context);
    if (no) return no;
    return fileChanges(file, context, 'case.transfer', {
      set: { state: 'transferred' },
      noted: [{ field: 'authority', oldValue: null, newValue: args.authority }],
      remark: args.reason,
    });
  },
});

const Merge = z.object({ caseId: RowId, intoCaseId: RowId, entryId: RowId, remark: Remark });

/**
 * Ends a case that is the double of another; its documents stay where they are and can be moved one by one. Both histories name
 * the other. Refused: invalid_arguments (same case), not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseMerge = defineCommand({
  name: 'case.merge',
  args: Merge,
  reads: (args) => [...caseFileRefs(args.caseId), { table: 'case', id: args.intoCaseId }],
  decide(loaded, args, context) {
    if (args.caseId === args.intoCaseId) return refused('invalid_arguments', { intoCaseId: args.intoCaseId });
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const no = stepRefused('case.merge', found.file, context);
    if (no) return no;
    const into = workableCase(loaded, args.intoCaseId, context);
    if ('no' in into) return into.no;
    const merged = fileChanges(found.file, context, 'case.merge', {
      set: { state: 'merged_duplicate' },
      subjectId: args.intoCaseId,
      noted: [{ field: 'intoCase', oldValue: null, newValue: into.theCase.fileReference }],
      remark: args.remark,
    });
    const mirror = historyEntry(context, 'case.merge', {
      id: args.entryId,
      caseId: args.intoCaseId,
      subjectId: args.caseId,
      changes: [{ field: 'doubleOf', oldValue: null, newValue: found.file.theCase.fileReference }],
      remark: args.remark,
    });
    return bothChanges(merged, changes(mirror));
  },
});
