import { z } from 'zod';
import { decisionCarriedBy } from '../case/decision-letter.ts';
import { LocalDate } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  letterId: RowId,
  template: z.string().min(1).max(60),
  language: z.string().min(2).max(10),
  fields: z.record(z.string(), z.json()),
  /** The letter as PDF/A, filed to the same case beforehand. */
  documentId: RowId,
  requestedItems: z.array(z.string()).default([]),
  deadline: LocalDate.nullable().default(null),
  sentOn: LocalDate.nullable().default(null),
});

/**
 * Makes a letter final: it is the document `documentId` of the e-file from now on and never changes. A signed decision that has not
 * gone out yet points at the letter that carries it; a later version takes the place of the earlier one.
 * Refused: already_exists {letterId}, not_found {documentId}, not_found, not_permitted, case_closed.
 */
export const letterFinalise = defineCommand({
  name: 'letter.finalise',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    if (file.letters.some(({ id }) => id === args.letterId))
      return refused('already_exists', { letterId: args.letterId });
    if (!file.documents.some(({ id }) => id === args.documentId)) {
      return refused('not_found', { documentId: args.documentId });
    }
    const { letterId, ...rest } = args;
    const carried = decisionCarriedBy(args.template, file.decisions);
    return fileChanges(file, context, 'letter.finalise', {
      subjectId: letterId,
      rows: [
        {
          table: 'letter',
          row: { ...rest, id: letterId, state: 'final', writtenBy: context.actor.id, writtenAt: context.now },
        },
        ...(carried ? [{ table: 'caseDecision', row: { ...carried, letterId } } as Change] : []),
      ],
      noted: [
        { field: 'template', oldValue: null, newValue: args.template },
        ...(carried ? [{ field: 'carriesDecision', oldValue: null, newValue: carried.kind }] : []),
      ],
    });
  },
});
