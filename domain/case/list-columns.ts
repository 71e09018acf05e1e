import { runningDates } from '../clocks/urgency.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Case } from '../records/case.ts';

/** The columns of a case that follow from all its parts. */
export type ListColumns = Pick<Case, 'dueOn' | 'dueReason' | 'gaps' | 'followUpOn'>;

export function listColumns(file: CaseFile): ListColumns {
  const [next] = runningDates(file.theCase);
  const open = file.followUps.filter(({ doneAt }) => doneAt === null).map(({ dueOn }) => dueOn);
  return {
    dueOn: next?.dueOn ?? null,
    dueReason: next?.dueReason ?? null,
    gaps: null,
    followUpOn: open.sort()[0] ?? null,
  };
}
