import { listColumns } from '#domain/case/list-columns.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Case, HistoryEntry } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import type { Letter } from '#domain/records/proceeding.ts';
import { addDays, daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { CASE_MIX } from './case-mix.ts';
import { DEMO_DAY } from './demo-day.ts';
import { instantOn, inventCase, onWorkday } from './invented-case.ts';
import { type InventedCourse, inventCourse } from './invented-course.ts';
import { createRandom, type Random } from './random.ts';
import { demoOfficers } from './roster.ts';
import { inOneChain } from './state-chain.ts';

const TEAM = 'arbeitgeberwechsel';
/** About twenty a week: fewer than come in, as in an office in which every third post is empty. */
const CLOSED = 180;
/** Closed on the days before today. */
const DAYS = 63;
/** Days from receipt to filing away: the shortest, and what typically comes on top. */
const [SHORTEST, TYPICAL] = [40, 35];
/** Share in which papers had to be asked for. */
const ASKED = 0.42;

/**
 * Employer changes that were filed away in the last nine weeks, each with its whole course: what a team's weeks are summed up from, which
 * cases that are still open cannot tell. Without documents, and none of them is in any list but that of closed cases.
 */
export function closedCases(seed: number, today: LocalDate = DEMO_DAY): Change[] {
  const random = createRandom(seed ^ 0x0c10_5ed0);
  const officers = demoOfficers(today).filter(({ teamIds }) => teamIds.includes(TEAM));
  const filing = demoOfficers(today).filter(({ role }) => role === 'scanning');
  const working = officers.filter(({ role, secondedUntil }) => role === 'case_officer' && secondedUntil === null);
  const lead = officers.find(({ role }) => role === 'team_lead')!;
  const days = Array.from({ length: CLOSED }, () => onWorkday(addDays(today, -random.between(1, DAYS)))).sort();
  return days.flatMap((closedOn, at) => {
    const people = { opener: random.pick(filing), officer: random.pick(working), signer: lead };
    const fileReference = `33.2-${800_000 + 7 * at}/${closedOn.slice(2, 4)}`;
    return closedCase(random, fileReference, closedOn, people);
  });
}

interface People {
  readonly opener: Officer;
  readonly officer: Officer;
  readonly signer: Officer;
}

function closedCase(random: Random, fileReference: string, closedOn: LocalDate, people: People): Change[] {
  const lasted = SHORTEST + Math.floor(-Math.log(1 - random.fraction()) * TYPICAL);
  const receivedOn = onWorkday(addDays(closedOn, -lasted));
  const age = daysBetween(receivedOn, closedOn);
  const mix = CASE_MIX.find(({ caseType }) => caseType === 'employer_change')!;
  const invented = inventCase(
    random,
    { mix, receivedOn, age, fileReference },
    { today: closedOn, officers: [people.officer] },
  );
  const triagedBy = addDays(receivedOn, Math.floor(0.1 * age));
  const readyOn = onWorkday(addDays(triagedBy, random.between(4, 8)));
  const opened: Case = {
    ...invented.theCase,
    state: 'decided',
    assigneeId: people.officer.id,
    claimedAt: instantOn(random, receivedOn, 9),
    baRequestedOn: onWorkday(addDays(readyOn, random.between(0, 5)), readyOn),
  };
  const course = inventCourse(random, opened, invented.parties, {
    today: closedOn,
    actorId: people.officer.id,
    signerId: people.signer.id,
  });
  const step = (action: string, state: Case['state'], on: LocalDate, hour: number): HistoryEntry => ({
    ...entry(random, opened.id, action, people.officer.id),
    at: instantOn(random, on, hour),
    changes: [{ field: 'state', oldValue: null, newValue: state }],
  });
  const askedOn = random.chance(ASKED) ? onWorkday(addDays(triagedBy, 1), receivedOn) : null;
  const history = inOneChain([
    ...course.history,
    ...(askedOn === null ? [] : [step('case.requestDocuments', 'awaiting_documents', askedOn, 15)]),
    step('case.proceed', 'ready_for_ba', readyOn, 7),
    step('case.close', 'filed', closedOn, 15),
  ]);
  const letters = askedOn === null ? [] : [askedFor(random, opened.id, people.officer.id, askedOn)];
  const claimed = { field: 'assigneeId', oldValue: null, newValue: people.officer.id };
  return [
    { table: 'case', row: filed(course, letters, closedOn) },
    ...invented.parties.map((row): Change => ({ table: 'party', row })),
    ...[
      { ...entry(random, opened.id, 'case.open', people.opener.id), at: instantOn(random, receivedOn, 6) },
      { ...entry(random, opened.id, 'case.claim', people.officer.id), at: opened.claimedAt!, changes: [claimed] },
      ...history,
    ].map((row): Change => ({ table: 'historyEntry', row })),
    ...course.facts.map((row): Change => ({ table: 'fact', row })),
    ...course.marks.map((row): Change => ({ table: 'checklistMark', row })),
    ...course.consultations.map((row): Change => ({ table: 'consultation', row })),
    ...course.decisions.map((row): Change => ({ table: 'caseDecision', row })),
    ...letters.map((row): Change => ({ table: 'letter', row })),
  ];
}

function filed(course: InventedCourse, letters: readonly Letter[], on: LocalDate): Case {
  const theCase: Case = { ...course.theCase, state: 'filed' };
  return { ...theCase, ...listColumns({ ...course, letters, documents: [], followUps: [], theCase }, on) };
}

function askedFor(random: Random, caseId: string, writtenBy: string, sentOn: LocalDate): Letter {
  return {
    ...{ id: random.uuid(), caseId, template: 'document_request', language: 'de', fields: {}, state: 'final' },
    ...{ documentId: null, requestedItems: ['contract'], deadline: addDays(sentOn, 21), writtenBy },
    ...{ writtenAt: instantOn(random, sentOn, 13), sentOn },
  };
}

function entry(random: Random, caseId: string, action: string, actorId: string): Omit<HistoryEntry, 'at'> {
  return { id: random.uuid(), caseId, actorId, action, subjectId: null, changes: [], remark: null };
}
