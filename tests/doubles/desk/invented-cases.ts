import type { CaseState } from '#domain/case/case-state.ts';
import type { CaseType } from '#domain/case/case-type.ts';
import { newCase } from '#domain/case/new-case.ts';
import { listName, sortName } from '#domain/person/name.ts';
import type { Case, HistoryEntry, Note, Party } from '#domain/records/case.ts';
import type { Document } from '#domain/records/document.ts';
import { addDays, type Instant, type LocalDate } from '#domain/time/local-date.ts';
import type { Chance } from './chance.ts';
import { OFFICERS } from './invented-office.ts';
import { type InventedPerson, PEOPLE } from './invented-people.ts';

/** One invented e-file with everything in it. */
export interface InventedFile {
  theCase: Case;
  parties: Party[];
  documents: Document[];
  notes: Note[];
  history: HistoryEntry[];
}

const EMPLOYER_CHANGE: readonly CaseType[] = ['employer_change', 'employer_change', 'permit_extension', 'blue_card'];
const SKILLED: readonly CaseType[] = ['skilled_work', 'fast_track', 'blue_card', 'settlement_permit'];
const STATES: readonly CaseState[] = [
  'received',
  'received',
  'triaged',
  'triaged',
  'awaiting_documents',
  'ready_for_ba',
  'ba_requested',
  'ba_requested',
  'assessing',
  'hearing',
  'ready_for_pickup',
];

const PAPERS: readonly (readonly [Document['type'], string, number])[] = [
  ['application', 'Antrag auf Änderung der Nebenbestimmung', 4],
  ['passport', 'Reisepass, Seiten 1 bis 6', 6],
  ['residence_card', 'Elektronischer Aufenthaltstitel, Vorder- und Rückseite', 2],
  ['employment_declaration', 'Erklärung zum Beschäftigungsverhältnis', 5],
  ['employment_contract', 'Arbeitsvertrag mit Anlage Stellenbeschreibung', 9],
  ['payslip', 'Gehaltsnachweise der letzten drei Monate', 3],
  ['rent_contract', 'Mietvertrag', 12],
  ['health_insurance', 'Mitgliedsbescheinigung der Krankenkasse', 1],
  ['registration_certificate', 'Meldebescheinigung', 1],
  ['pension_record', 'Versicherungsverlauf der Deutschen Rentenversicherung', 8],
];

const LONG_TITLE =
  'Anschreiben der bevollmächtigten Kanzlei mit der Bitte um bevorzugte Bearbeitung wegen drohenden Verlusts der Beschäftigung, ' +
  'nebst Anlagen 1 bis 14 (Zeugnisse, Bescheinigungen, Schriftwechsel mit dem bisherigen Arbeitgeber), nachgereicht per Telefax ' +
  'und per Post, mit handschriftlichem Zusatz der Mandantin auf Seite 3';

/** An invented file of team `teamId`, seen from `today`. Facts are drawn, the due date follows from them by the domain's rule. */
export function inventedFile(chance: Chance, teamId: string, number: number, today: LocalDate): InventedFile {
  const person = PEOPLE[number % PEOPLE.length] ?? PEOPLE[0]!;
  const caseId = chance.uuid();
  const state = chance.pick(STATES);
  const receivedOn = addDays(today, -chance.whole(2, 96));
  const assigned = state === 'received' ? chance.often(0.2) : chance.often(0.65);
  const assignee = chance.often(0.35) ? OFFICERS[0]! : chance.pick(OFFICERS.slice(0, 3));
  const documents = papers(chance, caseId, receivedOn, number);
  const party = applicant(chance, caseId, person);
  const theCase = newCase({
    id: caseId,
    fileReference: `32-4.${teamId === 'skilled' ? 6 : 2}-${4000 + number}/${today.slice(2, 4)}`,
    teamId,
    caseType: chance.pick(teamId === 'skilled' ? SKILLED : EMPLOYER_CHANGE),
    state,
    applicantName: listName(party),
    sortName: sortName(party),
    birthDate: party.birthDate,
    nationality: party.nationality,
    receivedOn,
    titleValidUntil: chance.often(0.8) ? addDays(today, chance.whole(-4, 200)) : null,
    baRequestedOn: state === 'ba_requested' ? addDays(today, -chance.whole(0, 16)) : null,
    assigneeId: assigned ? assignee.id : null,
    claimedAt: assigned ? at(addDays(today, -chance.whole(0, 2)), chance) : null,
    pageCount: documents.reduce((sum, document) => sum + document.pageCount, 0),
  });
  return {
    theCase,
    parties: [party],
    documents,
    notes: chance.often(0.3) ? [remark(chance, caseId, today)] : [],
    history: [
      {
        id: chance.uuid(),
        caseId,
        at: at(receivedOn, chance),
        actorId: chance.pick(OFFICERS).id,
        action: 'case.open',
        subjectId: null,
        changes: [],
        remark: null,
      },
      ...documents.map((document) => ({
        id: chance.uuid(),
        caseId,
        at: document.filedAt,
        actorId: document.filedBy,
        action: 'document.file',
        subjectId: document.id,
        changes: [],
        remark: null,
      })),
    ],
  };
}

