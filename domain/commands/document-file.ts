import { z } from 'zod';
import { Document, Sha256 } from '../records/document.ts';
import type { ScanPage } from '../records/scan.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { type Change, type Decision, defineCommand, type Loaded, type Ref, refused } from './command.ts';
import { batchStateName } from './scan-batch-of.ts';
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
  /** The pages of a scanned batch that the document is made of, in their order: filed in the batch's ledger with it. */
  scanned: z
    .object({
      batchId: RowId,
      pages: z
        .array(z.object({ id: z.string(), pictureSha256: Sha256.nullable() }))
        .min(1)
        .max(5000),
    })
    .nullable()
    .default(null),
});

/**
 * Files a document to a case, after its last leaf. Its original must be in central's blob store before central runs this. Paper
 * from the scanner goes into closed files too.
 * Refused: already_filed {documentId, title}, already_exists, not_found, not_permitted, case_closed, changed_meanwhile {page} (a
 * page of the batch has found its place already).
 */
export const documentFile = defineCommand({
  name: 'document.file',
  args: Args,
  blobs: (args) => [args.blobSha256],
  reads: (args) => [
    ...caseFileRefs(args.caseId),
    { table: 'document', id: args.documentId },
    ...(args.scanned === null
      ? []
      : [
          { table: 'scanBatch', id: args.scanned.batchId } as Ref,
          ...args.scanned.pages.map(({ id }): Ref => ({ table: 'scanPage', id })),
        ]),
  ],
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context, args.scanned === null ? 'open' : 'closed_too');
    if ('no' in found) return found.no;
    const { file } = found;
    if (loaded.one('document', args.documentId)) return refused('already_exists', { documentId: args.documentId });
    const twin = file.documents.find((other) => other.blobSha256 === args.blobSha256);
    if (twin && !args.duplicateConfirmed) {
      return refused('already_filed', { documentId: twin.id, title: twin.title, firstLeaf: twin.firstLeaf });
    }
    const settled = settledPages(loaded, args);
    if ('no' in settled) return settled.no;
    const { duplicateConfirmed: _, scanned: __, documentId, ...filed } = args;
    const settledBy = { settledBy: context.actor.id, settledAt: context.now };
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
        ...settled.pages.map((page): Change => ({ table: 'scanPage', row: { ...page, ...settledBy } })),
      ],
    });
  },
});

/** The pages of the batch as they stand in the ledger once the document is filed. */
function settledPages(
  loaded: Loaded,
  { scanned, caseId, documentId }: z.infer<typeof Args>,
): { readonly pages: readonly ScanPage[] } | { readonly no: Decision } {
  if (scanned === null) return { pages: [] };
  const batch = loaded.one('scanBatch', scanned.batchId);
  if (batch === undefined) return { no: refused('not_found', { batchId: scanned.batchId }) };
  if (batch.state !== 'scanning' && batch.state !== 'failed') {
    return { no: refused('not_in_this_state', { state: batchStateName(batch.state) }) };
  }
  const pages: ScanPage[] = [];
  for (const [at, { id, pictureSha256 }] of scanned.pages.entries()) {
    const page = loaded.one('scanPage', id);
    if (page?.batchId !== scanned.batchId) return { no: refused('not_found', { page: id }) };
    if (page.outcome !== 'waiting') return { no: refused('changed_meanwhile', { page: page.number }) };
    pages.push({ ...page, outcome: 'filed', caseId, documentId, pageOfDocument: at + 1, pictureSha256 });
  }
  return { pages };
}
