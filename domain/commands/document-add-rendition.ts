import { z } from 'zod';
import { Rendition } from '../records/scan.ts';
import { changes, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Args = z.object({
  renditionId: RowId,
  ...Rendition.pick({
    caseId: true,
    documentId: true,
    blobSha256: true,
    byteSize: true,
    conformance: true,
    software: true,
  }).shape,
});

/**
 * Lays a searchable PDF/A beside a document's original; a newer one takes the place of an older one when a person's corrections
 * have come in. Refused: not_found, changed_meanwhile {caseId}, already_exists, not_permitted.
 */
export const documentAddRendition = defineCommand({
  name: 'document.addRendition',
  args: Args,
  blobs: (args) => [args.blobSha256],
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'document', id: args.documentId },
    { table: 'rendition', id: args.renditionId },
  ],
  decide(loaded, { renditionId, ...args }, context) {
    const found = workableCase(loaded, args.caseId, context, 'closed_too');
    if ('no' in found) return found.no;
    const document = loaded.one('document', args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (document.caseId !== args.caseId) return refused('changed_meanwhile', { caseId: document.caseId });
    if (loaded.one('rendition', renditionId)) return refused('already_exists', { renditionId });
    return changes({ table: 'rendition', row: { ...args, id: renditionId, madeAt: context.now } });
  },
});
