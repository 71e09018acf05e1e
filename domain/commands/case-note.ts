import { z } from 'zod';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

/** Letters a note may have, in UTF-16 units. */
export const NOTE_LIMIT = 20_000;

const Args = z.object({ caseId: RowId, noteId: RowId, text: z.string().trim().min(1).max(NOTE_LIMIT) });

/** Writes a note (Vermerk) into the file. Refused: already_exists, not_found, not_permitted, case_closed. */
export const caseNote = defineCommand({
  name: 'case.note',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'note', id: args.noteId },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    if (loaded.one('note', args.noteId)) return refused('already_exists', { noteId: args.noteId });
    return changes(
      {
        table: 'note',
        row: {
          id: args.noteId,
          caseId: args.caseId,
          authorId: context.actor.id,
          text: args.text,
          writtenAt: context.now,
        },
      },
      historyEntry(context, 'case.note', { caseId: args.caseId, subjectId: args.noteId }),
    );
  },
});
