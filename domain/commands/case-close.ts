import { z } from 'zod';
import { closingGaps } from '../case/closing-gaps.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  /** Gaps an officer accepts, by their code, with the reason in `remark`. */
  accepted: z.array(z.string()).default([]),
  remark: Remark,
});

/**
 * Files the case away (zdA) when it is complete. Refused: incomplete {gap, field} (the first gap not accepted), not_in_this_state,
 * not_found, not_permitted, case_closed.
 */
export const caseClose = defineCommand({
  name: 'case.close',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.close', file, context);
    if (no) return no;
    const gap = closingGaps(file).find(({ code }) => !args.accepted.includes(code));
    if (gap) return refused('incomplete', { gap: gap.code, field: gap.words });
    if (args.accepted.length > 0 && (args.remark ?? '').trim().length < 3)
      return refused('incomplete', { field: 'remark' });
    return fileChanges(file, context, 'case.close', { set: { state: 'filed' }, remark: args.remark });
  },
});
