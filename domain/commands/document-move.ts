import { z } from 'zod';
import { type Change, changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({
  documentId: RowId,
  fromCaseId: RowId,
  toCaseId: RowId,
  /** Id of the trace left behind, and of the history entry in the case it leaves. */
  traceId: RowId,
  reason: z.string().trim().min(3).max(4000),
});

/**
 * Moves a wrongly filed document to its right case. The case it leaves keeps a trace at the document's leaves
 * (nothing disappears from a file, numbers of the other leaves stay); it gets new leaves where it arrives.
 * Refused: changed_meanwhile {caseId}, invalid_arguments (same case), not_found, not_permitted, case_closed.
 */
export const documentMove = defineCommand({
  name: 'document.move',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.fromCaseId },
    { table: 'case', id: args.toCaseId },
    { table: 'document', id: args.documentId },
    { table: 'page', where: { documentId: args.documentId } },
  ],
  decide(loaded, args, context) {
    if (args.fromCaseId === args.toCaseId) return refused('invalid_arguments', { toCaseId: args.toCaseId });
    const from = workableCase(loaded, args.fromCaseId, context);
    if ('no' in from) return from.no;
    const to = workableCase(loaded, args.toCaseId, context);
    if ('no' in to) return to.no;
    const document = loaded.one('document', args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (document.caseId !== args.fromCaseId) return refused('changed_meanwhile', { caseId: document.caseId });
    const pages = loaded
      .all('page', { documentId: document.id })
      .map((page): Change => ({ table: 'page', row: { ...page, caseId: to.theCase.id } }));
    const moved = [{ field: 'caseId', oldValue: from.theCase.id, newValue: to.theCase.id }];
    const said = { subjectId: document.id, changes: moved, remark: args.reason };
    return changes(
      { table: 'document', row: { ...document, caseId: to.theCase.id, firstLeaf: to.theCase.pageCount + 1 } },
      ...pages,
      { table: 'case', row: { ...to.theCase, pageCount: to.theCase.pageCount + document.pageCount } },
      {
        table: 'misfilingTrace',
        row: {
          id: args.traceId,
          caseId: from.theCase.id,
          documentId: document.id,
          title: document.title,
          firstLeaf: document.firstLeaf,
          pageCount: document.pageCount,
          movedToCaseId: to.theCase.id,
          movedBy: context.actor.id,
          movedAt: context.now,
          reason: args.reason,
        },
      },
      historyEntry(context, 'document.move', { caseId: to.theCase.id, ...said }),
      historyEntry(context, 'document.move', { id: args.traceId, caseId: from.theCase.id, ...said }),
    );
  },
});
