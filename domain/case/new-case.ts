import type { Case } from '../records/case.ts';
import { type ListColumns, listColumns } from './list-columns.ts';

/** A case as it comes in: nothing filed, recorded or decided yet, its list columns computed. */
export function newCase(theCase: Omit<Case, keyof ListColumns | 'route'>): Case {
  const none = { route: null, dueOn: null, dueReason: null, gaps: null, papersOwed: false, followUpOn: null };
  const opened: Case = { ...theCase, ...none };
  const empty = { documents: [], facts: [], marks: [], consultations: [], decisions: [], letters: [] };
  return { ...opened, ...listColumns({ theCase: opened, ...empty, followUps: [], pauses: [] }, opened.receivedOn) };
}
