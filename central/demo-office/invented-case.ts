import type { CaseType } from '#domain/case/case-type.ts';
import { newCase } from '#domain/case/new-case.ts';
import { listName, type PersonName, sortName, splitLetter } from '#domain/person/name.ts';
import type { Case, Party } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import { addDays, type Instant, type LocalDate, weekday } from '#domain/time/local-date.ts';
import type { CaseMix, StateMix } from './case-mix.ts';
import { STATE_MIX } from './case-mix.ts';
import { type InventedPerson, inventAddress, inventPerson } from './invented-person.ts';
import type { Random } from './random.ts';
import { DEMO_TEAMS, type TeamId } from './roster.ts';

/** What is settled about a case before its details are invented. */
export interface CaseOutline {
  readonly mix: CaseMix;
  readonly receivedOn: LocalDate;
  /** Whole days from receipt to today. */
  readonly age: number;
  readonly fileReference: string;
}

export interface InventedCase {
  readonly theCase: Case;
  readonly parties: readonly Party[];
}

const OLDEST_DAYS = 420;

/** Days since receipt, 1 to about 14 months: most cases are young, some very old. */
export function drawAge(random: Random, mix: CaseMix): number {
  const age = 1 + Math.floor(-Math.log(1 - random.fraction()) * mix.typicalAge);
  return age <= OLDEST_DAYS ? age : random.between(90, OLDEST_DAYS);
}

/** A case in a state its age and kind allow, with an officer of its team or none, and its parties. */
export function inventCase(
  random: Random,
  outline: CaseOutline,
  context: { today: LocalDate; officers: readonly Officer[] },
): InventedCase {
  const { mix, receivedOn, age } = outline;
  const { today } = context;
  const id = random.uuid();
  const applicant = inventPerson(random, {
    year: Number(today.slice(0, 4)),
    unionCitizens: mix.caseType === 'naturalisation',
    adult: mix.caseType !== 'family_reunification' || random.chance(0.7),
  });
  const teamId = routeTo(mix.caseType, applicant);
  const { state, unassigned } = drawState(random, mix, age);
  const assignee = random.chance(unassigned) ? null : drawAssignee(random, context.officers, teamId);
  const theCase = newCase({
    id,
    fileReference: outline.fileReference,
    teamId,
    caseType: mix.caseType,
    state,
    applicantName: listName(applicant),
    sortName: sortName(applicant),
    birthDate: applicant.birthDate,
    nationality: applicant.nationality,
    receivedOn,
    titleValidUntil: drawTitleEnd(random, mix, today),
    baRequestedOn: drawAgencyRequest(random, mix, state, age, today),
    assigneeId: assignee?.id ?? null,
    claimedAt: assignee === null ? null : instantOn(random, dayWithin(random, receivedOn, age), 9),
    pageCount: 0,
  });
  return { theCase, parties: inventParties(random, theCase, applicant) };
}

