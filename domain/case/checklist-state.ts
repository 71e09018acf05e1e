import { type ChecklistItem, checklistFor } from '../checklist/checklist-for.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Facts } from '../facts/facts.ts';
import type { Document } from '../records/document.ts';
import type { ChecklistMark } from '../records/proceeding.ts';
import type { LocalDate } from '../time/local-date.ts';
import { lastMonths, monthText, payslipMonths } from './payslip-months.ts';

/** `open`: whether it is needed hangs on something not known, or a person has to judge it. */
export type ItemStatus = 'present' | 'missing' | 'open' | 'waived';

/** One line of a case's checklist with what the e-file has for it. */
export interface ChecklistEntry {
  readonly item: ChecklistItem;
  readonly status: ItemStatus;
  /** Documents of the e-file that satisfy it, newest first. */
  readonly documents: readonly Document[];
  readonly mark: ChecklistMark | null;
  /** One German sentence about the documents, where which they are of matters; null elsewhere. */
  readonly note: string | null;
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
      const found = file.documents
        .filter(({ type, id }) => item.documentTypes.includes(type) || id === mark?.documentId)
        .sort((a, b) => (a.filedAt < b.filedAt ? 1 : -1));
      const { documents, note } =
        item.key === 'payslips'
          ? lastPayslips(found, mark, facts.receivedOn ?? today)
          : { documents: found, note: null };
      return { item, mark, documents, note, status: statusOf(item, mark, documents) };
    });
}

const WANTED_MONTHS = 3;
const NUMBER_WORDS = ['keiner', 'einer', 'zwei'];

/** Payslips of the last months before the receipt alone say what a person lives on (§ 2 Abs. 3 AufenthG); a person may overrule it. */
function lastPayslips(
  found: readonly Document[],
  mark: ChecklistMark | null,
  receivedOn: LocalDate,
): Pick<ChecklistEntry, 'documents' | 'note'> {
  const documents = found.filter(
    (one) => one.id === mark?.documentId || lastMonths(payslipMonths(one), receivedOn).length > 0,
  );
  const months = lastMonths(documents.flatMap(payslipMonths), receivedOn);
  if (months.length > 0) {
    const lacking = WANTED_MONTHS - months.length;
    const rest = lacking > 0 ? ` Für drei Monate ${lacking === 1 ? 'fehlt' : 'fehlen'} ${NUMBER_WORDS[lacking]}.` : '';
    return { documents, note: `Liegen vor: ${months.map(monthText).join(', ')}.${rest}` };
  }
  const old = [...new Set(found.flatMap(payslipMonths))].sort().map(monthText);
  return { documents, note: old.length === 0 ? null : `Zählen nicht, weil älter: ${old.join(', ')}.` };
}

function statusOf(item: ChecklistItem, mark: ChecklistMark | null, documents: readonly Document[]): ItemStatus {
  if (mark?.mark === 'waived') return 'waived';
  if (mark?.mark === 'present' || documents.length > 0) return 'present';
  return item.needed === 'yes' ? 'missing' : 'open';
}
