import { z } from 'zod';
import { Pause } from '../records/proceeding.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

const PauseArgs = z.object({
  caseId: RowId,
  pauseId: RowId,
  reason: Pause.shape.reason,
  until: LocalDate.nullable().default(null),
  remark: Remark,
});

/** Lets a case rest for an objective reason (§ 79 Abs. 2 AufenthG, § 75 S. 3 VwGO). The day of receipt keeps counting. */
export const casePause = defineCommand({
  name: 'case.pause',
  args: PauseArgs,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.pause', file, context);
    if (no) return no;
    const { pauseId, ...pause } = args;
    return fileChanges(file, context, 'case.pause', {
      subjectId: pauseId,
      set: { state: 'paused' },
      rows: [
        {
          table: 'pause',
          row: { ...pause, id: pauseId, from: officeDay(context.now), stateBefore: file.theCase.state, endedOn: null },
        },
      ],
      remark: args.remark,
    });
  },
});

const ResumeArgs = z.object({ caseId: RowId, remark: Remark });

/** Goes on where the case rested. Refused: not_in_this_state, not_found, not_permitted, case_closed. */
export const caseResume = defineCommand({
  name: 'case.resume',
  args: ResumeArgs,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.resume', file, context);
    if (no) return no;
    const pause = file.pauses.find(({ endedOn }) => endedOn === null);
    if (!pause) return refused('not_found', { field: 'pause' });
    return fileChanges(file, context, 'case.resume', {
      subjectId: pause.id,
      set: { state: pause.stateBefore },
      rows: [{ table: 'pause', row: { ...pause, endedOn: officeDay(context.now) } }],
      remark: args.remark,
    });
  },
});
