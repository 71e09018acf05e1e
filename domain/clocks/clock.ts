import type { Question } from '../facts/questions.ts';
import type { OfficePlace } from '../law/holidays.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import type { Because, PeriodEnd } from './period.ts';

export const CLOCK_TITLES = {
  BA_CONSENT_FICTION: 'Zustimmungsfiktion der BA',
  BA_CONSENT_FICTION_SHORT: 'Zustimmungsfiktion der BA (verkürzt)',
  BLUE_CARD_SUSPENSION: 'Aussetzung des Arbeitsplatzwechsels (Blaue Karte EU)',
  BLUE_CARD_FIRST_YEAR: 'Erste Monate der Beschäftigung mit der Blauen Karte EU',
  FOREIGNER_REPORTS_END: 'Mitteilung des Beschäftigungsendes durch die Person',
  EMPLOYER_REPORTS_END: 'Mitteilung des Beschäftigungsendes durch den Arbeitgeber',
  TITLE_SHORTENING_FLOOR: 'Früheste Verkürzung des Titels',
  DOCS_DEADLINE: 'Frist der Nachforderung',
  HEARING_DEADLINE: 'Frist der Anhörung',
  EMPLOYER_ANSWERS_BA: 'Auskunft des Arbeitgebers an die BA',
  INACTION_SUIT: 'Untätigkeitsklage',
  OBJECTION: 'Widerspruch',
  DEEMED_NOTIFIED: 'Bekanntgabe des Bescheids',
  PORTAL_NOT_RETRIEVED: 'Abruf des Bescheids',
  TITLE_EXPIRY: 'Ablauf des Titels',
  PROVISIONAL_CERTIFICATE_EXPIRY: 'Ablauf der Fiktionsbescheinigung',
  TITLE_VALIDITY: 'Geltungsdauer des neuen Titels',
  PATERNITY_CONSENT_FICTION: 'Fiktion der Zustimmung zur Vaterschaftsanerkennung',
  VISA_CONSENT_FICTION: 'Schweigefrist zum Visum',
  BLUE_CARD_MOBILITY_DECISION: 'Entscheidung über die Mobilität mit Blauer Karte EU',
  RECOGNITION_RECEIPT: 'Eingangsbestätigung der Anerkennungsstelle',
  RECOGNITION_DECISION: 'Entscheidung der Anerkennungsstelle',
  EMPLOYER_INVITATION: 'Einladung des Arbeitgebers',
  VISA_APPOINTMENT: 'Termin zur Visumantragstellung',
  VISA_DECISION: 'Entscheidung über das Visum',
  TRAINING_PLACE_SEARCH: 'Suche nach einem anderen Ausbildungsplatz',
  COMMITMENT_LIABILITY: 'Haftung aus der Verpflichtungserklärung',
  BIOMETRICS_DELETION: 'Löschung der biometrischen Daten',
} as const;
export type ClockCode = keyof typeof CLOCK_TITLES;

/**
 * `running`: the last day has not passed, or a fiction waits for an officer's confirmation (then `ripe` is true).
 * `stopped`: an event took the clock's effect away. `met`: what had to happen happened in time, or the span has ended as it should.
 * `missed`: the last day passed without it. `confirmed`: an officer recorded that the fiction has come about.
 */
export type ClockState = 'running' | 'stopped' | 'met' | 'missed' | 'confirmed';

export interface Clock {
  readonly code: ClockCode;
  readonly title: string;
  readonly legalBasis: string;
  /** Which of several: number of the BA request, from 1. */
  readonly request: number | null;
  /** The day of the event that starts it. */
  readonly eventOn: LocalDate;
  /** Last day before, and after, the rule for Saturdays, Sundays and holidays. */
  readonly endsOn: LocalDate;
  readonly endsOnShifted: LocalDate;
  /** We must act by the end of this day: the earlier reading. */
  readonly mustActBy: LocalDate;
  /** We may rely on the effect from the start of this day: the later reading. */
  readonly mayRelyFrom: LocalDate;
  readonly state: ClockState;
  /** The day on which what had to be done was done, in time or late; null while it is open, and for clocks that only end. */
  readonly doneOn: LocalDate | null;
  /** A fiction whose day has come and which an officer may confirm. Never true for a state other than `running`. */
  readonly ripe: boolean;
  /** From this day the office treats the case as an emergency; null where there is no such threshold. */
  readonly emergencyFrom: LocalDate | null;
  readonly because: readonly Because[];
}

/** Something the law says about the facts that is no clock of its own. */
export interface LegalNote {
  readonly code: ClockCode;
  readonly text: string;
  readonly legalBasis: string;
}

/** What one group of rules found out. */
export interface Findings {
  readonly clocks: readonly Clock[];
  readonly missing: readonly MissingFact[];
  readonly notes: readonly LegalNote[];
}

/** A fact without which a clock cannot run. */
export interface MissingFact extends Question {
  readonly clock: ClockCode;
}

/** What every rule sees beside the facts. */
export interface ClockContext {
  readonly today: LocalDate;
  readonly place: OfficePlace;
}

export const NOTHING: Findings = { clocks: [], missing: [], notes: [] };

export function found(...clocks: readonly Clock[]): Findings {
  return { clocks, missing: [], notes: [] };
}

export function joined(...findings: readonly Findings[]): Findings {
  return {
    clocks: findings.flatMap(({ clocks }) => clocks),
    missing: findings.flatMap(({ missing }) => missing),
    notes: findings.flatMap(({ notes }) => notes),
  };
}

interface ClockParts {
  readonly code: ClockCode;
  readonly legalBasis: string;
  readonly eventOn: LocalDate;
  readonly end: PeriodEnd;
  readonly state: ClockState;
  readonly doneOn?: LocalDate | undefined;
  /** Further steps: what happened meanwhile, and why the state is what it is. */
  readonly also?: readonly Because[];
  readonly request?: number;
  readonly fiction?: boolean;
  readonly emergencyFrom?: LocalDate;
  /** Where the effect begins on the last day itself instead of the day after. */
  readonly mayRelyFrom?: LocalDate;
}

/** Puts a clock together: the earlier day to act by, the later one to rely on, ripe when a fiction's day has come. */
export function clock(parts: ClockParts, { today }: ClockContext): Clock {
  const {
    code,
    legalBasis,
    eventOn,
    end,
    state,
    also = [],
    request = null,
    fiction = false,
    emergencyFrom = null,
  } = parts;
  const mayRelyFrom = parts.mayRelyFrom ?? addDays(end.endsOnShifted, 1);
  return {
    code,
    title: CLOCK_TITLES[code],
    legalBasis,
    request,
    eventOn,
    endsOn: end.endsOn,
    endsOnShifted: end.endsOnShifted,
    mustActBy: end.endsOn,
    mayRelyFrom,
    state,
    doneOn: parts.doneOn ?? null,
    ripe: fiction && state === 'running' && today >= mayRelyFrom,
    emergencyFrom,
    because: [...end.because, ...also],
  };
}

/** State of a duty: done by the shifted last day is in time. */
export function dutyState(end: PeriodEnd, doneOn: LocalDate | undefined, { today }: ClockContext): ClockState {
  if (doneOn !== undefined) return doneOn <= end.endsOnShifted ? 'met' : 'missed';
  return today > end.endsOnShifted ? 'missed' : 'running';
}
