import type { ScanFiling } from '#contract/desk/scan.ts';
import type { CaseChoice, FilingProposal, Proposed } from '#domain/filing/proposal.ts';
import { DOCUMENT_TYPE_NAMES, type DocumentType } from '#domain/records/document-type.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { dayOf } from '../../ui/day-field.tsx';

export type PickedCase = Pick<CaseChoice, 'caseId' | 'applicantName'> & { readonly fileReference: string | null };

/** What a person has typed or chosen for a document; what is not there follows the proposal. */
export interface FilingEdits {
  readonly theCase?: PickedCase | null;
  readonly type?: DocumentType;
  readonly date?: string;
  readonly title?: string;
  readonly sender?: string;
  readonly received?: string;
  readonly duplicateConfirmed?: boolean;
}

/** The form as it stands: edits over what the proposal is certain of. Days as they are typed. */
export interface FilingDraft {
  readonly theCase: PickedCase | null;
  readonly type: DocumentType | null;
  readonly date: string;
  readonly title: string;
  readonly sender: string;
  readonly received: string;
  readonly duplicateConfirmed: boolean;
}

/** A sender goes into the title from here on; it is a help with words, not a fact of the file. */
const SENDER_FROM = 0.8;

/** Fills the form: nothing is filled in that the proposal is not certain of. */
export function filingDraft(proposal: FilingProposal | null, edits: FilingEdits, receivedOn: LocalDate): FilingDraft {
  const { cases = [], types = [], dates = [], senders = [], preselected } = proposal ?? {};
  const type = edits.type ?? (preselected?.type ? (types[0]?.value ?? null) : null);
  const sender = edits.sender ?? certain(senders[0]) ?? '';
  const written = [type === null || type === 'other' ? '' : DOCUMENT_TYPE_NAMES[type], sender];
  return {
    theCase: edits.theCase === undefined ? (preselected?.case ? (cases[0]?.value ?? null) : null) : edits.theCase,
    type,
    date: edits.date ?? (preselected?.date && dates[0] ? longDay(dates[0].value) : ''),
    sender,
    title: edits.title ?? written.filter(Boolean).join(', '),
    received: edits.received ?? longDay(receivedOn),
    duplicateConfirmed: edits.duplicateConfirmed ?? false,
  };
}

function certain(sender: Proposed<string> | undefined): string | undefined {
  return sender !== undefined && sender.confidence >= SENDER_FROM ? sender.value : undefined;
}

/** What hinders filing; the form names it at the field. */
export type FilingProblem = 'case' | 'type' | 'title' | 'date' | 'received';

/** The form as the desk takes it, or what is missing. */
export function readFiling(
  draft: FilingDraft,
  document: Pick<ScanFiling, 'batchId' | 'tableDocumentId'>,
): ScanFiling | { readonly problems: readonly FilingProblem[] } {
  const { theCase, type } = draft;
  const title = draft.title.trim();
  const dateOfDocument = dayOf(draft.date);
  const receivedOn = dayOf(draft.received);
  const problems: FilingProblem[] = [];
  if (theCase === null) problems.push('case');
  if (type === null) problems.push('type');
  if (dateOfDocument === 'invalid') problems.push('date');
  if (title === '') problems.push('title');
  if (receivedOn === null || receivedOn === 'invalid') problems.push('received');
  if (theCase === null || type === null || dateOfDocument === 'invalid') return { problems };
  if (receivedOn === null || receivedOn === 'invalid' || problems.length > 0) return { problems };
  const { duplicateConfirmed } = draft;
  return { ...document, caseId: theCase.caseId, type, title, dateOfDocument, receivedOn, duplicateConfirmed };
}