/** A working moment on a day: within three hours from `hour` (UTC). */
export function instantOn(random: Random, day: LocalDate, hour: number): Instant {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(hour + random.between(0, 2))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}`;
  return `${day}T${time}.${String(random.between(0, 999)).padStart(3, '0')}Z` as Instant;
}

/** A day from `start` on, before today where `age` is the number of days since `start`; mostly soon after it. */
export function dayWithin(random: Random, start: LocalDate, age: number): LocalDate {
  return onWorkday(addDays(start, Math.floor(random.fraction() * random.fraction() * age)), start);
}

/** The same day, or the Friday before a weekend; never before `earliest`. */
export function onWorkday(day: LocalDate, earliest: LocalDate | null = null): LocalDate {
  const friday = addDays(day, -Math.max(0, weekday(day) - 5));
  return earliest !== null && friday < earliest ? earliest : friday;
}

function routeTo(caseType: CaseType, applicant: PersonName): TeamId {
  switch (caseType) {
    case 'employer_change':
      return 'arbeitgeberwechsel';
    case 'skilled_work':
    case 'blue_card':
    case 'fast_track':
      return 'fachkraefte';
    case 'naturalisation':
      return 'einbuergerung';
    case 'title_transfer':
      return 'servicepoint';
    case 'permit_extension':
    case 'settlement_permit':
    case 'family_reunification':
    case 'study':
      return letterTeam(splitLetter(applicant));
  }
}

function letterTeam(letter: string): TeamId {
  const team = DEMO_TEAMS.find(({ letters }) => letters !== null && letters.from <= letter && letter <= letters.to);
  return team?.id ?? 'buchstaben-n-z';
}

function drawState(random: Random, mix: CaseMix, age: number): StateMix {
  const possible = STATE_MIX.filter((one) => one.fromAge <= age && (mix.agencyTakesPart || !one.agency));
  return random.pickWeighted(possible, (one) => one.weight);
}

/** Leads carry few cases; the others as many as their part-time share allows. */
function drawAssignee(random: Random, officers: readonly Officer[], teamId: TeamId): Officer {
  const team = officers.filter((one) => one.role !== 'scanning' && one.teamIds.includes(teamId));
  return random.pickWeighted(team, (one) => (one.role === 'team_lead' ? 0.1 : one.workShare / one.teamIds.length));
}

function drawTitleEnd(random: Random, mix: CaseMix, today: LocalDate): LocalDate | null {
  const drawn = random.fraction();
  if (drawn < mix.withoutExpiry) return null;
  if (drawn < mix.withoutExpiry + mix.expired) return addDays(today, -random.between(1, 75));
  if (drawn < mix.withoutExpiry + mix.expired + mix.expiresWithinWeek) return addDays(today, random.between(0, 7));
  return addDays(today, random.between(8, mix.validForUpTo));
}

/** When the agency was asked: always set while it is asked, mostly afterwards, never before. */
function drawAgencyRequest(
  random: Random,
  mix: CaseMix,
  state: Case['state'],
  age: number,
  today: LocalDate,
): LocalDate | null {
  if (!mix.agencyTakesPart) return null;
  switch (state) {
    case 'received':
    case 'triaged':
    case 'awaiting_documents':
    case 'ready_for_ba':
      return null;
    case 'ba_requested':
      return addDays(today, -random.between(1, Math.min(17, age - 2)));
    case 'ba_question':
      return addDays(today, -random.between(4, Math.min(35, age - 2)));
    default:
      return random.chance(0.7) ? addDays(today, -random.between(3, Math.min(70, age - 2))) : null;
  }
}

function inventParties(random: Random, theCase: Case, applicant: InventedPerson): Party[] {
  const parties: Party[] = [{ id: random.uuid(), caseId: theCase.id, role: 'applicant', ...applicant }];
  const year = Number(theCase.receivedOn.slice(0, 4));
  if (theCase.caseType === 'family_reunification') {
    const relative = inventPerson(random, { year, unionCitizens: false, adult: true });
    const sameName = random.chance(0.7) && applicant.givenNames !== null;
    parties.push({
      ...relative,
      id: random.uuid(),
      caseId: theCase.id,
      role: 'family_member',
      familyName: sameName ? applicant.familyName : relative.familyName,
      nationality: applicant.nationality,
      address: applicant.address,
    });
  }
  const adviser = ADVISER_ROLES[theCase.caseType];
  if (adviser !== undefined && random.chance(adviser.share)) {
    const [familyName, givenNames] = random.pick(ADVISERS);
    parties.push({
      id: random.uuid(),
      caseId: theCase.id,
      personId: random.uuid(),
      role: adviser.role,
      familyName,
      givenNames,
      birthName: null,
      birthDate: null,
      sex: 'not_stated',
      nationality: null,
      address: inventAddress(random),
    });
  }
  return parties;
}

/** Who else appears in a file: the contact at the employer, or a lawyer. */
const ADVISER_ROLES: Partial<Record<CaseType, { role: Party['role']; share: number }>> = {
  employer_change: { role: 'employer_contact', share: 0.5 },
  fast_track: { role: 'employer_contact', share: 1 },
  blue_card: { role: 'employer_contact', share: 0.3 },
  naturalisation: { role: 'representative', share: 0.12 },
  settlement_permit: { role: 'representative', share: 0.06 },
};

const ADVISERS: readonly (readonly [familyName: string, givenNames: string])[] = [
  ['Bruckmoser', 'Elisabeth'],
  ['Käsbohrer', 'Dieter'],
  ['Şimşekoğlu', 'Levent'],
  ['von der Aumühle', 'Charlotte'],
  ['Strößenreuther', 'Jens'],
  ['Bellinzaghi', 'Chiara'],
  ['Wüstenhöfer', 'Anja'],
  ['Kowalczuk-Rümelin', 'Dorota'],
];
