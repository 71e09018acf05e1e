import { z } from 'zod';
import { factRefused } from '../case/known-facts.ts';
import { PageCitation } from '../records/proceeding.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  entries: z
    .array(
      z.object({
        field: z.string().min(1).max(80),
        /** The value the officer saw; a different one there now means somebody else was faster. */
        was: z.json().nullable(),
        value: z.json().nullable(),
        citation: PageCitation.nullable().default(null),
      }),
    )
    .min(1)
    .max(100),
});

/**
 * Records facts that a person confirmed, each by itself, so that two people at different facts never meet.
 * Refused: changed_meanwhile {field, value, by, at}, contradiction {field, problem}, invalid_arguments {field}, not_found,
 * not_permitted, case_closed.
 */
export const factsRecord = defineCommand({
  name: 'facts.record',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const rows: Change[] = [];
    const noted = [];
    for (const { field, was, value, citation } of args.entries) {
      const known = file.facts.find((fact) => fact.field === field);
      const current = known?.value ?? null;
      if (text(current) !== text(was)) {
        return refused('changed_meanwhile', {
          field,
          value: text(current),
          by: known?.recordedBy ?? null,
          at: known?.recordedAt ?? null,
        });
      }
      rows.push({
        table: 'fact',
        row: {
          id: `${args.caseId}/${field}`,
          caseId: args.caseId,
          field,
          value,
          citation,
          recordedBy: context.actor.id,
          recordedAt: context.now,
        },
      });
      noted.push({ field, oldValue: text(current), newValue: text(value) });
    }
    const problem = factRefused(file, rows);
    if (problem) return refused('contradiction', { field: problem.field, problem: problem.message });
    return fileChanges(file, context, 'facts.record', { rows, noted });
  },
});

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
