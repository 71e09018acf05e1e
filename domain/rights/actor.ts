import type { Case } from '../records/case.ts';
import type { Officer } from '../records/office.ts';

/** Who acts: what the rules need to know of an officer. */
export type Actor = Pick<Officer, 'id' | 'role' | 'teamIds' | 'mayFinalSign'>;

/** An officer works on the cases of the own teams; scanning staff file into all of them. */
export function mayWorkOn(actor: Actor, theCase: Pick<Case, 'teamId'>): boolean {
  return actor.teamIds.includes(theCase.teamId);
}

/** Who runs batches of paper through the scanner and keeps their ledger. */
export function mayScan(actor: Pick<Actor, 'role'>): boolean {
  return actor.role !== 'case_officer';
}

/** How the authority names itself in its letters is set by those who answer for a team or for the program. */
export function mayChangeOffice(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'team_lead' || actor.role === 'administrator';
}
