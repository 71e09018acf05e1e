import type { CaseState } from '../case/case-state.ts';
import type { CaseType } from '../case/case-type.ts';
import type { CaseEffort } from '../records/distribution.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What a lead can say about a case that makes it longer; `beginner_friendly` says who may do it, not how long it takes. */
export type EffortFlag = Exclude<CaseEffort['flags'][number], 'beginner_friendly'>;

export type EffortCode =
  | `type.${CaseType}`
  | `left.${CaseState}`
  | `flag.${EffortFlag}`
  | 'pages'
  | 'person'
  | 'language.english'
  | 'language.other'
  | 'gap'
  | 'hard_from'
  | 'working_day';

/**
 * One weight with the days on which it holds. `type.*`: a whole proceeding of one person in German, from receipt until it is filed
 * away. `left.*`: the share of it that is left in a state. `pages`: reading fifty pages. `person`: each further person. `gap`: each
 * paper that is missing. `hard_from`: from so many minutes a case counts as hard. `working_day`: a full day where no plan says otherwise.
 */
export interface EffortRow {
  readonly code: EffortCode;
  readonly value: number;
  readonly unit: 'minutes' | 'percent';
  /** First day it holds; null from the beginning of the program's cases. */
  readonly validFrom: LocalDate | null;
  /** Last day it holds; null while no end is agreed. */
  readonly validTo: LocalDate | null;
  /** Why it is so, one line for the officer and the staff council, German. */
  readonly explanation: string;
}

/** Pages that one unit of the weight `pages` stands for. */
export const PAGES_PER_UNIT = 50;

/**
 * The weights of work, the only place where one stands. They are assumptions of the program, measured nowhere, until an office agrees
 * its own (Dienstvereinbarung, § 75 Abs. 4 Nr. 11 LPVG BW). A change is a new row, never an edit, so that an older day computes as it did.
 * docs/spec/weights.md prints them.
 */
export const EFFORT_ROWS: readonly EffortRow[] = [
  minutes('type.employer_change', 90, 'Weg bestimmen, Erklärung des Arbeitgebers prüfen, BA anfragen, Entscheidung.'),
  minutes('type.permit_extension', 75, 'Fortbestand der Voraussetzungen prüfen, Karte bestellen und aushändigen.'),
  minutes('type.skilled_work', 120, 'Abschluss, Stelle und Gehalt prüfen, BA anfragen, Karte.'),
  minutes('type.blue_card', 100, 'Abschluss und Gehaltsgrenze prüfen, oft ohne BA, Karte.'),
  minutes('type.fast_track', 180, 'Vereinbarung, Anerkennungsstelle, BA und Vorabzustimmung nacheinander.'),
  minutes('type.settlement_permit', 110, 'Zeiten, Rentenbeiträge und Lebensunterhalt über Jahre nachvollziehen.'),
  minutes(
    'type.family_reunification',
    120,
    'Personenstand, Wohnraum und Lebensunterhalt, oft mit der Auslandsvertretung.',
  ),
  minutes('type.study', 60, 'Immatrikulation und Finanzierung prüfen, Karte.'),
  minutes('type.naturalisation', 300, 'Lange Akten, Anfragen bei mehreren Behörden, Einbürgerungsfeier.'),
  minutes('type.title_transfer', 25, 'Pass und Titel vergleichen, Karte bestellen und aushändigen.'),

  left('received', 100, 'Noch nichts getan.'),
  left('notified', 95, 'Die Mitteilung ist erfasst, die Prüfung beginnt erst.'),
  left('triaged', 85, 'Der Weg steht fest, die Prüfung steht aus.'),
  left('awaiting_documents', 75, 'Nach den Unterlagen folgt die volle Prüfung.'),
  left('ready_for_ba', 65, 'Geprüft, die Anfrage ist zu stellen.'),
  left('ba_requested', 50, 'Nach der Antwort bleiben Entscheidung, Schreiben und Karte.'),
  left('ba_question', 60, 'Die Rückfrage ist zu beantworten, danach wie nach der Anfrage.'),
  left('ba_granted', 45, 'Entscheidung, Schreiben und Karte.'),
  left('ba_deemed_granted', 45, 'Entscheidung, Schreiben und Karte.'),
  left('ba_refused', 70, 'Anhörung und begründete Ablehnung sind mehr Arbeit als eine Erlaubnis.'),
  left('assessing', 60, 'Mitten in der Prüfung.'),
  left('suspended', 65, 'Innerhalb der 30 Tage ist zu prüfen und zu entscheiden.'),
  left('hearing', 55, 'Stellungnahme würdigen, Bescheid begründen.'),
  left('decision_drafted', 30, 'Entwurf prüfen, zeichnen, bekannt geben.'),
  left('awaiting_cosign', 20, 'Nach der Mitzeichnung bekannt geben und abschließen.'),
  left('decided', 18, 'Bekanntgabe, Karte, Abschluss.'),
  left('noted', 8, 'Kurzes Schreiben und Abschluss.'),
  left('released', 10, 'Bekanntgabe und Abschluss.'),
  left('document_ordered', 10, 'Ausgabe der Karte und Abschluss.'),
  left('ready_for_pickup', 8, 'Ausgabe der Karte und Abschluss.'),
  left('handed_over', 3, 'Nur noch zu den Akten.'),
  left('paused', 60, 'Nach dem Ruhen geht die Prüfung weiter.'),
  left('filed', 0, 'Abgeschlossen.'),
  left('withdrawn', 0, 'Abgeschlossen.'),
  left('transferred', 0, 'Abgeschlossen.'),
  left('merged_duplicate', 0, 'Abgeschlossen.'),

  minutes('pages', 6, 'Je 50 Blatt: überfliegen und die wesentlichen Stellen lesen.'),
  minutes('person', 35, 'Jede weitere Person hat eigene Papiere, Fristen und eine eigene Karte.'),
  minutes('language.english', 10, 'Gespräche und Schreiben auf Englisch dauern länger.'),
  minutes('language.other', 30, 'Verdolmetschung absprechen, Gespräch in leichter Sprache führen.'),
  minutes('gap', 6, 'Je fehlender Unterlage: anfordern, erinnern, den Eingang prüfen.'),
  minutes('flag.legal_difficulty', 60, 'Rechtsfrage klären, Rücksprache, längere Begründung.'),
  minutes('flag.lawyer', 40, 'Schriftsätze lesen und beantworten, Akteneinsicht.'),
  minutes('flag.press_or_politics', 30, 'Berichte an die Leitung und Abstimmung.'),
  minutes('flag.security_query', 30, 'Beteiligung der Sicherheitsbehörden und Wertung der Antwort.'),

  minutes('hard_from', 240, 'Was noch vier Stunden oder länger dauert, gilt als schwer.'),
  minutes('working_day', 468, 'Tarifliche Wochenarbeitszeit von 39 Stunden auf fünf Tage (§ 6 TVöD).'),
];

function minutes(code: EffortCode, value: number, explanation: string): EffortRow {
  return { code, value, unit: 'minutes', validFrom: null, validTo: null, explanation };
}

function left(state: CaseState, value: number, explanation: string): EffortRow {
  return { code: `left.${state}`, value, unit: 'percent', validFrom: null, validTo: null, explanation };
}
