import type { HistoryEntry } from '../records/case.ts';
import type { Change, DecisionContext } from './command.ts';

/** The history entry every command leaves in a case. Its id is the command's, unless one command leaves two. */
export function historyEntry(
  context: DecisionContext,
  action: string,
  entry: Pick<HistoryEntry, 'caseId'> & Partial<Pick<HistoryEntry, 'id' | 'subjectId' | 'changes' | 'remark'>>,
): Change {
  return {
    table: 'historyEntry',
    row: {
      id: entry.id ?? context.commandId,
      caseId: entry.caseId,
      at: context.now,
      actorId: context.actor.id,
      action,
      subjectId: entry.subjectId ?? null,
      changes: entry.changes ?? [],
      remark: entry.remark ?? null,
    },
  };
}
