import { z } from 'zod';
import type { Document } from '../records/document.ts';
import type { ScanPage } from '../records/scan.ts';
import { type CaseFile, caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { type Change, type Decision, defineCommand, type Loaded, type Ref, refused } from './command.ts';
import { documentPartsIn, documentPartsRefs } from './document-parts.ts';
import { scanBatchOf } from './scan-batch-of.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  documentId: RowId,
  caseId: RowId,
  batchId: RowId,
  /** The pages of the batch it is made of: all of them. */
  pageIds: z.array(z.string()).min(1).max(5000),
  /** Id of the trace left behind. */
  traceId: RowId,
  reason: z.string().trim().min(3).max(4000),
});

/**
 * Takes a scanned document out of the file again, while its batch is still worked on: its pages wait on the table as before, and may be
 * filed anew. The file keeps a trace at its leaves, as where a document was moved away (nothing disappears from a file, numbers of
 * the other leaves stay). The document itself with its text stays at central, in no file.
 * Refused: document_in_use {title, use} (the file rests on it already), changed_meanwhile {caseId} (moved away since), incomplete
 * (not all of its pages), not_found, not_permitted, not_in_this_state (the batch is finished).
 */
export const documentUnfile = defineCommand({
  name: 'document.unfile',
  args: Args,
  reads: (args) => [
    ...caseFileRefs(args.caseId),
    { table: 'document', id: args.documentId },
    { table: 'scanBatch', id: args.batchId },
    ...args.pageIds.map((id): Ref => ({ table: 'scanPage', id })),
    ...documentPartsRefs(args.documentId),
  ],
  decide(loaded, args, context) {
    const { documentId, caseId, batchId, traceId, reason } = args;
    const ofBatch = scanBatchOf(loaded, batchId, context, ['scanning', 'failed']);
    if ('no' in ofBatch) return ofBatch.no;
    const found = openCaseFile(loaded, caseId, context, 'closed_too');
    if ('no' in found) return found.no;
    const { file } = found;
    const document = loaded.one('document', documentId);
    if (document === undefined) return refused('not_found', { documentId });
    if (document.caseId !== caseId) return refused('changed_meanwhile', { caseId: document.caseId });
    const use = restsOn(document, file);
    if (use !== null) return refused('document_in_use', { title: document.title, use });
    const waiting = pagesBack(loaded, args, document);
    if ('no' in waiting) return waiting.no;
    const { title, firstLeaf, pageCount } = document;
    const remaining = file.documents.filter(({ id }) => id !== documentId);
    return fileChanges({ ...file, documents: remaining }, context, 'document.unfile', {
      subjectId: documentId,
      remark: reason,
      rows: [
        // In no file: the batch it came from stands where its case stood.
        { table: 'document', row: { ...document, caseId: batchId } },
        ...documentPartsIn(loaded, documentId, batchId),
        {
          table: 'misfilingTrace',
          row: {
            ...{ id: traceId, caseId, documentId, title, firstLeaf, pageCount, reason },
            movedToCaseId: null,
            movedBy: context.actor.id,
            movedAt: context.now,
          },
        },
        ...waiting.pages.map((row): Change => ({ table: 'scanPage', row })),
      ],
    });
  },
});

/** What in a file can rest on one of its documents. */
export const DOCUMENT_USES = ['fact', 'checklist', 'ba_request', 'decision', 'letter'] as const;
export type DocumentUse = (typeof DOCUMENT_USES)[number];

function restsOn({ id }: Document, file: CaseFile): DocumentUse | null {
  if (file.facts.some(({ value, citation }) => value !== null && citation?.documentId === id)) return 'fact';
  if (file.marks.some(({ mark, documentId }) => mark === 'present' && documentId === id)) return 'checklist';
  if (file.consultations.some(({ packageDocumentId }) => packageDocumentId === id)) return 'ba_request';
  if (file.decisions.some(({ citations }) => citations.some(({ documentId }) => documentId === id))) return 'decision';
  if (file.letters.some(({ documentId }) => documentId === id)) return 'letter';
  return null;
}

/** The document's pages in the ledger, waiting again. */
function pagesBack(
  loaded: Loaded,
  { batchId, documentId, pageIds }: z.infer<typeof Args>,
  document: Document,
): { readonly pages: readonly ScanPage[] } | { readonly no: Decision } {
  if (new Set(pageIds).size !== document.pageCount) return { no: refused('incomplete', { what: 'pages' }) };
  const pages: ScanPage[] = [];
  for (const id of pageIds) {
    const page = loaded.one('scanPage', id);
    if (page?.batchId !== batchId || page.documentId !== documentId) return { no: refused('not_found', { page: id }) };
    pages.push({
      ...page,
      outcome: 'waiting',
      caseId: null,
      documentId: null,
      pageOfDocument: null,
      pictureSha256: null,
      settledBy: null,
      settledAt: null,
    });
  }
  return { pages };
}
