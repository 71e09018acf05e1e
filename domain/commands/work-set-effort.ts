import { z } from 'zod';
import { effortOf } from '../distribution/effort-of.ts';
import { CaseEffort } from '../records/distribution.ts';
import { LocalDate } from '../time/local-date.ts';
import { changes, defineCommand } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

/** What is not told stays as it is. */
const Said = z.object({
  persons: z.number().int().min(1).max(50).optional(),
  /** Two or three letters of ISO 639; null for German. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .optional(),
  flags: CaseEffort.shape.flags.optional(),
  linkGroup: z.string().trim().min(1).max(100).nullable().optional(),
  appointmentOn: LocalDate.nullable().optional(),
});
const Args = Said.extend({ caseId: RowId });

/**
 * Says what makes a case more or less work, and with which others it belongs together: by who works on it, or a lead of the team.
 * Refused: not_found, a WorkBarrier, case_closed.
 */
export const workSetEffort = defineCommand({
  name: 'work.setEffort',
  args: Args,
  reads: ({ caseId }) => [
    { table: 'case', id: caseId },
    { table: 'caseEffort', id: caseId },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { caseId, ...said } = args;
    const before = effortOf(found.theCase, loaded.one('caseEffort', caseId));
    const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const after: CaseEffort = { ...before, ...told };
    const noted = (Object.keys(said) as (keyof typeof said)[])
      .map((field) => ({ field, oldValue: written(before[field]), newValue: written(after[field]) }))
      .filter(({ oldValue, newValue }) => oldValue !== newValue);
    return changes(
      { table: 'caseEffort', row: after },
      historyEntry(context, 'work.setEffort', { caseId, changes: noted }),
    );
  },
});

function written(value: CaseEffort[keyof CaseEffort]): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value === null ? null : String(value);
}
