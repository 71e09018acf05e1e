import { z } from 'zod';

/** Where a proceeding stands. The transitions between the states are the business of the commands. */
export const CaseState = z.enum([
  'received',
  'triaged',
  'awaiting_documents',
  'ready_for_ba',
  'ba_requested',
  'ba_question',
  'assessing',
  'hearing',
  'decision_drafted',
  'awaiting_cosign',
  'decided',
  'document_ordered',
  'ready_for_pickup',
  'paused',
  'filed',
  'withdrawn',
  'transferred',
]);
export type CaseState = z.infer<typeof CaseState>;

/** German names as they stand in lists. */
export const CASE_STATE_NAMES: Readonly<Record<CaseState, string>> = {
  received: 'eingegangen',
  triaged: 'gesichtet',
  awaiting_documents: 'Unterlagen fehlen',
  ready_for_ba: 'bereit für BA-Anfrage',
  ba_requested: 'BA angefragt',
  ba_question: 'Rückfrage der BA',
  assessing: 'in Prüfung',
  hearing: 'Anhörung',
  decision_drafted: 'Entwurf liegt vor',
  awaiting_cosign: 'zur Mitzeichnung',
  decided: 'entschieden',
  document_ordered: 'eAT bestellt',
  ready_for_pickup: 'abholbereit',
  paused: 'ruht',
  filed: 'zdA',
  withdrawn: 'zurückgenommen',
  transferred: 'abgegeben',
};

const CLOSED: ReadonlySet<CaseState> = new Set(['filed', 'withdrawn', 'transferred']);

/** A closed proceeding is read only; new documents need a new proceeding. */
export function isOpen(state: CaseState): boolean {
  return !CLOSED.has(state);
}

/** For whom we are waiting; null when it is our turn. */
export function waitingFor(state: CaseState): 'applicant' | 'labour_agency' | 'producer' | null {
  switch (state) {
    case 'awaiting_documents':
    case 'hearing':
    case 'ready_for_pickup':
      return 'applicant';
    case 'ba_requested':
      return 'labour_agency';
    case 'document_ordered':
      return 'producer';
    default:
      return null;
  }
}
