import type { CaseState } from '#domain/case/case-state.ts';

/** Notes as officers write them, without names. */
const ANY_STATE = [
  'Telefonat: Sachstand erläutert, Rückruf nicht erforderlich.',
  'Anschrift mit dem Melderegister abgeglichen, stimmt überein.',
  'E-Mail-Anfrage zum Sachstand beantwortet.',
  'Identität anhand des Reisepasses geprüft, Pass noch ein Jahr gültig.',
  'Vorsprache ohne Termin. Auf die Online-Terminvergabe hingewiesen.',
  'Beschleunigung erbeten, da Reise geplant. Fiktionsbescheinigung angeboten.',
];

const BY_STATE: Partial<Record<CaseState, readonly string[]>> = {
  awaiting_documents: [
    'Gehaltsnachweise der letzten drei Monate nachgefordert, Frist vier Wochen.',
    'Mietvertrag unvollständig, Seite 2 fehlt. Nachforderung versandt.',
    'Erklärung zum Beschäftigungsverhältnis ist nicht unterschrieben, zurückgesandt.',
  ],
  ready_for_ba: ['Unterlagen vollständig, Anfrage an die Bundesagentur für Arbeit kann gestellt werden.'],
  ba_requested: [
    'Zustimmungsanfrage an die Bundesagentur für Arbeit gestellt. Wiedervorlage in zwei Wochen.',
    'Arbeitgeber fragt nach dem Stand; auf laufende Beteiligung der BA verwiesen.',
  ],
  ba_question: ['BA fragt nach der genauen Tätigkeit und der Arbeitszeit. An den Arbeitgeber weitergegeben.'],
  hearing: ['Anhörung nach § 28 VwVfG versandt, Frist zur Stellungnahme zwei Wochen.'],
  decision_drafted: ['Entwurf gefertigt, bitte Nebenbestimmung zur Beschäftigung prüfen.'],
  awaiting_cosign: ['Zur Mitzeichnung an die Teamleitung gegeben.'],
  document_ordered: ['eAT bei der Bundesdruckerei bestellt.'],
  ready_for_pickup: ['eAT eingetroffen, Einladung zur Abholung versandt.'],
  paused: ['Verfahren ruht auf Wunsch, Schreiben in der Akte.'],
};

/** The notes that fit a case in this state. */
export function noteTexts(state: CaseState): readonly string[] {
  return [...ANY_STATE, ...(BY_STATE[state] ?? []), ...(BY_STATE[state] ?? [])];
}
