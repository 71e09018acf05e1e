import { type ChecklistItem, checklistFor } from '../checklist/checklist-for.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Facts } from '../facts/facts.ts';
import type { Document } from '../records/document.ts';
import type { ChecklistMark } from '../records/proceeding.ts';
import type { LocalDate } from '../time/local-date.ts';

/** `open`: whether it is needed hangs on something not known, or a person has to judge it. */
export type ItemStatus = 'present' | 'missing' | 'open' | 'waived';

/** One line of a case's checklist with what the e-file has for it. */
export interface ChecklistEntry {
  readonly item: ChecklistItem;
  readonly status: ItemStatus;
  /** Documents of the e-file that satisfy it, newest first. */
  readonly documents: readonly Document[];
  readonly mark: ChecklistMark | null;
}

/** The checklist as it stands: filled by the documents of the e-file, overruled by what an officer marked. `facts`: knownFacts of the same file. */
export function checklistState(
  file: Pick<CaseFile, 'documents' | 'marks'>,
  facts: Facts,
  today: LocalDate,
): ChecklistEntry[] {
  return checklistFor(facts, today)
    .filter(({ needed }) => needed !== 'no')
    .map((item) => {
      const mark = file.marks.find((one) => one.item === item.key && one.mark !== 'open') ?? null;
      const documents = file.documents
        .filter(({ type, id }) => item.documentTypes.includes(type) || id === mark?.documentId)
        .sort((a, b) => (a.filedAt < b.filedAt ? 1 : -1));
      return { item, mark, documents, status: statusOf(item, mark, documents) };
    });
}

function statusOf(item: ChecklistItem, mark: ChecklistMark | null, documents: readonly Document[]): ItemStatus {
  if (mark?.mark === 'waived') return 'waived';
  if (mark?.mark === 'present' || documents.length > 0) return 'present';
  return item.needed === 'yes' ? 'missing' : 'open';
}
