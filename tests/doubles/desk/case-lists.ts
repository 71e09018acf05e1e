import type { CaseColumn, CaseListRequest, QueueId } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES, isAwaited, isOpen } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import type { Case } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import { fold } from '#domain/text/fold.ts';

/** Whether a case belongs to a queue of this officer. */
export function isInQueue(theCase: Case, queue: QueueId, me: Officer): boolean {
  if (!isOpen(theCase.state)) return false;
  if (queue.startsWith('team:')) return theCase.teamId === queue.slice('team:'.length);
  if (!me.teamIds.includes(theCase.teamId)) return false;
  switch (queue) {
    case 'inbox':
      return theCase.assigneeId === null;
    case 'mine':
      return theCase.assigneeId === me.id;
    case 'waiting_labour_agency':
      return theCase.assigneeId === me.id && isAwaited('labour_agency', theCase);
    case 'awaiting_signature':
      return theCase.state === 'awaiting_cosign';
    case 'follow_ups':
      return theCase.assigneeId === me.id && theCase.followUpOn !== null;
    default:
      return theCase.assigneeId === me.id && isAwaited('applicant', theCase);
  }
}

/** The cases a list request asks for, filtered and sorted; rows without a value come last. */
export function listed(
  cases: readonly Case[],
  request: Omit<CaseListRequest, 'offset' | 'limit'>,
  me: Officer,
  nameOf: (officerId: string) => string,
): Case[] {
  const text = fold(request.text).trim();
  const { column, direction } = request.sort;
  const sign = direction === 'ascending' ? 1 : -1;
  return cases
    .filter(
      (theCase) =>
        isInQueue(theCase, request.queue, me) &&
        (request.caseTypes.length === 0 || request.caseTypes.includes(theCase.caseType)) &&
        (request.states.length === 0 || request.states.includes(theCase.state)) &&
        (request.routes.length === 0 || (theCase.route !== null && request.routes.includes(theCase.route))) &&
        (request.waitingFor.length === 0 || request.waitingFor.some((party) => isAwaited(party, theCase))) &&
        (request.incomplete === null || (theCase.gaps !== null && theCase.gaps > 0 === request.incomplete)) &&
        isBetween(theCase.sortName, request.letters) &&
        (text === '' || matches(theCase, text)),
    )
    .map((theCase) => ({ theCase, key: sortKey(theCase, column, nameOf) }))
    .sort((a, b) => {
      if (a.key === b.key) return a.theCase.id < b.theCase.id ? -1 : 1;
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return (a.key < b.key ? -1 : 1) * sign;
    })
    .map(({ theCase }) => theCase);
}

function isBetween(sortName: string, letters: CaseListRequest['letters']): boolean {
  const [first = ''] = sortName;
  return letters === null || (first >= fold(letters.from) && first <= fold(letters.to));
}

function matches(theCase: Case, text: string): boolean {
  return (
    fold(theCase.applicantName)
      .split(/[\s,-]+/)
      .some((part) => part.startsWith(text)) ||
    fold(theCase.applicantName).startsWith(text) ||
    fold(theCase.fileReference).includes(text)
  );
}

function sortKey(theCase: Case, column: CaseColumn, nameOf: (id: string) => string): string | number | null {
  switch (column) {
    case 'applicant':
      return theCase.sortName;
    case 'caseType':
      return CASE_TYPE_NAMES[theCase.caseType].short;
    case 'state':
      return CASE_STATE_NAMES[theCase.state];
    case 'assignee':
      return theCase.assigneeId === null ? null : nameOf(theCase.assigneeId);
    default:
      return theCase[column];
  }
}
