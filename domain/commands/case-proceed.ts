import { z } from 'zod';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand } from './command.ts';
import { Remark, RowId } from './text-args.ts';

const Args = z.object({ caseId: RowId, to: z.enum(['ready_for_ba', 'assessing']), remark: Remark });

/** Goes on with a case: ready for the BA's request, or to the own check. Refused: not_in_this_state, not_found, not_permitted, case_closed. */
export const caseProceed = defineCommand({
  name: 'case.proceed',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const no = stepRefused('case.proceed', found.file, context);
    if (no) return no;
    return fileChanges(found.file, context, 'case.proceed', { set: { state: args.to }, remark: args.remark });
  },
});
