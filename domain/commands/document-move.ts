import { z } from 'zod';
import { bothChanges, caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { documentPartsIn, documentPartsRefs } from './document-parts.ts';
import { RowId } from './text-args.ts';

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
    ...caseFileRefs(args.fromCaseId),
    ...caseFileRefs(args.toCaseId),
    { table: 'document', id: args.documentId },
    ...documentPartsRefs(args.documentId),
  ],
  decide(loaded, args, context) {
    if (args.fromCaseId === args.toCaseId) return refused('invalid_arguments', { toCaseId: args.toCaseId });
    const from = openCaseFile(loaded, args.fromCaseId, context);
    if ('no' in from) return from.no;
    const to = openCaseFile(loaded, args.toCaseId, context);
    if ('no' in to) return to.no;
    const document = loaded.one('document', args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (document.caseId !== args.fromCaseId) return refused('changed_meanwhile', { caseId: document.caseId });
    const fromCase = from.file.theCase;
    const toCase = to.file.theCase;
    const said = {
      subjectId: document.id,
      noted: [{ field: 'caseId', oldValue: fromCase.id, newValue: toCase.id }],
      remark: args.reason,
    };
    const arrived = fileChanges(to.file, context, 'document.move', {
      ...said,
      set: { pageCount: toCase.pageCount + document.pageCount },
      rows: [
        { table: 'document', row: { ...document, caseId: toCase.id, firstLeaf: toCase.pageCount + 1 } },
        ...documentPartsIn(loaded, document.id, toCase.id),
      ],
    });
    const remaining = from.file.documents.filter(({ id }) => id !== document.id);
    const left = fileChanges({ ...from.file, documents: remaining }, context, 'document.move', {
      ...said,
      entryId: args.traceId,
      rows: [
        {
          table: 'misfilingTrace',
          row: {
            id: args.traceId,
            caseId: fromCase.id,
            documentId: document.id,
            title: document.title,
            firstLeaf: document.firstLeaf,
            pageCount: document.pageCount,
            movedToCaseId: toCase.id,
            movedBy: context.actor.id,
            movedAt: context.now,
            reason: args.reason,
          },
        },
      ],
    });
    return bothChanges(arrived, left);
  },
});
