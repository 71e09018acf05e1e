import { z } from 'zod';
import { Document } from '../records/document.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { Remark, RowId, Title } from './text-args.ts';

const Labels = z.object({ title: Title, ...Document.pick({ type: true, dateOfDocument: true }).shape });
const FIELDS = ['type', 'title', 'dateOfDocument'] as const;

const Args = z.object({
  documentId: RowId,
  caseId: RowId,
  /** What the officer saw; another value means that somebody else changed it meanwhile. */
  expected: Labels,
  to: Labels,
  remark: Remark,
});

/**
 * Corrects type, title or date of a document; the history keeps the old values.
 * Refused: changed_meanwhile {type, title, dateOfDocument as they are now}, not_found, not_permitted, case_closed.
 */
export const documentReclassify = defineCommand({
  name: 'document.reclassify',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const document = found.file.documents.find(({ id }) => id === args.documentId);
    if (!document) return refused('not_found', { documentId: args.documentId });
    if (FIELDS.some((field) => document[field] !== args.expected[field])) {
      return refused('changed_meanwhile', {
        type: document.type,
        title: document.title,
        dateOfDocument: document.dateOfDocument,
      });
    }
    const changed = FIELDS.filter((field) => document[field] !== args.to[field]);
    return fileChanges(found.file, context, 'document.reclassify', {
      subjectId: document.id,
      rows: [{ table: 'document', row: { ...document, ...args.to } }],
      noted: changed.map((field) => ({ field, oldValue: document[field], newValue: args.to[field] })),
      remark: args.remark,
    });
  },
});
