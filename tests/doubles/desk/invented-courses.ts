import type { CaseState } from '#domain/case/case-state.ts';
import { listColumns } from '#domain/case/list-columns.ts';
import type { OfferFacts } from '#domain/case/offer-facts.ts';
import type { Route } from '#domain/case/route.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Case } from '#domain/records/case.ts';
import type { Document } from '#domain/records/document.ts';
import type { Consultation, Fact } from '#domain/records/proceeding.ts';
import { addDays, addMonths, type Instant, type LocalDate } from '#domain/time/local-date.ts';
import { type Chance, seededChance } from './chance.ts';
import type { MemoryRows } from './memory-rows.ts';

/** A case at one point of its course: what is known of it, and what has been asked. */
interface Course {
  readonly state?: CaseState;
  readonly route?: Route;
  readonly facts: Partial<Facts> & OfferFacts;
  readonly request?: Partial<Consultation> & { readonly sentDaysAgo: number };
}

/**
 * Puts the first new cases of a team at different points of the course, in the officer's hands, so that every screen of it can
 * be looked at: a complete request, each route without permission, open questions, a stop, a running, ripe, questioned and
 * answered request.
 */
export function inventCourses(rows: MemoryRows, officerId: string, today: LocalDate): void {
  const chance = seededChance(23);
  const cases = rows
    .all('case', { teamId: 'employer-change' })
    .filter(({ state, caseType }) => state === 'received' && caseType === 'employer_change');
  for (const [index, course] of courses(today).entries()) {
    const theCase = cases[index];
    if (theCase) takeUp(rows, theCase, course, { officerId, today, chance });
  }
}

interface Office {
  readonly officerId: string;
  readonly today: LocalDate;
  readonly chance: Chance;
}

function courses(today: LocalDate): readonly Course[] {
  const start = addMonths(today, 2);
  const skilled = {
    titleKind: 'skilled_academic',
    employerChangeReason: 'new_employer',
    newEmploymentStart: start,
  } as const;
  const short = { insuredEmploymentMonths: 11, stayUninterruptedSince: addMonths(today, -20) };
  const complete = { ...skilled, ...short, ...OFFER, hiredOutToThirdParties: false, employmentDeclarationUsable: true };
  return [
    { facts: complete },
    { facts: skilled },
    { facts: {} },
    { facts: { titleKind: 'settlement_permit' } },
    { facts: { titleKind: 'skilled_vocational', employerChangeReason: 'transfer_of_business' } },
    {
      facts: {
        titleKind: 'blue_card',
        employerChangeReason: 'new_employer',
        newEmploymentStart: start,
        blueCardFirstEmploymentStart: addMonths(today, -7),
        grossAnnualSalary: 61_200,
      },
    },
    {
      facts: {
        titleKind: 'blue_card',
        employerChangeReason: 'new_employer',
        newEmploymentStart: start,
        blueCardFirstEmploymentStart: addMonths(today, -26),
        titleIssuedOn: addMonths(today, -26),
      },
    },
    { facts: { ...complete, hiredOutToThirdParties: true } },
    { state: 'ba_requested', route: 'R2', facts: complete, request: { sentDaysAgo: 6 } },
    { state: 'ba_requested', route: 'R2', facts: complete, request: { sentDaysAgo: 20 } },
    {
      state: 'ba_question',
      route: 'R2',
      facts: { ...complete, 'ezb.establishmentNumber': '4711' },
      request: {
        sentDaysAgo: 9,
        state: 'question',
        questionOn: addDays(today, -1),
        question: 'info_insufficient',
        questionText: 'Bitte die Betriebsnummer des Beschäftigungsbetriebs und die Höhe der Zulagen mitteilen.',
      },
    },
    {
      state: 'ba_granted',
      route: 'R2',
      facts: complete,
      request: {
        sentDaysAgo: 12,
        state: 'answered',
        outcome: 'granted_restricted',
        answeredOn: addDays(today, -2),
        restrictions: {
          validUntil: addMonths(today, 36),
          employer: 'Neckartal Präzisionsteile GmbH',
          occupation: 'Ingenieurin für Fertigungstechnik',
          region: null,
          workingTime: null,
        },
      },
    },
    {
      facts: {
        ...skilled,
        insuredEmployment: [{ from: addMonths(today, -40), to: addMonths(today, -3) }],
        ...OFFER,
      },
    },
  ];
}

const OFFER: OfferFacts & Partial<Facts> = {
  'ezb.firm': 'Neckartal Präzisionsteile GmbH',
  'ezb.employerStreet': 'Hedelfinger Straße',
  'ezb.employerHouseNumber': '114',
  'ezb.employerPostalCode': '70327',
  'ezb.employerTown': 'Stuttgart',
  'ezb.contactPerson': 'Martina Weber',
  'ezb.phone': '0711 555 0142',
  'ezb.email': 'personal@neckartal-praezision.example',
  'ezb.establishmentNumber': '67112233',
  'ezb.workplace': 'Stuttgart',
  'ezb.jobTitle': 'Ingenieurin für Fertigungstechnik: Planung und Inbetriebnahme von Bearbeitungszentren',
  'ezb.qualification': 'degree',
  'ezb.licenceNeeded': false,
  'ezb.workingTime': 'full_time',
  'ezb.weeklyHours': 38.5,
  'ezb.overtimeDuty': false,
  'ezb.holidays': 30,
  'ezb.collectiveAgreement': true,
  'ezb.pay': 4650,
  'ezb.payBasis': 'month',
  'ezb.socialInsurance': true,
  grossAnnualSalary: 55_800,
  newEmploymentOpenEnded: true,
};

