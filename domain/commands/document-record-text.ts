import { z } from 'zod';
import { Page } from '../records/document.ts';
import { type Change, changes, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({
  documentId: RowId,
  caseId: RowId,
  pages: z
    .array(
      Page.pick({
        number: true,
        width: true,
        height: true,
        source: true,
        confidence: true,
        words: true,
        failure: true,
      }).extend({
        // Desks before version 3 of the wire did not tell it; what waits in their outbox goes on.
        rotation: Page.shape.rotation.default(0),
      }),
    )
    .min(1)
    .max(50),
});

/**
 * Records the text that OCR or the PDF itself gave for pages of a filed document; reading a page again replaces it.
 * Refused: not_found, changed_meanwhile (the document was moved to another case), invalid_arguments (no such page),
 * not_permitted.
 */
export const documentRecordText = defineCommand({
  name: 'document.recordText',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'document', id: args.documentId },
  ],
  decide(loaded, args, context) {
    // What was filed while the case was open is read to its end after it was closed.
    const found = workableCase(loaded, args.caseId, context, 'closed_too');
    if ('no' in found) return found.no;
    const document = loaded.one('document', args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (document.caseId !== args.caseId) return refused('changed_meanwhile', { caseId: document.caseId });
    const beyond = args.pages.find((page) => page.number > document.pageCount);
    if (beyond) return refused('invalid_arguments', { page: beyond.number, pageCount: document.pageCount });
    return changes(
      ...args.pages.map(
        (page): Change => ({
          table: 'page',
          row: { ...page, id: `${document.id}/${page.number}`, caseId: document.caseId, documentId: document.id },
        }),
      ),
    );
  },
});
