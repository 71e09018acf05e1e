import { documentTypesOf } from '../checklist/document-types-of.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Letter } from '../records/proceeding.ts';
import { type LocalDate, officeDay } from '../time/local-date.ts';

/** A sent request for papers. `settledOn`: the day the last paper came, was waived, or all were found complete; null while one is owed. */
export interface PaperRequest {
  readonly letter: Letter;
  readonly sentOn: LocalDate;
  readonly settledOn: LocalDate | null;
}

type Sources = Pick<CaseFile, 'letters' | 'documents' | 'marks' | 'facts'>;

/** The requests for papers of a case, oldest first (§ 82 Abs. 1 AufenthG). They run by themselves, whatever else the case waits for. */
export function paperRequests(file: Sources): PaperRequest[] {
  return file.letters
    .flatMap((letter) => {
      const { sentOn, requestedItems } = letter;
      if (sentOn === null || requestedItems.length === 0) return [];
      return [{ letter, sentOn, settledOn: settledOn(file, letter, sentOn) }];
    })
    .sort((a, b) => (a.letter.writtenAt < b.letter.writtenAt ? -1 : 1));
}

/** Whether a paper that was asked for is still owed. */
export function owesPapers(file: Sources): boolean {
  return paperRequests(file).some(({ settledOn: day }) => day === null);
}

function settledOn(file: Sources, letter: Letter, sentOn: LocalDate): LocalDate | null {
  const each = letter.requestedItems.map((item) => cameOn(file, item, letter, sentOn));
  const all = each.every((day) => day !== null) ? each.reduce(later) : null;
  return [all, foundComplete(file, letter)].filter((day) => day !== null).reduce<LocalDate | null>(earlier, null);
}

/** When one paper was there: filed after the request, or an officer's word. */
function cameOn(
  { documents, marks }: Sources,
  item: string,
  { writtenAt }: Letter,
  sentOn: LocalDate,
): LocalDate | null {
  const types = documentTypesOf(item);
  const filed = documents
    .filter(({ type, filedAt }) => types.has(type) && filedAt > writtenAt)
    .map(({ receivedOn }) => later(receivedOn, sentOn));
  const marked = marks
    .filter((mark) => mark.item === item && mark.mark !== 'open' && mark.markedAt > writtenAt)
    .map(({ markedAt }) => officeDay(markedAt));
  return [...filed, ...marked].reduce<LocalDate | null>(earlier, null);
}

/** The day somebody found the papers complete after this request. */
function foundComplete({ facts }: Sources, { writtenAt }: Letter): LocalDate | null {
  const found = facts.find(
    ({ field, value, recordedAt }) => field === 'documentsComplete' && value === true && recordedAt > writtenAt,
  );
  return found ? officeDay(found.recordedAt) : null;
}

const earlier = (a: LocalDate | null, b: LocalDate): LocalDate => (a === null || b < a ? b : a);

function later<Day extends LocalDate | null>(a: Day, b: Day): Day {
  return a !== null && b !== null && a > b ? a : b;
}
