import { isOpen } from '../case/case-state.ts';
import type { Case } from '../records/case.ts';
import { mayWorkOn } from '../rights/actor.ts';
import { type Decision, type DecisionContext, type Loaded, refused } from './command.ts';

/**
 * The case a command works on, or the refusal: it does not exist, it belongs to another team, it is closed. Paper of old files
 * is scanned long after they were closed: `closed_too`.
 */
export function workableCase(
  loaded: Loaded,
  caseId: string,
  context: DecisionContext,
  which: 'open' | 'closed_too' = 'open',
): { readonly theCase: Case } | { readonly no: Decision } {
  const theCase = loaded.one('case', caseId);
  if (theCase === undefined) return { no: refused('not_found', { caseId }) };
  if (!mayWorkOn(context.actor, theCase)) return { no: refused('not_permitted', { teamId: theCase.teamId }) };
  if (which === 'open' && !isOpen(theCase.state)) return { no: refused('case_closed', { state: theCase.state }) };
  return { theCase };
}