function applicant(chance: Chance, caseId: string, [familyName, givenNames, sex, nationality]: InventedPerson): Party {
  const year = chance.whole(1962, 2004);
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  const full = `${year}-${month}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
  return {
    id: chance.uuid(),
    caseId,
    personId: chance.uuid(),
    role: 'applicant',
    familyName,
    givenNames,
    birthName: chance.often(0.1) ? 'Marchetti' : null,
    birthDate: chance.often(0.04)
      ? null
      : chance.often(0.08)
        ? `${year}`
        : chance.often(0.06)
          ? `${year}-${month}`
          : full,
    sex,
    nationality: chance.often(0.02) ? null : nationality,
    address: `Lindenäckerweg ${chance.whole(1, 90)}, 70374 Stuttgart`,
  };
}

function papers(chance: Chance, caseId: string, receivedOn: LocalDate, number: number): Document[] {
  let leaf = 1;
  const chosen = PAPERS.slice(0, chance.whole(2, PAPERS.length));
  return chosen.map(([type, title, pageCount], index) => {
    const firstLeaf = leaf;
    leaf += pageCount;
    return {
      id: chance.uuid(),
      caseId,
      type,
      title: number % 9 === 3 && index === 1 ? LONG_TITLE : title,
      dateOfDocument: chance.often(0.8) ? addDays(receivedOn, -chance.whole(0, 60)) : null,
      receivedOn: addDays(receivedOn, index < 3 ? 0 : chance.whole(0, 2)),
      channel: chance.pick(['scan', 'post', 'email', 'portal'] as const),
      blobSha256: Array.from({ length: 8 }, () => chance.whole(0, 0xffffffff).toString(16).padStart(8, '0')).join(''),
      byteSize: chance.whole(80_000, 4_000_000),
      mediaType: 'application/pdf',
      originalName: `scan-${String(number).padStart(4, '0')}-${index + 1}.pdf`,
      pageCount,
      firstLeaf,
      filedBy: chance.pick(OFFICERS).id,
      filedAt: at(receivedOn, chance),
    };
  });
}

function remark(chance: Chance, caseId: string, today: LocalDate): Note {
  return {
    id: chance.uuid(),
    caseId,
    authorId: chance.pick(OFFICERS).id,
    text: chance.pick([
      'Frau Weber vom neuen Arbeitgeber hat angerufen: Arbeitsbeginn ist zum 1. des übernächsten Monats geplant. Unterschrift auf der EzB wird nachgereicht.',
      'Betriebsübergang nach § 613a BGB geprüft: liegt nicht vor, neuer Arbeitsvertrag mit anderer Tätigkeit.',
      'Vorsprache ohne Termin, Antrag mündlich erläutert. Versicherungsverlauf fehlt noch.',
    ]),
    writtenAt: at(addDays(today, -chance.whole(0, 14)), chance),
  };
}

function at(day: LocalDate, chance: Chance): Instant {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(chance.whole(6, 15))}:${two(chance.whole(0, 59))}:${two(chance.whole(0, 59))}.000Z` as Instant;
}