function takeUp(rows: MemoryRows, theCase: Case, course: Course, office: Office): void {
  const { officerId, today, chance } = office;
  const caseId = theCase.id;
  const declaration = filedDeclaration(rows, theCase, chance);
  const recordedAt = `${addDays(today, -1)}T08:12:00.000Z` as Instant;
  for (const [field, value] of Object.entries(course.facts)) {
    const citation = isOfForm(field) ? { documentId: declaration.id, page: Math.min(2, declaration.pageCount) } : null;
    const row: Fact = { id: `${caseId}/${field}`, caseId, field, value, citation, recordedBy: officerId, recordedAt };
    rows.write({ table: 'fact', row });
  }
  if (course.request) rows.write({ table: 'consultation', row: request(caseId, course.request, office) });
  const { state = theCase.state, route = null } = course;
  const known = rows.one('case', caseId) ?? theCase;
  const taken: Case = { ...known, state, route, assigneeId: officerId, claimedAt: recordedAt };
  const parts = { documents: rows.all('document', { caseId }), facts: rows.all('fact', { caseId }) };
  for (const step of stepsOf(course)) {
    const at = `${addDays(today, -step.daysAgo)}T09:30:00.000Z` as Instant;
    const changes = [{ field: 'state', oldValue: null, newValue: step.state }];
    const entry = { id: chance.uuid(), caseId, at, actorId: officerId, subjectId: null, remark: null };
    rows.write({ table: 'historyEntry', row: { ...entry, action: step.action, changes } });
  }
  const empty = { marks: [], decisions: [], letters: [], followUps: [], pauses: [] };
  const consultations = rows.all('consultation', { caseId });
  const columns = listColumns({ theCase: taken, ...parts, ...empty, consultations }, today);
  rows.write({ table: 'case', row: { ...taken, ...columns } });
}

/** What the history must tell of a course that is under way. */
function stepsOf({ state, request: asked }: Course) {
  if (!asked || !state) return [];
  const { sentDaysAgo } = asked;
  return [
    { action: 'case.triage', state: 'triaged', daysAgo: sentDaysAgo + 1 },
    { action: 'ba.send', state: 'ba_requested', daysAgo: sentDaysAgo },
    ...(state === 'ba_requested' ? [] : [{ action: 'ba.answer', state, daysAgo: 2 }]),
  ];
}

function isOfForm(field: string): boolean {
  return field.startsWith('ezb.') || field === 'hiredOutToThirdParties' || field === 'newEmploymentStart';
}

/** The EzB of the case; one is filed at the end where the drawn papers have none. */
function filedDeclaration(rows: MemoryRows, theCase: Case, chance: Chance): Document {
  const documents = rows.all('document', { caseId: theCase.id });
  const there = documents.find(({ type }) => type === 'employment_declaration');
  const [like] = documents;
  if (there || !like) return there ?? (like as unknown as Document);
  const filed: Document = {
    ...like,
    id: chance.uuid(),
    type: 'employment_declaration',
    title: 'Erklärung zum Beschäftigungsverhältnis',
    pageCount: 4,
    firstLeaf: theCase.pageCount + 1,
  };
  rows.write({ table: 'document', row: filed });
  rows.write({ table: 'case', row: { ...theCase, pageCount: theCase.pageCount + filed.pageCount } });
  return filed;
}

function request(
  caseId: string,
  { sentDaysAgo, ...more }: NonNullable<Course['request']>,
  { officerId, today, chance }: Office,
): Consultation {
  return {
    id: chance.uuid(),
    caseId,
    authority: 'labour_agency',
    fiction: 'two_weeks',
    legalBasis: '§ 39 Abs. 2 i. V. m. § 18b AufenthG',
    payload: {
      employer: 'Neckartal Präzisionsteile GmbH',
      job: 'Ingenieurin für Fertigungstechnik',
      sections: [
        {
          heading: 'Arbeitgeber',
          rows: [
            { field: '10', label: 'Firma', value: 'Neckartal Präzisionsteile GmbH' },
            { field: '19', label: 'Betriebsnummer', value: '67112233' },
          ],
        },
      ],
    },
    sentOn: addDays(today, -sentDaysAgo),
    channel: 'portal',
    proof: 'Übermittlung 2026-118-442',
    packageDocumentId: null,
    follows: null,
    state: 'running',
    questionOn: null,
    question: null,
    questionText: null,
    answeredOn: null,
    outcome: null,
    restrictions: null,
    confirmationNote: null,
    sentBy: officerId,
    ...more,
  };
}
