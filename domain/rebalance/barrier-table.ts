import type { Barrier } from './proposal.ts';

/** A hard constraint: what it keeps, in German, and where it comes from. */
export interface BarrierRow {
  /** Whether it keeps a case at its desk, keeps it from a desk, or both. */
  readonly keeps: 'at_desk' | 'from_desk' | 'both';
  readonly text: string;
  /** The paragraph; null where the office's own rule stands behind it. */
  readonly legalBasis: string | null;
}

/** Every barrier of the distribution. None of them is ever weighed against anything. */
export const BARRIERS: Readonly<Record<Barrier, BarrierRow>> = {
  case_type: { keeps: 'from_desk', text: 'entscheidet über diese Art von Vorgang nicht', legalBasis: null },
  letters: { keeps: 'from_desk', text: 'hat einen anderen Buchstabenbereich', legalBasis: null },
  final_signature: {
    keeps: 'from_desk',
    text: 'darf nicht abschließend zeichnen',
    legalBasis: 'Zeichnungsbefugnis der Behörde',
  },
  conflict_of_interest: {
    keeps: 'from_desk',
    text: 'ist von diesem Vorgang ausgeschlossen oder befangen',
    legalBasis: '§§ 20, 21 VwVfG',
  },
  secondment_ends: {
    keeps: 'from_desk',
    text: 'ist nicht mehr da, wenn der Vorgang fällig ist (Ende der Abordnung)',
    legalBasis: 'Abordnungsverfügung',
  },
  absent: { keeps: 'from_desk', text: 'hat bis zum Tag des Vorgangs keine Zeit', legalBasis: null },
  closed_desk: { keeps: 'from_desk', text: 'bekommt zurzeit nichts', legalBasis: null },
  linked_cases: { keeps: 'both', text: 'Ein verbundener Vorgang kann nicht mit', legalBasis: null },
  heard_by: {
    keeps: 'both',
    text: 'bleibt bei der Person, die angehört oder das Gespräch geführt hat',
    legalBasis: '§ 28 VwVfG',
  },
  known_by: { keeps: 'at_desk', text: 'bleibt bei der Person, die ihn kennt', legalBasis: null },
  frozen_deadline: {
    keeps: 'both',
    text: 'ist kurz vor seinem Tag und wird durch den Wechsel nicht gerettet',
    legalBasis: null,
  },
  frozen_appointment: { keeps: 'both', text: 'hat in diesen Tagen einen Termin', legalBasis: null },
  locked: { keeps: 'at_desk', text: 'ist von der Teamleitung festgehalten', legalBasis: null },
  moved_lately: { keeps: 'at_desk', text: 'ist erst in den letzten Tagen gewechselt', legalBasis: null },
  out_of_scope: { keeps: 'both', text: 'gehört nicht zu dem, was verteilt wird', legalBasis: null },
};
