import { z } from 'zod';
import { ChecklistMark } from '../records/proceeding.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z
  .object({
    caseId: RowId,
    item: z.string().min(1).max(80),
    mark: ChecklistMark.shape.mark,
    documentId: RowId.nullable().default(null),
    reason: z.string().trim().max(1000).nullable().default(null),
  })
  .refine(({ mark, reason }) => mark !== 'waived' || (reason ?? '').length >= 3, {
    path: ['reason'],
    message: 'Bitte begründen, warum diese Unterlage nicht gebraucht wird.',
  });

/**
 * An officer's word on an item of the checklist. Refused: not_found {documentId} (not in this case), not_found,
 * not_permitted, case_closed.
 */
export const checklistMark = defineCommand({
  name: 'checklist.mark',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    if (args.documentId !== null && !file.documents.some(({ id }) => id === args.documentId)) {
      return refused('not_found', { documentId: args.documentId });
    }
    const id = `${args.caseId}/${args.item}`;
    const before = file.marks.find((mark) => mark.id === id)?.mark ?? null;
    return fileChanges(file, context, 'checklist.mark', {
      rows: [{ table: 'checklistMark', row: { ...args, id, markedBy: context.actor.id, markedAt: context.now } }],
      noted: [{ field: args.item, oldValue: before, newValue: args.mark }],
      remark: args.reason,
    });
  },
});
