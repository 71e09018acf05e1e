import { z } from 'zod';

/** Where a proceeding stands. The transitions between the states are the business of the commands. */
export const CaseState = z.enum([
  'received',
  'notified',
  'triaged',
  'awaiting_documents',
  'ready_for_ba',
  'ba_requested',
  'ba_question',
  'ba_granted',
  'ba_deemed_granted',
  'ba_refused',
  'assessing',
  'suspended',
  'hearing',
  'decision_drafted',
  'awaiting_cosign',
  'decided',
  'noted',
  'released',
  'document_ordered',
  'ready_for_pickup',
  'handed_over',
  'paused',
  'filed',
  'withdrawn',
  'transferred',
  'merged_duplicate',
]);
export type CaseState = z.infer<typeof CaseState>;

/** German names as they stand in lists. */
export const CASE_STATE_NAMES: Readonly<Record<CaseState, string>> = {
  received: 'eingegangen',
  notified: 'Wechsel mitgeteilt',
  triaged: 'gesichtet',
  awaiting_documents: 'Unterlagen fehlen',
  ready_for_ba: 'bereit für BA-Anfrage',
  ba_requested: 'BA angefragt',
  ba_question: 'Rückfrage der BA',
  ba_granted: 'BA hat zugestimmt',
  ba_deemed_granted: 'Zustimmung gilt als erteilt',
  ba_refused: 'BA hat abgelehnt',
  assessing: 'in Prüfung',
  suspended: 'Wechsel ausgesetzt',
  hearing: 'Anhörung',
  decision_drafted: 'Entwurf liegt vor',
  awaiting_cosign: 'zur Mitzeichnung',
  decided: 'entschieden',
  noted: 'zur Kenntnis genommen',
  released: 'Aussetzung aufgehoben',
  document_ordered: 'eAT bestellt',
  ready_for_pickup: 'abholbereit',
  handed_over: 'ausgehändigt',
  paused: 'ruht',
  filed: 'zdA',
  withdrawn: 'zurückgenommen',
  transferred: 'abgegeben',
  merged_duplicate: 'Doppel, zusammengeführt',
};

const CLOSED: ReadonlySet<CaseState> = new Set(['filed', 'withdrawn', 'transferred', 'merged_duplicate']);

/** A closed proceeding is read only; new documents need a new proceeding. */
export function isOpen(state: CaseState): boolean {
  return !CLOSED.has(state);
}

const DECIDED: ReadonlySet<CaseState> = new Set([
  'decided',
  'noted',
  'released',
  'document_ordered',
  'ready_for_pickup',
  'handed_over',
]);

/** The application has been decided: the clocks of the procedure no longer run, those of the notification do. */
export function isDecided(state: CaseState): boolean {
  return DECIDED.has(state);
}

export const WAITING_FOR_NAMES = {
  applicant: 'Antragsteller/in',
  labour_agency: 'Bundesagentur für Arbeit',
  co_signer: 'Schlusszeichnung',
  producer: 'Hersteller der Karte',
  other_authority: 'andere Stelle',
} as const;
export type WaitingFor = keyof typeof WAITING_FOR_NAMES;

/** For whom a case waits by its state; null when it is our turn. Papers may be owed beside it: `isAwaited`. */
export function waitingFor(state: CaseState): WaitingFor | null {
  switch (state) {
    case 'awaiting_documents':
    case 'hearing':
    case 'ready_for_pickup':
      return 'applicant';
    case 'ba_requested':
      return 'labour_agency';
    case 'awaiting_cosign':
      return 'co_signer';
    case 'document_ordered':
      return 'producer';
    case 'paused':
      return 'other_authority';
    default:
      return null;
  }
}

/** Whether something is awaited from this party: by the state, or because papers asked for beside it are still owed. */
export function isAwaited(party: WaitingFor, of: { readonly state: CaseState; readonly papersOwed: boolean }): boolean {
  return waitingFor(of.state) === party || (party === 'applicant' && of.papersOwed);
}
