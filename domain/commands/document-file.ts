import { z } from 'zod';
import { Document } from '../records/document.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId, Title } from './text-args.ts';

const Args = z.object({
  documentId: RowId,
  caseId: RowId,
  title: Title,
  ...Document.pick({
    type: true,
    dateOfDocument: true,
    receivedOn: true,
    channel: true,
    blobSha256: true,
    byteSize: true,
    mediaType: true,
    originalName: true,
    pageCount: true,
  }).shape,
  /** A person has seen that the same bytes lie in this case already and wants them twice. */
  duplicateConfirmed: z.boolean().default(false),
});

/**
 * Files a document to a case, after its last leaf. Its original must be in central's blob store before central runs this.
 * Refused: already_filed {documentId, title}, already_exists, not_found, not_permitted, case_closed.
 */
export const documentFile = defineCommand({
  name: 'document.file',
  args: Args,
  reads: (args) => [...caseFileRefs(args.caseId), { table: 'document', id: args.documentId }],
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    if (loaded.one('document', args.documentId)) return refused('already_exists', { documentId: args.documentId });
    const twin = file.documents.find((other) => other.blobSha256 === args.blobSha256);
    if (twin && !args.duplicateConfirmed) {
      return refused('already_filed', { documentId: twin.id, title: twin.title, firstLeaf: twin.firstLeaf });
    }
    const { duplicateConfirmed: _, documentId, ...filed } = args;
    const { pageCount } = file.theCase;
    return fileChanges(file, context, 'document.file', {
      subjectId: documentId,
      set: { pageCount: pageCount + args.pageCount },
      rows: [
        {
          table: 'document',
          row: {
            ...filed,
            id: documentId,
            firstLeaf: pageCount + 1,
            filedBy: context.actor.id,
            filedAt: context.now,
          },
        },
      ],
    });
  },
});
