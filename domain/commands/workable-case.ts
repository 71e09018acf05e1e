import { isOpen } from '../case/case-state.ts';
import type { Case } from '../records/case.ts';
import { BARRIER_BASIS, workBarrier } from '../rights/actor.ts';
import { officeDay } from '../time/local-date.ts';
import { type Decision, type DecisionContext, type Loaded, refused } from './command.ts';

/**
 * The case a command works on, or the refusal: it does not exist (not_found), a WorkBarrier (it belongs to another team, …), it is
 * closed (case_closed). Paper of old files is scanned long after they were closed: `closed_too`.
 */
export function workableCase(
  loaded: Loaded,
  caseId: string,
  context: DecisionContext,
  which: 'open' | 'closed_too' = 'open',
): { readonly theCase: Case } | { readonly no: Decision } {
  const theCase = loaded.one('case', caseId);
  if (theCase === undefined) return { no: refused('not_found', { caseId }) };
  const barrier = workBarrier(context.actor, theCase, officeDay(context.now));
  if (barrier !== null) return { no: refused(barrier, { teamId: theCase.teamId }, BARRIER_BASIS[barrier]) };
  if (which === 'open' && !isOpen(theCase.state)) return { no: refused('case_closed', { state: theCase.state }) };
  return { theCase };
}
