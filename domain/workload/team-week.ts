import { CaseState, isDecided, isOpen } from '../case/case-state.ts';
import { type OfficePlace, restDayName } from '../law/holidays.ts';
import type { Case, HistoryEntry } from '../records/case.ts';
import type { Consultation } from '../records/proceeding.ts';
import type { TeamWeek } from '../records/team-week.ts';
import { addDays, addMonths, type LocalDate, officeDay, weekday } from '../time/local-date.ts';

/** One case as its file tells it. */
export interface CaseRecord {
  readonly theCase: Pick<Case, 'receivedOn'>;
  readonly history: readonly Pick<HistoryEntry, 'at' | 'action' | 'subjectId' | 'changes'>[];
  readonly consultations: readonly Pick<Consultation, 'id' | 'sentOn' | 'follows' | 'packageDocumentId'>[];
}

/** Working days within which a request goes out once the file is ready. */
const BA_WORKING_DAYS = 2;

/** The Monday of a day's week. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekday(day));
}

/** A team's sums of the week that begins on `weekOf`, from the files of all of its cases. Who did what is not looked at. */
export function teamWeekOf(
  { teamId, weekOf, place }: { readonly teamId: string; readonly weekOf: LocalDate; readonly place: OfficePlace },
  records: readonly CaseRecord[],
): TeamWeek {
  const end = addDays(weekOf, 7);
  const isIn = (day: LocalDate | null): day is LocalDate => day !== null && weekOf <= day && day < end;
  const week = {
    received: 0,
    closed: 0,
    decided: 0,
    decidedInTime: 0,
    completeAtReceipt: 0,
    baSent: 0,
    baWithinTwoDays: 0,
  };
  for (const record of records) {
    const { receivedOn } = record.theCase;
    const states = statesOf(record);
    const decidedOn = states.find(({ state }) => isDecided(state))?.on ?? null;
    if (isIn(receivedOn)) week.received += 1;
    if (isIn(states.find(({ state }) => !isOpen(state))?.on ?? null)) week.closed += 1;
    if (isIn(decidedOn)) {
      week.decided += 1;
      if (decidedOn <= addMonths(receivedOn, 3)) week.decidedInTime += 1;
      if (record.history.every(({ action }) => action !== 'case.requestDocuments')) week.completeAtReceipt += 1;
    }
    for (const request of record.consultations) {
      if (request.follows !== null || !isIn(request.sentOn)) continue;
      week.baSent += 1;
      const ready = readyOn(record, request, states);
      if (request.sentOn <= workingDaysAfter(ready, BA_WORKING_DAYS, place)) week.baWithinTwoDays += 1;
    }
  }
  return { id: `${teamId}/${weekOf}`, teamId, weekOf, ...week };
}

/** The day so many working days after a day, which itself does not count. */
export function workingDaysAfter(day: LocalDate, count: number, place: OfficePlace): LocalDate {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (restDayName(at, place) === null) left -= 1;
  }
  return at;
}

interface StateStep {
  readonly at: string;
  readonly on: LocalDate;
  readonly state: CaseState;
}

function statesOf({ history }: CaseRecord): StateStep[] {
  return history
    .flatMap(({ at, changes }) =>
      changes.flatMap(({ field, newValue }): StateStep[] => {
        const state = field === 'state' ? CaseState.safeParse(newValue).data : undefined;
        return state === undefined ? [] : [{ at, on: officeDay(at), state }];
      }),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * When the file was ready for the request: the last time it was put to `ready_for_ba`; where it was sent straight out of waiting for
 * papers, the last paper before it (not the package that was sent); else the receipt.
 */
function readyOn(
  { theCase, history }: CaseRecord,
  { id, sentOn, packageDocumentId }: CaseRecord['consultations'][number],
  states: readonly StateStep[],
): LocalDate {
  const sentAt = history.find(({ action, subjectId }) => action === 'ba.send' && subjectId === id)?.at;
  const before = states.filter(({ at, on }) => (sentAt === undefined ? on <= sentOn : at < sentAt));
  const last = before.at(-1);
  if (last?.state === 'ready_for_ba') return last.on;
  if (last?.state !== 'awaiting_documents') return theCase.receivedOn;
  const papers = history
    .filter(({ action, subjectId }) => action === 'document.file' && subjectId !== packageDocumentId)
    .map(({ at }) => officeDay(at))
    .filter((on) => on <= sentOn)
    .sort();
  return papers.at(-1) ?? last.on;
}
