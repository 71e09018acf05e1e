import { checklistState } from '#domain/case/checklist-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { listColumns } from '#domain/case/list-columns.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import { EZB_FIELDS, type EzbLabelledField } from '#domain/ezb/ezb-form.ts';
import type { Case, HistoryEntry } from '#domain/records/case.ts';
import type { Document, Page } from '#domain/records/document.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import type { Fact, PageCitation } from '#domain/records/proceeding.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { instantOn } from '../invented-case.ts';
import type { Random } from '../random.ts';
import type { FiledPaper } from './file-papers.ts';
import { TRANSFER_NOTICE } from './papers-of-case.ts';

/** The rows of a case that change or come about when its papers are filed. */
export interface Filing
  extends Pick<CaseFile, 'theCase' | 'facts' | 'marks' | 'letters' | 'consultations' | 'documents'> {
  readonly pages: readonly Page[];
  readonly history: readonly HistoryEntry[];
}

/** Files papers to a case one after the other; what the case knows already refers to them from now on. */
export function fileToCase(
  random: Random,
  file: CaseFile,
  papers: readonly FiledPaper[],
  { scannedBy, today }: { scannedBy: string; today: LocalDate },
): Filing {
  const documents: Document[] = [];
  const pages: Page[] = [];
  const history: HistoryEntry[] = [];
  let leaves = 0;
  for (const paper of papers) {
    const id = random.uuid();
    const caseId = file.theCase.id;
    const filedBy = paper.document.channel === 'outgoing' ? (file.theCase.assigneeId ?? scannedBy) : scannedBy;
    const filedAt = instantOn(random, paper.document.receivedOn, 6);
    documents.push({ ...paper.document, id, caseId, firstLeaf: leaves + 1, filedBy, filedAt });
    for (const page of paper.pages) pages.push({ ...page, id: `${id}/${page.number}`, caseId, documentId: id });
    history.push({
      id: random.uuid(),
      caseId,
      at: filedAt,
      actorId: filedBy,
      action: 'document.file',
      subjectId: id,
      changes: [],
      remark: null,
    });
    leaves += paper.document.pageCount;
  }
  const of = (type: DocumentType, on: LocalDate | null = null): string | null =>
    documents.find((one) => one.type === type && (on === null || one.dateOfDocument === on))?.id ?? null;
  const facts = file.facts.map((fact) => ({ ...fact, citation: citationOf(fact, of) }));
  const letters = file.letters.map((letter) => ({
    ...letter,
    documentId: of(letter.template === 'hearing' ? 'hearing_letter' : 'document_request', letter.sentOn),
  }));
  const consultations = file.consultations.map((one) => ({ ...one, packageDocumentId: of('ba_request', one.sentOn) }));
  const filed = { ...file, documents, facts, letters, consultations };
  // No type of document stands for this paper: the mark says which one it is.
  const notice = documents.find(({ title }) => title === TRANSFER_NOTICE)?.id ?? null;
  const marks = marksLeft(filed, today).map((mark) =>
    mark.item === 'transfer_notice' && notice !== null ? { ...mark, documentId: notice, reason: null } : mark,
  );
  const theCase: Case = { ...file.theCase, pageCount: leaves };
  const columns = listColumns({ ...filed, marks, theCase }, today);
  return { theCase: { ...theCase, ...columns }, documents, pages, facts, letters, consultations, marks, history };
}

/** Papers that are in the e-file no longer lie in the paper file; where nobody has recorded a thing, nobody has looked there. */
function marksLeft(file: CaseFile, today: LocalDate): CaseFile['marks'] {
  if (file.facts.length === 0) return [];
  const scanned = checklistState(file, knownFacts(file), today)
    .filter(({ documents }) => documents.length > 0)
    .map(({ item }) => item.key);
  return file.marks.filter(({ item }) => !scanned.includes(item));
}

/** Facts that stand in another paper than the employer's declaration. */
const ELSEWHERE: Readonly<Record<string, readonly DocumentType[]>> = {
  titleKind: ['residence_card', 'toleration'],
  titleIssuedOn: ['residence_card'],
  employmentUnrestricted: ['supplementary_sheet', 'residence_card', 'toleration'],
  insuredEmploymentMonths: ['pension_record'],
  stayUninterruptedSince: ['residence_card', 'toleration'],
};

/** Fields of the declaration behind the facts that are named otherwise. */
const FIELD_OF: Readonly<Record<string, EzbLabelledField>> = {
  newEmploymentStart: 'start',
  newEmploymentOpenEnded: 'duration',
  grossAnnualSalary: 'pay',
  hiredOutToThirdParties: 'hiredOut',
  employerChangeReason: 'occasion',
  'ezb.payBasis': 'pay',
};

function citationOf({ field }: Fact, of: (type: DocumentType) => string | null): PageCitation | null {
  const elsewhere = ELSEWHERE[field]?.map((type) => of(type)).find((id) => id !== null);
  if (elsewhere !== undefined) return { documentId: elsewhere!, page: 1 };
  const asked = FIELD_OF[field] ?? (field.startsWith('ezb.') ? (field.slice('ezb.'.length) as EzbLabelledField) : null);
  const documentId = of('employment_declaration');
  if (asked === null || documentId === null || !Object.hasOwn(EZB_FIELDS, asked)) return null;
  const { section } = EZB_FIELDS[asked];
  return { documentId, page: section <= 'C' ? 1 : section <= 'H' ? 2 : 3 };
}
