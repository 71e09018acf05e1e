import { caseHintOf } from '#domain/case/case-hint-of.ts';
import type { Change } from '#domain/commands/command.ts';
import { MUSTERSTADT } from '#domain/letters/office-musterstadt.ts';
import type { Case, HistoryEntry, Note } from '#domain/records/case.ts';
import type { Absence, Officer } from '#domain/records/office.ts';
import { addDays, daysBetween, type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { CASE_MIX, type CaseMix } from './case-mix.ts';
import { DEMO_DAY } from './demo-day.ts';
import { withDistribution } from './distribution/with-distribution.ts';
import { type CaseOutline, dayWithin, drawAge, instantOn, inventCase, onWorkday } from './invented-case.ts';
import { inventCourse } from './invented-course.ts';
import { noteTexts } from './note-texts.ts';
import { createRandom, type Random } from './random.ts';
import { DEMO_TEAMS, demoOfficers } from './roster.ts';

/** A row of the demo office, to be written as it stands. */
export type DemoRow = Change;

export interface DemoOfficeOptions {
  /** Number of open cases; 5,000 when not given. */
  cases?: number;
  /** The day the office is shown on; no case was received on it or later. DEMO_DAY when not given. */
  today?: LocalDate;
}

/**
 * An invented authority with its open cases, the same for the same seed, number of cases and day. Rows come in an order
 * in which each refers to earlier ones only: the office, teams, officers, absences, then each case with its parties, notes,
 * history and course, at last what the distribution of work knows. No documents: demoFiles puts them in. Teams and officers do not depend on the seed.
 */
export function demoOffice(seed: number, options: DemoOfficeOptions = {}): { rows: DemoRow[] } {
  const { cases = 5000, today = DEMO_DAY } = options;
  const random = createRandom(seed);
  const officers = demoOfficers(today);
  const scanning = officers.filter((officer) => officer.role === 'scanning');
  const signers = officers.filter((officer) => officer.mayFinalSign);
  const rows: DemoRow[] = [
    { table: 'officeSettings', row: MUSTERSTADT },
    ...DEMO_TEAMS.map((row): DemoRow => ({ table: 'team', row })),
    ...officers.map((row): DemoRow => ({ table: 'officer', row })),
    ...drawAbsences(random, officers, today).map((row): DemoRow => ({ table: 'absence', row })),
  ];
  for (const outline of drawOutlines(random, cases, today)) {
    const { theCase: opened, parties } = inventCase(random, outline, { today, officers });
    const { theCase, history, ...course } = inventCourse(createRandom(seed ^ rows.length), opened, parties, {
      today,
      actorId: opened.assigneeId ?? random.pick(scanning).id,
      signerId: signers.find(({ teamIds }) => teamIds.includes(opened.teamId))?.id ?? signers[0]!.id,
    });
    rows.push({ table: 'case', row: theCase });
    for (const row of parties) rows.push({ table: 'party', row });
    const applicant = parties.find(({ role }) => role === 'applicant');
    rows.push({ table: 'caseHint', row: caseHintOf(theCase, applicant?.address ?? null) });
    rows.push({ table: 'historyEntry', row: openedBy(random, theCase, random.pick(scanning)) });
    rows.push(...workedOn(random, theCase, today));
    for (const row of history) rows.push({ table: 'historyEntry', row });
    for (const row of course.facts) rows.push({ table: 'fact', row });
    for (const row of course.marks) rows.push({ table: 'checklistMark', row });
    for (const row of course.consultations) rows.push({ table: 'consultation', row });
    for (const row of course.decisions) rows.push({ table: 'caseDecision', row });
    for (const row of course.letters) rows.push({ table: 'letter', row });
    for (const row of course.followUps) rows.push({ table: 'followUp', row });
    for (const row of course.pauses) rows.push({ table: 'pause', row });
  }
  return { rows: withDistribution(rows, seed, today) };
}

/** About every sixth officer is away now or soon, for one day to three weeks. */
function drawAbsences(random: Random, officers: readonly Officer[], today: LocalDate): Absence[] {
  const away = officers.filter(() => random.chance(0.17));
  return away.map((officer) => {
    const from = addDays(today, random.between(-10, 25));
    return { id: random.uuid(), officerId: officer.id, from, to: addDays(from, random.between(0, 20)) };
  });
}

/** Kinds in their shares, in the order of receipt; file numbers rise with it and start anew each year. */
function drawOutlines(random: Random, cases: number, today: LocalDate): CaseOutline[] {
  const received = Array.from({ length: cases }, (_, index) => {
    const mix = mixAt((index + 0.5) / cases);
    return { mix, receivedOn: onWorkday(addDays(today, -drawAge(random, mix))) };
  });
  received.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
  let year = '';
  let number = 0;
  return received.map(({ mix, receivedOn }) => {
    if (receivedOn.slice(2, 4) !== year) {
      year = receivedOn.slice(2, 4);
      number = 100_000;
    }
    number += random.between(1, 9);
    const fileReference = `33.2-${number}/${year}`;
    return { mix, receivedOn, age: daysBetween(receivedOn, today), fileReference };
  });
}

/** The kind that stands at this place (0 to 1) when all kinds lie side by side, each as wide as its share. */
function mixAt(place: number): CaseMix {
  let end = 0;
  for (const mix of CASE_MIX) {
    end += mix.share;
    if (place < end) return mix;
  }
  return CASE_MIX[0] as CaseMix;
}

function openedBy(random: Random, theCase: Case, officer: Officer): HistoryEntry {
  return {
    id: random.uuid(),
    caseId: theCase.id,
    at: instantOn(random, theCase.receivedOn, 6),
    actorId: officer.id,
    action: 'case.open',
    subjectId: null,
    changes: [],
    remark: null,
  };
}

/** The claim and up to three notes of the officer who has the case, each with its history entry; nothing without one. */
function workedOn(random: Random, theCase: Case, today: LocalDate): DemoRow[] {
  const { id: caseId, assigneeId, claimedAt } = theCase;
  if (assigneeId === null || claimedAt === null) return [];
  const rows: DemoRow[] = [
    {
      table: 'historyEntry',
      row: {
        id: random.uuid(),
        caseId,
        at: claimedAt,
        actorId: assigneeId,
        action: 'case.claim',
        subjectId: null,
        changes: [{ field: 'assigneeId', oldValue: null, newValue: assigneeId }],
        remark: null,
      },
    },
  ];
  const claimedOn = officeDay(claimedAt);
  const texts = new Set(Array.from({ length: random.between(0, 3) }, () => random.pick(noteTexts(theCase.state))));
  for (const text of texts) {
    const day = dayWithin(random, claimedOn, daysBetween(claimedOn, today));
    const note: Note = { id: random.uuid(), caseId, authorId: assigneeId, text, writtenAt: instantOn(random, day, 12) };
    rows.push({ table: 'note', row: note }, { table: 'historyEntry', row: noted(random, note) });
  }
  return rows;
}

function noted(random: Random, note: Note): HistoryEntry {
  return {
    id: random.uuid(),
    caseId: note.caseId,
    at: note.writtenAt,
    actorId: note.authorId,
    action: 'case.note',
    subjectId: note.id,
    changes: [],
    remark: null,
  };
}
