import { z } from 'zod';
import { changes, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({
  caseId: RowId,
  documentId: RowId,
  page: z.number().int().min(1),
  word: z.number().int().min(0),
  machineText: z.string().max(500),
  /** Null takes the correction back. */
  text: z.string().trim().min(1).max(500).nullable(),
});

/**
 * Keeps what a person read beside the machine's reading of a word; the machine's stays.
 * Refused: not_found, changed_meanwhile {caseId}, invalid_arguments (no such page), not_permitted.
 */
export const documentCorrectWord = defineCommand({
  name: 'document.correctWord',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'document', id: args.documentId },
    { table: 'wordCorrection', id: correctionId(args) },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context, 'closed_too');
    if ('no' in found) return found.no;
    const document = loaded.one('document', args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (document.caseId !== args.caseId) return refused('changed_meanwhile', { caseId: document.caseId });
    if (args.page > document.pageCount) return refused('invalid_arguments', { page: args.page });
    return changes({
      table: 'wordCorrection',
      row: { ...args, id: correctionId(args), correctedBy: context.actor.id, correctedAt: context.now },
    });
  },
});

function correctionId({ documentId, page, word }: Pick<z.infer<typeof Args>, 'documentId' | 'page' | 'word'>): string {
  return `${documentId}/${page}/${word}`;
}
