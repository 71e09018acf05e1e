import { addMonths, daysBetween, type LocalDate } from '../time/local-date.ts';
import type { Clock, ClockCode } from './clock.ts';
import { urgencyText } from './urgency-text.ts';

/** How a case stands to its next day to act, from worst to none. */
export const URGENCY_BANDS = ['critically_overdue', 'overdue', 'due_soon', 'not_due_yet', 'none'] as const;
export type UrgencyBand = (typeof URGENCY_BANDS)[number];

export interface CaseUrgency {
  readonly code: ClockCode | null;
  /** The day a queue sorts by; null when no clock presses. */
  readonly dueOn: LocalDate | null;
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly band: UrgencyBand;
}

/** Days ahead that count as soon, and days behind from which "overdue" says too little: measures of the office, not of the law. */
const SOON = 7;
const LONG_OVERDUE = 7;

/** What presses most: the clock with the earliest day to act among those that still ask something of the authority. */
export function urgencyOf(clocks: readonly Clock[], today: LocalDate): CaseUrgency {
  const [first] = clocks.filter(presses).sort(byPressure);
  if (first === undefined) return { code: null, dueOn: null, reason: null, legalBasis: null, band: 'none' };
  const dueOn = pressureDay(first);
  return {
    code: first.code,
    dueOn,
    reason: urgencyText(first, today),
    legalBasis: first.legalBasis,
    band: urgencyBand(dueOn, today),
  };
}

/** Order of a queue: earliest day first, cases without one last, equal days by the graver clock. Usable with `sort`. */
export function compareUrgency(a: CaseUrgency, b: CaseUrgency): number {
  if (a.dueOn !== b.dueOn) return a.dueOn === null ? 1 : b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
  return gravity(a.code) - gravity(b.code);
}

/** Age of a case from its receipt in full months, for the groups of a list; the last group begins where § 75 VwGO does (a test holds them together). */
export const AGE_BANDS = ['under_1_month', 'under_2_months', 'under_3_months', 'over_3_months'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export function ageBand(receivedOn: LocalDate, today: LocalDate): AgeBand {
  const full = AGE_BANDS.findIndex((_, months) => addMonths(receivedOn, months + 1) > today);
  return AGE_BANDS[full] ?? 'over_3_months';
}

/** Clocks that ask nothing of the authority: other people's duties, and spans that only end. */
const QUIET: ReadonlySet<ClockCode> = new Set([
  'TITLE_VALIDITY',
  'TITLE_SHORTENING_FLOOR',
  'BLUE_CARD_FIRST_YEAR',
  'FOREIGNER_REPORTS_END',
  'EMPLOYER_REPORTS_END',
  'EMPLOYER_ANSWERS_BA',
  'OBJECTION',
  'DEEMED_NOTIFIED',
  'PORTAL_NOT_RETRIEVED',
  'COMMITMENT_LIABILITY',
  'BIOMETRICS_DELETION',
  'TRAINING_PLACE_SEARCH',
  'VISA_APPOINTMENT',
  'VISA_DECISION',
  'RECOGNITION_RECEIPT',
  'RECOGNITION_DECISION',
]);

/** Graver first, where two clocks end on the same day: loss of status, then rights lost by silence, then suits. */
const GRAVITY: readonly ClockCode[] = [
  'TITLE_EXPIRY',
  'PROVISIONAL_CERTIFICATE_EXPIRY',
  'BLUE_CARD_SUSPENSION',
  'PATERNITY_CONSENT_FICTION',
  'VISA_CONSENT_FICTION',
  'EMPLOYER_INVITATION',
  'BA_CONSENT_FICTION_SHORT',
  'BA_CONSENT_FICTION',
  'INACTION_SUIT',
];

/** What was done late is still missed, but nothing is left to do about it. */
function presses({ code, state, doneOn }: Clock): boolean {
  return !QUIET.has(code) && (state === 'running' || (state === 'missed' && doneOn === null));
}

/** The deemed consent presses when it can be confirmed; everything else when we must have acted. */
function pressureDay({ code, mustActBy, mayRelyFrom }: Clock): LocalDate {
  return code === 'BA_CONSENT_FICTION' || code === 'BA_CONSENT_FICTION_SHORT' ? mayRelyFrom : mustActBy;
}

function byPressure(a: Clock, b: Clock): number {
  const [dayA, dayB] = [pressureDay(a), pressureDay(b)];
  return dayA === dayB ? gravity(a.code) - gravity(b.code) : dayA < dayB ? -1 : 1;
}

function gravity(code: ClockCode | null): number {
  const place = code === null ? -1 : GRAVITY.indexOf(code);
  return place === -1 ? GRAVITY.length : place;
}

/** The band of a day on which something is due; `none` without one. */
export function urgencyBand(dueOn: LocalDate | null, today: LocalDate): UrgencyBand {
  if (dueOn === null) return 'none';
  const days = daysBetween(today, dueOn);
  if (days < -LONG_OVERDUE) return 'critically_overdue';
  if (days < 0) return 'overdue';
  return days <= SOON ? 'due_soon' : 'not_due_yet';
}
